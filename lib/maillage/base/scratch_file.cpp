// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/scratch_file.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace maillage {

ScratchFile::ScratchFile() : path_((std::filesystem::temp_directory_path() / "maillage-XXXXXX").string()) {
  const int file = ::mkstemp(path_.data());
  if (file < 0) throw std::system_error(errno, std::generic_category(), path_);
  ::close(file);
}

ScratchFile::~ScratchFile() {
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

}  // namespace maillage
