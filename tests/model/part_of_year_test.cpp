// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/part_of_year.h"

#include <cstdint>
#include <optional>

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

Period months(std::int16_t year, std::uint8_t first, std::uint8_t last) {
  return {Date{year, first, 0}, Date{year, last, 0}};
}

TEST(PartOfYear, IsReadAsPeopleWriteIt) {
  for (const char* text : {"T1 2023", "2023-T1", "2023-Q1", "Q1 2023", "q1/2023", "1er trimestre 2023",
                           "premier trimestre de 2023", "first quarter of 2023", "1T 2023"})
    EXPECT_EQ(parse_part_of_year(text), months(2023, 1, 3)) << text;
  EXPECT_EQ(parse_part_of_year("4e trimestre 2022"), months(2022, 10, 12));
  EXPECT_EQ(parse_part_of_year("S2 2021"), months(2021, 7, 12));
  EXPECT_EQ(parse_part_of_year("second half of 2021"), months(2021, 7, 12));
  EXPECT_EQ(parse_part_of_year("été 2022"), months(2022, 6, 8));
  EXPECT_EQ(parse_part_of_year("fall 2022"), months(2022, 9, 11));
}

TEST(PartOfYear, IsNothingElse) {
  for (const char* text : {"", "2023", "T5 2023", "S3 2023", "T1", "trimestre 2023", "2023-1", "T1 T 2023", "T1 23"})
    EXPECT_EQ(parse_part_of_year(text), std::nullopt) << text;
}

TEST(PartOfYear, OrADateStandsForADate) {
  EXPECT_EQ(parse_date_or_part("2023-11"), months(2023, 11, 11));
  EXPECT_EQ(parse_date_or_part("T2 2023"), months(2023, 4, 6));
  EXPECT_EQ(parse_date_or_part("hier"), std::nullopt);
}

}  // namespace
}  // namespace maillage::testing
