// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/scales.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::ElementsAre;

TEST(AreaScale, MakesAreasProportionalToValuesOfLikeSize) {
  const AreaScale scale(GrowthScale({25, 50, 100}, 0.01), 2, 20);
  EXPECT_EQ(scale.growth().growth(), Growth::proportional);
  EXPECT_DOUBLE_EQ(scale.radius(100), 20);
  EXPECT_DOUBLE_EQ(scale.radius(25), 10);
}

TEST(AreaScale, HasASmallestMarkForNoValue) {
  EXPECT_DOUBLE_EQ(AreaScale(GrowthScale({0, 100}, 0.01), 3, 20).radius(0), 3);
  EXPECT_DOUBLE_EQ(AreaScale(GrowthScale({0, 0}, 0.01), 3, 20).radius(0), 3);
}

/// Of a hub and many others: 0 and up, far below it.
std::vector<double> with_a_hub() {
  std::vector<double> values(50, 0);
  for (const double value : {0.5, 1.0, 2.0, 3.0, 4.0, 9.0, 22.0, 30.0, 98.0, 2664.0}) values.push_back(value);
  return values;
}

TEST(GrowthScale, TakesTheRootWhereOneValueIsFarAboveTheOthers) {
  const GrowthScale scale(with_a_hub(), 0.02);
  EXPECT_EQ(scale.growth(), Growth::root);
  EXPECT_DOUBLE_EQ(scale.part(2664), 1);
  EXPECT_DOUBLE_EQ(scale.part(666), 0.5);
  EXPECT_EQ(scale.part(0), 0);
}

TEST(GrowthScale, TakesTheLogarithmWhereValuesDifferByOrdersOfMagnitude) {
  std::vector<double> values;
  for (double value = 1e-6; value < 2e6; value *= 10) values.push_back(value);
  const GrowthScale scale(values, 0.05);
  EXPECT_EQ(scale.growth(), Growth::logarithm);
  EXPECT_NEAR(scale.part(1), 0.5, 0.03);
}

TEST(GrowthScale, TakesRanksWhereNothingElseTellsValuesApart) {
  const GrowthScale scale({1, 1.001, 1.002, 1.003, 1e12}, 0.05);
  EXPECT_EQ(scale.growth(), Growth::rank);
  EXPECT_DOUBLE_EQ(scale.part(1.001), 0.4);
}

TEST(GrowthScale, LeavesAtMostHalfOfTheValuesAboveTheLowestAtTheFloor) {
  for (const double floor : {0.01, 0.05, 0.2}) {
    const GrowthScale scale(with_a_hub(), floor);
    std::size_t at_floor = 0;
    for (const double value : with_a_hub()) at_floor += value > 0 && scale.part(value) <= floor ? 1U : 0U;
    EXPECT_LE(at_floor, 5U) << floor;
  }
}

/// Of marks, whose areas grow with the value.
std::vector<double> of_radii(const std::vector<double>& values, bool whole) {
  const GrowthScale scale(values, 0.02);
  return telling_values(scale, [&](double value) { return std::sqrt(scale.part(value)); }, whole);
}

TEST(TellingValues, AreTheLowestTheHighestAndOneBetween) {
  EXPECT_THAT(of_radii(with_a_hub(), false), ElementsAre(0, 200, 2664));
  EXPECT_THAT(of_radii({1, 2}, true), ElementsAre(1, 2));
  EXPECT_THAT(of_radii({3, 3}, true), ElementsAre(3));
  EXPECT_TRUE(of_radii({0}, true).empty());
}

TEST(TellingValues, HaveTheMiddleOneWhereSizesAreHalfWay) {
  const GrowthScale scale({1, 20, 40, 60, 80, 100}, 0.02);
  EXPECT_THAT(telling_values(scale, [&](double value) { return scale.part(value); }, false), ElementsAre(1, 50, 100));
  EXPECT_THAT(of_radii({1, 20, 40, 60, 80, 100}, false), ElementsAre(1, 20, 100));
}

TEST(GrowthScale, SaysWhetherSomeValuesAreBelowZero) {
  EXPECT_TRUE(GrowthScale({-1, 0.5, 2}, 0.02).some_negative());
  EXPECT_FALSE(GrowthScale({0, 0.5, 2}, 0.02).some_negative());
}

TEST(WidthScale, DoesNotMakeMuchOfALittle) {
  const WidthScale scale(GrowthScale({0.17, 0.2, 0.25}, 0.3), 1, 3.6);
  EXPECT_NEAR(scale.width(0.17) / scale.width(0.25), 0.17 / 0.25, 1e-9);
  EXPECT_NEAR(scale.width(0.2), 1.8, 1e-9) << "most lines are no thicker than half of the thickest";
}

TEST(WidthScale, GoesFromTheThinnestToTheThickest) {
  const WidthScale scale(GrowthScale({1, 1, 1, 4, 10}, 0.2), 1, 5);
  EXPECT_DOUBLE_EQ(scale.width(10), 5);
  EXPECT_DOUBLE_EQ(scale.width(0), 1);
  EXPECT_DOUBLE_EQ(scale.strength(10), 1);
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
