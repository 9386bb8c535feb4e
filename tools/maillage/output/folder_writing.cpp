// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/folder_writing.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include "maillage/base/file.h"
#include "maillage/interruption.h"

namespace maillage::tool {

namespace fs = std::filesystem;

/// The files go into a folder of another name beside it, which gets its name last.
void write_folder(const fs::path& folder, const FolderFiles& files) {
  const fs::path target = folder.has_filename() ? folder : folder.parent_path();
  std::string partial = target.string() + "-XXXXXX";
  const Uninterrupted writing;
  if (::mkdtemp(partial.data()) == nullptr)
    throw std::system_error(errno, std::generic_category(), folder.string());
  try {
    for (const auto& [name, contents] : files) write_whole(fs::path(partial) / name, contents);
    fs::permissions(partial, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                                 fs::perms::others_read | fs::perms::others_exec);
    fs::rename(partial, target);
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(partial, ignored);
    throw;
  }
}

}  // namespace maillage::tool
