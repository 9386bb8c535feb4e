// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/territory_output.h"

#include "maillage/base/text.h"
#include "maillage/messages/writing_messages.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {

namespace fs = std::filesystem;

bool names_workbook(const fs::path& path, Language language) {
  const std::string ending = fold(path.extension().string());
  if (ending == ".xlsx") return true;
  if (!ending.empty()) throw UsageError(kWritesNoSuch.in(language, path.string()));
  return false;
}

bool names_ods(const fs::path& path) { return fold(path.extension().string()) == ".ods"; }

void refuse_existing(const fs::path& path, Language language) {
  if (fs::exists(fs::symlink_status(path)))
    throw UsageError(kExistsAlready.in(language, path.string()));
}

}  // namespace maillage::tool
