// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/scales.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::ElementsAre;

TEST(AreaScale, MakesAreasProportionalToValues) {
  const AreaScale scale(100, 1, 20);
  EXPECT_DOUBLE_EQ(scale.radius(100), 20);
  EXPECT_DOUBLE_EQ(scale.radius(25), 10);
}

TEST(AreaScale, HasASmallestMarkForNoValue) {
  EXPECT_DOUBLE_EQ(AreaScale(100, 3, 20).radius(0), 3);
  EXPECT_DOUBLE_EQ(AreaScale(0, 3, 20).radius(0), 3);
}

TEST(AreaScale, ExplainsItselfInRoundValuesThatDiffer) {
  EXPECT_THAT(AreaScale(3456, 2, 20).legend_values(false), ElementsAre(100, 500, 2000));
  EXPECT_THAT(AreaScale(3, 3, 20).legend_values(true), ElementsAre(1, 2));
  EXPECT_TRUE(AreaScale(0, 3, 20).legend_values(false).empty());
}

TEST(WidthScale, GrowsWithTheSquareRootOfTheWeight) {
  const WidthScale scale(1, 9, 1, 5);
  EXPECT_DOUBLE_EQ(scale.width(1), 1);
  EXPECT_DOUBLE_EQ(scale.width(4), 3);
  EXPECT_DOUBLE_EQ(scale.width(9), 5);
}

TEST(WidthScale, ExplainsItselfWithinItsRange) {
  EXPECT_THAT(WidthScale(0.0286, 3.1, 1, 5).legend_values(), ElementsAre(0.05, 0.2, 2));
  EXPECT_THAT(WidthScale(1, 1, 1, 5).legend_values(), ElementsAre(1));
}

TEST(RoundValues, AreOneTwoOrFiveTimesAPowerOfTen) {
  EXPECT_DOUBLE_EQ(round_down(99), 50);
  EXPECT_DOUBLE_EQ(round_down(1), 1);
  EXPECT_DOUBLE_EQ(round_up(0.03), 0.05);
  EXPECT_DOUBLE_EQ(round_up(6), 10);
  EXPECT_EQ(decimals_of(0.05), 2);
  EXPECT_EQ(decimals_of(20), 0);
  EXPECT_EQ(decimals_of(0), 0);
}

}  // namespace
}  // namespace maillage
