// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/territory_output.h"

#include "maillage/base/text.h"
#include "maillage/messages/writing_messages.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

namespace fs = std::filesystem;

bool names_workbook(const fs::path& path, const Message<std::string_view>& no_such,
                    Language language) {
  const std::string ending = fold(path.extension().string());
  if (ending == ".xlsx") return true;
  if (!ending.empty()) throw UsageError(no_such.in(language, path.string()));
  return false;
}

bool names_ods(const fs::path& path) { return fold(path.extension().string()) == ".ods"; }

void refuse_existing(const fs::path& path, NewThing what, bool force, Language language) {
  const fs::file_status found = fs::symlink_status(path);
  if (!fs::exists(found)) return;
  if (what == NewThing::workbook && !fs::is_directory(found)) {
    if (!force) throw UsageError(kFileExistsAlready.in(language, path.string()));
    return;
  }
  throw UsageError((force ? kFolderExistsAlready : kExistsAlready).in(language, path.string()));
}

}  // namespace maillage::tool
