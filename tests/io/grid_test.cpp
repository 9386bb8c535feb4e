// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/grid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> texts_of(const Grid& grid, std::size_t row) {
  std::vector<std::string> texts;
  for (const GridCell& cell : grid.cells(grid.rows()[row])) texts.emplace_back(cell.text());
  return texts;
}

/// A small sheet of a workbook:
///       A      B
///   2   nom    type
///   4          ESAT
void fill(Grid& sheet) {
  sheet.begin_row(2);
  sheet.add({.data = "nom", .size = 3, .line = 2, .column = 0});
  sheet.add({.data = "type", .size = 4, .line = 2, .column = 1});
  sheet.begin_row(4, true);
  const std::string_view kept = sheet.keep("ESAT");
  sheet.add({.data = kept.data(), .size = 4, .line = 4, .column = 1, .type = CellType::text});
}

TEST(Grid, HoldsTheRowsOfADelimitedText) {
  const TemporaryFolder folder;
  Diagnostics diagnostics;
  const SourceText source(folder.write("t.csv", "a;\"b \"\"c\"\"\"\n\n\"d\ne\";f\ng;h\n"), "", diagnostics);
  const Grid grid(source, {.separator = ';'}, {});
  ASSERT_EQ(grid.rows().size(), 3U);
  EXPECT_THAT(texts_of(grid, 0), ElementsAre("a", "b \"c\""));
  EXPECT_THAT(texts_of(grid, 1), ElementsAre("d\ne", "f"));
  EXPECT_EQ(grid.rows()[1].line, 3U);
  EXPECT_EQ(grid.cells(grid.rows()[2])[1].line, 5U);
  EXPECT_EQ(to_string(grid.locate(5, 1).place), source.name() + ":5:3");
  EXPECT_EQ(to_string(grid.locate(3, 1).place), source.name() + ":4:4");
}

TEST(Grid, LeavesInvisibleCharactersOutAndCountsTheirCells) {
  const TemporaryFolder folder;
  Diagnostics diagnostics;
  const SourceText source(folder.write("t.csv", "agri\u00ADculteurs;\u200BFerme\u200B\nplain;\u201Cx\n"), "",
                          diagnostics);
  const Grid grid(source, {.separator = ';'}, {});
  EXPECT_THAT(texts_of(grid, 0), ElementsAre("agriculteurs", "Ferme"));
  EXPECT_THAT(texts_of(grid, 1), ElementsAre("plain", "\u201Cx"));
  EXPECT_EQ(grid.invisible(), 2U);
}

TEST(Grid, ReadsQuotesBehindByteOrderMarksOfFilesPutTogether) {
  const TemporaryFolder folder;
  Diagnostics diagnostics;
  const SourceText source(folder.write("t.csv", "\xEF\xBB\xBF\xEF\xBB\xBF\"de\";\"vers\"\n\xEF\xBB\xBF\"a;b\";c\n"), "",
                          diagnostics);
  const Grid grid(source, {.separator = ';'}, {});
  EXPECT_THAT(texts_of(grid, 0), ElementsAre("de", "vers"));
  EXPECT_THAT(texts_of(grid, 1), ElementsAre("a;b", "c"));
}

TEST(Grid, LocatesCellsOfASheetAsSpreadsheetsNameThem) {
  Grid sheet("acteurs.xlsx", "Acteurs");
  fill(sheet);
  Diagnostic fault = sheet.locate(2, 1);
  fault.message = {"ici", "here"};
  EXPECT_EQ(render(fault, Language::english), "acteurs.xlsx:Acteurs!B2: error: here\nnom | type\n      ^~~~\n");
  EXPECT_EQ(to_string(sheet.locate(4, 1).place), "acteurs.xlsx:Acteurs!B4");
  EXPECT_EQ(to_string(sheet.locate(4, 27).place), "acteurs.xlsx:Acteurs!4");
  EXPECT_TRUE(sheet.rows()[1].hidden);
}

TEST(Place, NamesTheColumnsOfASheetByLetters) {
  EXPECT_EQ(to_string({.file = "a.ods", .sheet = "S", .line = 12, .column = 27}), "a.ods:S!AA12");
  EXPECT_EQ(to_string({.file = "a.ods", .sheet = "S", .line = 1, .column = 16384}), "a.ods:S!XFD1");
  EXPECT_EQ(to_string({.file = "a.ods", .sheet = "S"}), "a.ods:S");
}

}  // namespace
}  // namespace maillage::testing
