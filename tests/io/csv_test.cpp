// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::ElementsAre;
using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string_view text, const CsvDialect& dialect = {}) {
  CsvCursor cursor(text, dialect);
  std::vector<Cell> cells;
  Rows rows;
  while (cursor.next(cells)) {
    rows.emplace_back();
    for (const Cell& cell : cells) {
      rows.back().push_back(cell.escaped ? unescape(cell, dialect) : std::string(cell.raw()));
    }
  }
  return rows;
}

std::vector<std::uint32_t> lines_of(std::string_view text, const CsvDialect& dialect = {}) {
  CsvCursor cursor(text, dialect);
  std::vector<Cell> cells;
  std::vector<std::uint32_t> lines;
  while (cursor.next(cells)) lines.push_back(cursor.row().line);
  return lines;
}

TEST(CsvCursor, SplitsRowsIntoCells) { EXPECT_EQ(rows_of("a,b\nc,\n,d"), (Rows{{"a", "b"}, {"c", ""}, {"", "d"}})); }

TEST(CsvCursor, EndsRowsAtEachKindOfLineEnd) {
  EXPECT_EQ(rows_of("a,b\r\nc,d\r\n"), (Rows{{"a", "b"}, {"c", "d"}}));
  EXPECT_EQ(rows_of("a,b\rc,d\r", {.carriage_returns = true}), (Rows{{"a", "b"}, {"c", "d"}}));
}

TEST(CsvCursor, KeepsSeparatorsLineBreaksAndDoubledQuotesInsideQuotes) {
  EXPECT_EQ(rows_of("\"a, b\",\"c\nd\",\"say \"\"e\"\"\"\nf,g,h"),
            (Rows{{"a, b", "c\nd", "say \"e\""}, {"f", "g", "h"}}));
}

TEST(CsvCursor, AllowsSpacesAroundQuotes) { EXPECT_EQ(rows_of("a, \"b, c\" ,d"), (Rows{{"a", "b, c", "d"}})); }

TEST(CsvCursor, TakesAQuoteInsideAPlainCellAsItIs) { EXPECT_EQ(rows_of("12\" pipe,x"), (Rows{{"12\" pipe", "x"}})); }

TEST(CsvCursor, HonoursTheDialect) {
  EXPECT_EQ(rows_of("a;'b;c'", {.separator = ';', .quote = '\''}), (Rows{{"a", "b;c"}}));
  EXPECT_EQ(rows_of("\"a\\\"b\",c", {.escape = '\\', .doubled_quotes = false}), (Rows{{"a\"b", "c"}}));
  EXPECT_EQ(rows_of("\"a\",b", {.quote = '\0'}), (Rows{{"\"a\"", "b"}}));
  EXPECT_EQ(rows_of("a,b;c", {.separator = '\0'}), (Rows{{"a,b;c"}}));
}

TEST(CsvCursor, PassesOverRowsWithoutContent) {
  EXPECT_EQ(rows_of("\n a,b\n,\n \t,\n\"\",\" \"\n\u00A0,\nc,d\n\n"), (Rows{{" a", "b"}, {"c", "d"}}));
}

TEST(CsvCursor, CountsTheLinesOfRowsThatSpanSeveral) {
  EXPECT_THAT(lines_of("a\n\n\"b\n\nb\"\nc\n"), ElementsAre(1U, 3U, 6U));
  EXPECT_THAT(lines_of("a\r\"b\nb\"\rc", {.carriage_returns = true}), ElementsAre(1U, 2U, 4U));
  EXPECT_THAT(lines_of("a\r\n\"b\r\nb\"\r\nc\r\n"), ElementsAre(1U, 2U, 4U));
}

TEST(CsvCursor, ReadsOnAfterAQuoteThatIsNeverClosed) {
  const std::string_view text = "a,\"b,c\nd,e,f\n";
  EXPECT_EQ(rows_of(text), (Rows{{"a", "\"b", "c"}, {"d", "e", "f"}}));
  CsvCursor cursor(text, {});
  std::vector<Cell> cells;
  ASSERT_TRUE(cursor.next(cells));
  EXPECT_EQ(cursor.fault(), QuoteFault::open);
  EXPECT_EQ(cursor.fault_cell(), 1U);
  ASSERT_TRUE(cursor.next(cells));
  EXPECT_EQ(cursor.fault(), QuoteFault::none);
}

TEST(CsvCursor, TakesAQuoteClosedInAnotherRowForOpen) {
  const std::string_view text = "a,\"b\nc,\"d\",e\n";
  EXPECT_EQ(rows_of(text), (Rows{{"a", "\"b"}, {"c", "d", "e"}}));
}

TEST(CsvCursor, KeepsAMisplacedQuoteInItsCell) {
  const std::string_view text = "\"a \"b\" c\",d\n";
  EXPECT_EQ(rows_of(text), (Rows{{"\"a \"b\" c\"", "d"}}));
  CsvCursor cursor(text, {});
  std::vector<Cell> cells;
  ASSERT_TRUE(cursor.next(cells));
  EXPECT_EQ(cursor.fault(), QuoteFault::misplaced);
}

TEST(CsvCursor, FindsQuotesFarAhead) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "plain,row\n";
  text += "\"x\ny\",z\nlast,row\n";
  const Rows rows = rows_of(text);
  ASSERT_EQ(rows.size(), 20002U);
  EXPECT_EQ(rows[20000], (std::vector<std::string>{"x\ny", "z"}));
}

TEST(CsvCell, SaysWhereItStandsWithItsQuotes) {
  const std::string_view text = "a,\"bc\",d";
  CsvCursor cursor(text, {});
  std::vector<Cell> cells;
  ASSERT_TRUE(cursor.next(cells));
  EXPECT_EQ(cells[1].begin() - text.data(), 2);
  EXPECT_EQ(cells[1].length(), 4U);
}

TEST(HasCarriageReturns, LooksAtTheFirstLineEndOutsideQuotes) {
  EXPECT_TRUE(has_carriage_returns("a\rb\n", '"'));
  EXPECT_TRUE(has_carriage_returns("\"a\nb\"\rc", '"'));
  EXPECT_FALSE(has_carriage_returns("a\r\nb\r", '"'));
  EXPECT_FALSE(has_carriage_returns("\"a\rb\"\nc\r", '"'));
  EXPECT_FALSE(has_carriage_returns("a", '"'));
}

}  // namespace
}  // namespace maillage
