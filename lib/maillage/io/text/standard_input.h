// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace maillage {

/// The file a user means: standard input for "-".
[[nodiscard]] inline std::filesystem::path input_path(const std::filesystem::path& path) {
  return path == "-" ? std::filesystem::path("/dev/stdin") : path;
}

}  // namespace maillage
