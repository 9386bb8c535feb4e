// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/number.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(ToExact, ReadsBackAsTheSameNumber) {
  for (const double value : {0.1, 1.0 / 3, 1e300, -2.5, 123456789.0, 5e-324}) {
    EXPECT_EQ(parse_number(to_exact(value)), value) << to_exact(value);
  }
  EXPECT_EQ(to_exact(0.1), "0.1");
  EXPECT_EQ(to_exact(3), "3");
  EXPECT_EQ(to_exact(-0.0), "0");
}

TEST(ToReadable, FollowsTheLanguage) {
  EXPECT_EQ(to_readable(1234567.891, 2, Language::french), "1\u202F234\u202F567,89");
  EXPECT_EQ(to_readable(1234567.891, 2, Language::english), "1,234,567.89");
  EXPECT_EQ(to_readable(0.5, 3, Language::french), "0,500");
  EXPECT_EQ(to_readable(999, 0, Language::english), "999");
}

TEST(ToReadable, WritesATrueMinusAndNoNegativeZero) {
  EXPECT_EQ(to_readable(-1.5, 1, Language::french), "\u22121,5");
  EXPECT_EQ(to_readable(-0.01, 1, Language::english), "0.0");
}

TEST(ToReadable, KeepsEveryDigitOfAWholeNumber) {
  EXPECT_EQ(to_readable(std::int64_t{1000}, Language::french), "1\u202F000");
  EXPECT_EQ(to_readable(std::int64_t{-12}, Language::english), "\u221212");
  EXPECT_EQ(to_readable(std::numeric_limits<std::int64_t>::max(), Language::english), "9,223,372,036,854,775,807");
  EXPECT_EQ(to_readable(std::numeric_limits<std::int64_t>::min(), Language::english),
            "\u22129,223,372,036,854,775,808");
}

TEST(ParseNumber, ReadsFrenchAndEnglishNumbers) {
  EXPECT_EQ(parse_number("12"), 12);
  EXPECT_EQ(parse_number(" 0,5 "), 0.5);
  EXPECT_EQ(parse_number("0.5"), 0.5);
  EXPECT_EQ(parse_number("-3"), -3);
  EXPECT_EQ(parse_number("+3"), 3);
  EXPECT_EQ(parse_number("1e3"), 1000);
  EXPECT_EQ(parse_number("1 234 567,8"), 1234567.8);
  EXPECT_EQ(parse_number("1\u00A0234"), 1234);
  EXPECT_EQ(parse_number("1\u202F234,5"), 1234.5);
}

TEST(ParseNumber, ReadsNothingElse) {
  for (const char* text : {"", " ", "a", "1a", "12 34", "1 23 456", "1 2345", "1,2,3", "1.234,5", "nan", "inf", "1e999",
                           "--1", "+-1", "++1", "+", "0x10", "1 234 56", " ,"}) {
    EXPECT_EQ(parse_number(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace maillage
