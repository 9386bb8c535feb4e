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

}  // namespace
}  // namespace maillage
