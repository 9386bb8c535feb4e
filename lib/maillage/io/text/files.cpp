// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/files.h"

#include <algorithm>
#include <system_error>

#include "maillage/base/file.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

/// One name for one file: "./acteurs.csv" is "acteurs.csv", and "" the folder they stand in.
fs::path plain(const fs::path& path) {
  const fs::path normal = path.lexically_normal();
  if (normal == ".") return {};
  return normal.has_filename() ? normal : normal.parent_path();
}

class FilesOnDisk final : public Files {
 public:
  [[nodiscard]] bool is_folder(const fs::path& path) const override { return fs::is_directory(path); }
  [[nodiscard]] bool is_file(const fs::path& path) const override {
    std::error_code failed;
    return fs::is_regular_file(path, failed);
  }
  [[nodiscard]] bool exists(const fs::path& path) const override { return fs::exists(path); }
  [[nodiscard]] std::vector<fs::path> in_folder(const fs::path& path) const override {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path)) {
      std::error_code failed;  // what cannot be looked at is told of when it is read, unless a link leads nowhere
      if (entry.is_regular_file(failed)) files.push_back(entry.path());
      else if (failed && failed != std::errc::no_such_file_or_directory) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
  }
  [[nodiscard]] std::vector<NoFile> no_files_in(const fs::path& path) const override {
    std::vector<NoFile> others;
    for (const auto& entry : fs::directory_iterator(path)) {
      std::error_code failed;
      if (entry.is_regular_file(failed)) continue;
      if (failed && failed != std::errc::no_such_file_or_directory) continue;
      others.push_back({entry.path(), entry.is_symlink(failed) && !entry.exists(failed)});
    }
    std::ranges::sort(others, {}, &NoFile::path);
    return others;
  }
  [[nodiscard]] bool leaves(const fs::path& file, const fs::path& folder) const override {
    std::error_code failed;
    const fs::path real = fs::canonical(file, failed);
    const fs::path inside = fs::canonical(folder.empty() ? fs::path(".") : folder, failed);
    return failed || std::ranges::mismatch(inside, real).in1 != inside.end();
  }
  [[nodiscard]] std::shared_ptr<const FileBytes> read(const fs::path& path) const override {
    return std::make_shared<FileBytes>(path);
  }
};

}  // namespace

const Files& files_on_disk() {
  static const FilesOnDisk kFiles;
  return kFiles;
}

FilesInMemory::FilesInMemory(std::span<const NamedBytes> files) {
  for (const NamedBytes& file : files)
    bytes_.emplace(plain(file.name), std::make_shared<FileBytes>(InMemory{file.bytes}));
}

bool FilesInMemory::is_folder(const fs::path& path) const {
  const fs::path folder = plain(path);
  const auto is_inside = [&](const auto& file) {
    for (fs::path parent = file.first.parent_path();; parent = parent.parent_path()) {
      if (parent == folder) return true;
      if (parent == parent.parent_path()) return false;
    }
  };
  return std::ranges::any_of(bytes_, is_inside);
}

bool FilesInMemory::is_file(const fs::path& path) const { return bytes_.contains(plain(path)); }

bool FilesInMemory::exists(const fs::path& path) const { return is_file(path) || is_folder(path); }

std::vector<fs::path> FilesInMemory::in_folder(const fs::path& path) const {
  std::vector<fs::path> files;
  for (const auto& [name, bytes] : bytes_) {
    if (name.parent_path() == plain(path)) files.push_back(path / name.filename());
  }
  return files;
}

std::vector<NoFile> FilesInMemory::no_files_in(const fs::path& /*path*/) const { return {}; }

bool FilesInMemory::leaves(const fs::path& /*file*/, const fs::path& /*folder*/) const { return false; }

std::shared_ptr<const FileBytes> FilesInMemory::read(const fs::path& path) const {
  const auto found = bytes_.find(plain(path));
  if (found != bytes_.end()) return found->second;
  const auto error = is_folder(path) ? std::errc::is_a_directory : std::errc::no_such_file_or_directory;
  throw std::system_error(std::make_error_code(error), path.string());
}

}  // namespace maillage
