// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/number_format.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace maillage {
namespace {

std::string shown(double value, std::string_view code, Epoch epoch = Epoch::of_1900) {
  NumberKind kind = NumberKind::number;
  return show_number(value, read_format_code(code), epoch, kind);
}

TEST(NumberFormat, ShowsNumbersWithoutExponent) {
  EXPECT_EQ(shown(100000, "General"), "100000");
  EXPECT_EQ(shown(73282932000074, "General"), "73282932000074");
  EXPECT_EQ(shown(46.670000000000002, "General"), "46.67");
  EXPECT_EQ(shown(-0.5, "0.00"), "-0.5");
  EXPECT_EQ(shown(1234.5, "#,##0.00\\ \"€\""), "1234.5");
}

TEST(NumberFormat, KeepsTheZerosACodeIsShownWith) {
  EXPECT_EQ(shown(1053, "00000"), "01053");
  EXPECT_EQ(shown(1053, "0000#"), "01053");
  EXPECT_EQ(shown(73282932, "000\\ 000\\ 000"), "073282932");
  EXPECT_EQ(shown(384240000, "0#\" \"##\" \"##\" \"##\" \"##"), "0384240000");
  EXPECT_EQ(shown(1053.5, "00000"), "1053.5");
  EXPECT_EQ(shown(7, "#,##0"), "7");
  EXPECT_EQ(shown(7, "00.0"), "7");
}

TEST(NumberFormat, ShowsSharesInPercent) {
  EXPECT_EQ(shown(0.12, "0%"), "12%");
  EXPECT_EQ(shown(0.07, "0.00\\ %"), "7%");
  EXPECT_EQ(shown(1e300, "0%"), shown(1e300, "General"));
}

TEST(NumberFormat, ShowsDatesAsPreciseAsTheirFormat) {
  EXPECT_EQ(shown(45255, "dd/mm/yyyy"), "2023-11-25");
  EXPECT_EQ(shown(45255, "[$-40C]d\\ mmmm\\ yyyy;@"), "2023-11-25");
  EXPECT_EQ(shown(45231, "mmm\\-yy"), "2023-11");
  EXPECT_EQ(shown(44927, "yyyy"), "2023");
  EXPECT_EQ(shown(45255, "jj/mm/aaaa"), "2023-11-25");
  EXPECT_EQ(shown(45255.604166666664, "dd/mm/yyyy\\ hh:mm"), "2023-11-25T14:30:00");
}

TEST(NumberFormat, CountsDaysAsExcelDoes) {
  EXPECT_EQ(shown(1, "dd/mm/yyyy"), "1900-01-01");
  EXPECT_EQ(shown(59, "dd/mm/yyyy"), "1900-02-28");
  EXPECT_EQ(shown(60, "dd/mm/yyyy"), "1900-02-29");  // which no calendar has
  EXPECT_EQ(shown(61, "dd/mm/yyyy"), "1900-03-01");
  EXPECT_EQ(shown(2958465, "dd/mm/yyyy"), "9999-12-31");
  EXPECT_EQ(shown(0, "dd/mm/yyyy", Epoch::of_1904), "1904-01-01");
  EXPECT_EQ(shown(43793, "dd/mm/yyyy", Epoch::of_1904), "2023-11-25");
}

TEST(NumberFormat, LeavesWhatIsNoDateANumber) {
  NumberKind kind = NumberKind::date;
  EXPECT_EQ(show_number(2958466, read_format_code("dd/mm/yyyy"), Epoch::of_1900, kind), "2958466");
  EXPECT_EQ(kind, NumberKind::number);
  EXPECT_EQ(shown(-1, "dd/mm/yyyy"), "-1");
  EXPECT_EQ(read_format_code("0\" jours\"").kind, NumberKind::number);
  EXPECT_EQ(read_format_code("[Red]0").kind, NumberKind::number);
  EXPECT_EQ(read_format_code("@").kind, NumberKind::number);
}

TEST(NumberFormat, ShowsTimesOfDay) {
  EXPECT_EQ(shown(0.5, "h:mm"), "12:00:00");
  EXPECT_EQ(shown(0.75, "h:mm\\ AM/PM"), "18:00:00");
  EXPECT_EQ(read_format_code("[hh]:mm").kind, NumberKind::time);
}

TEST(NumberFormat, KnowsTheBuiltInOnes) {
  EXPECT_EQ(built_in_format(0), NumberFormat{});
  EXPECT_EQ(built_in_format(9).kind, NumberKind::percent);
  EXPECT_EQ(built_in_format(14).kind, NumberKind::date);
  EXPECT_EQ(built_in_format(17).finest, DatePart::month);
  EXPECT_EQ(built_in_format(20).kind, NumberKind::time);
}

}  // namespace
}  // namespace maillage
