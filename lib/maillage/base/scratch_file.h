// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maillage {

/// A file of its own, empty at first, that nobody else may read, gone at the end: for libraries that write to files
/// alone.
class ScratchFile {
 public:
  /// \throw std::system_error when it cannot be made
  ScratchFile();
  ScratchFile(ScratchFile&&) = delete;
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(ScratchFile&&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;
  ~ScratchFile();

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace maillage
