// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maillage {

/// Bytes that are no file's.
struct InMemory {
  std::string bytes;
};

/// The bytes of a file, held in memory.
class FileBytes {
 public:
  /// \throw std::system_error when the file cannot be read: also one that changes meanwhile (stale file handle), and
  /// what has no end or may wait for ever: a device, a pipe with a name (no such device)
  explicit FileBytes(const std::filesystem::path& path);
  explicit FileBytes(InMemory memory);

  /// Valid as long as this object lives.
  [[nodiscard]] std::string_view view() const { return view_; }

  FileBytes(FileBytes&&) = delete;
  FileBytes(const FileBytes&) = delete;
  FileBytes& operator=(FileBytes&&) = delete;
  FileBytes& operator=(const FileBytes&) = delete;
  ~FileBytes() = default;

 private:
  std::string copy_;
  std::string_view view_;
};

/// Writes a file whole or not at all: into a temporary file beside it, renamed over it once on disk. Keeps the rights
/// of a file it replaces and follows a symbolic link. \throw std::system_error; the target is then as it was.
void write_whole(const std::filesystem::path& path, std::string_view contents);

/// For a signal that ends the program: removes the temporary file of a write_whole() under way. Safe in a signal's
/// handler.
void remove_unfinished() noexcept;

}  // namespace maillage
