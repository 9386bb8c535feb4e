// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/readable.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(OneLine, LeavesNothingButSpacesBetweenWords) { EXPECT_EQ(one_line("\tLoin  de\ntout \n"), "Loin de tout"); }

TEST(ReadableValue, HasAsManyDecimalsAsTellItApart) {
  EXPECT_EQ(readable_value(0.0286, ValueFormat::decimal, Language::french), "0,029");
  EXPECT_EQ(readable_value(1234.5, ValueFormat::decimal, Language::english), "1,234");
  EXPECT_EQ(readable_value(0.125, ValueFormat::share, Language::french), "12,5\u00A0%");
  EXPECT_EQ(readable_value(std::nullopt, ValueFormat::decimal, Language::english), "–");
}

TEST(ToldValue, HasTwoDigitsOrSo) {
  EXPECT_EQ(told_value(0.0286, ValueFormat::decimal, Language::french), "0,029");
  EXPECT_EQ(told_value(0, ValueFormat::decimal, Language::english), "0");
  EXPECT_EQ(told_value(0.1234, ValueFormat::share, Language::french), "12\u00A0%");
  EXPECT_EQ(told_value(1, ValueFormat::yes_no, Language::english), "yes");
}

TEST(ToldValue, OfALittleIsNotThatOfNothing) {
  EXPECT_EQ(told_value(3e-9, ValueFormat::decimal, Language::french), "<\u00A00,000001");
  EXPECT_EQ(told_value(3e-9, ValueFormat::decimal, Language::english), "<\u00A00.000001");
  EXPECT_EQ(told_value(3e-9, ValueFormat::share, Language::english), "<\u00A00.000001%");
  EXPECT_EQ(told_value(-3e-9, ValueFormat::decimal, Language::english), ">\u00A0−0.000001");
  EXPECT_EQ(told_value(2.6e-6, ValueFormat::decimal, Language::english), "0.000003");
}

}  // namespace
}  // namespace maillage
