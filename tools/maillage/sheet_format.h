// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/reports/tables/sheet.h"

namespace maillage::tool {

/// As --format says, else as the file's name ends, else Markdown. \throw UsageError for an unknown format, for a file
/// whose name says another, for a PDF on a terminal
[[nodiscard]] reports::SheetFormat sheet_format(const std::string& asked, const std::string& path, Language language);

}  // namespace maillage::tool
