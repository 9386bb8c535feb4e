// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what is installed beside the command into a folder.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "maillage/run_command.h"

int main(int argc, char** argv) {
  try {
    if (argc != 2) return 2;
    for (const auto& [name, bytes] : maillage::tool::companion_files()) {
      const std::filesystem::path path = std::filesystem::path(argv[1]) / name;
      std::filesystem::create_directories(path.parent_path());
      std::ofstream file(path, std::ios::binary);
      file << bytes;
      file.close();
      if (!file) throw std::filesystem::filesystem_error("not written", path, {});
    }
    return 0;
  } catch (const std::exception& failure) {
    std::cerr << failure.what() << '\n';
    return 1;
  }
}
