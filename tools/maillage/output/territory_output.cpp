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

void refuse_existing(const fs::path& path, Language language) {
  if (fs::exists(fs::symlink_status(path)))
    throw UsageError(kExistsAlready.in(language, path.string()));
}

void refuse_unforced(const fs::path& path, NewThing what, bool force, Language language) {
  const bool replaceable =
      what == NewThing::workbook && !fs::is_directory(fs::symlink_status(path));
  if (!replaceable && !force) return refuse_existing(path, language);
  if (replaceable == force || !fs::exists(fs::symlink_status(path))) return;
  throw UsageError((force ? kFolderExistsAlready : kFileExistsAlready).in(language, path.string()));
}

}  // namespace maillage::tool
