// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the command workshop writes.
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/options/weaving_words.h"
#include "maillage/reports/weaving/workshop_sheet.h"

namespace maillage::tool {

/// What goes to a file, or to standard output for "" and "-".
struct Written {
  std::string path;
  std::string bytes;
};

/// "folder/name.end" and 2: "folder/name-2.end"; with an end of its own where one is told.
[[nodiscard]] std::string numbered(const std::string& path, std::size_t number,
                                   const std::string& end = "");

/// \throw UsageError for names that do not end as a sheet's or as that of cards; empty ones are not
/// asked for
void check_sheet_end(const std::string& path, Language language);
void check_cards_end(const std::string& path, Language language);

[[nodiscard]] std::string write_plan(const reports::WorkshopFacts& facts, OutputFormat format,
                                     Language language);

/// The sheet; of sheet.md also its figures, sheet-1.svg and so on beside it. \pre
/// check_sheet_end(path)
[[nodiscard]] std::vector<Written> sheet_files(Document sheet, const std::string& path);

/// One PDF, or an SVG for each table: cards-1.svg and so on. \pre check_cards_end(path)
[[nodiscard]] std::vector<Written> card_files(const reports::WorkshopFacts& facts,
                                              const std::string& path, Language language);

/// Writes all. \throw UsageError when two go to one file, or one cannot go where it should, before
/// the first is written; std::system_error
void deliver_all(const std::vector<Written>& files, Language language);

}  // namespace maillage::tool
