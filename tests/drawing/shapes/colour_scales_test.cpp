// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/colour_scales.h"

#include <cmath>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

using ::testing::ElementsAre;

/// Lightness in OKLab, from the definition.
double lightness(const std::string& colour) {
  const auto linear = [&](std::size_t at) {
    const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  const double r = linear(1);
  const double g = linear(3);
  const double b = linear(5);
  return 0.2104542553 * std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) +
         0.7936177850 * std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) -
         0.0040720468 * std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
}

TEST(Ramp, DarkensEvenly) {
  for (int i = 0; i <= 20; ++i) EXPECT_NEAR(lightness(ramp_colour(i / 20.0)), 0.87 - 0.53 * i / 20, 0.02) << i;
  EXPECT_EQ(ramp_colour(-1), ramp_colour(0));
}

TEST(ClassColours, DifferUpToTheLastAndAreGreyBeyond) {
  std::set<std::string> colours;
  for (std::size_t i = 0; i <= kMostClasses; ++i) colours.insert(class_colour(i));
  EXPECT_EQ(colours.size(), kMostClasses + 1);
  EXPECT_EQ(class_colour(kMostClasses), class_colour(kMostClasses + 5));
}

TEST(MixedColours, LieBetween) {
  EXPECT_EQ(mixed("#000000", "#ff8040", 0.5), "#804020");
  EXPECT_EQ(faded("#004080", 1), "#ffffff");
  EXPECT_EQ(faded("#004080", 0), "#004080");
}

TEST(RampScale, GoesByTheValue) {
  const RampScale scale({0, 5, 10});
  EXPECT_DOUBLE_EQ(scale.position(2.5), 0.25);
  EXPECT_DOUBLE_EQ(scale.position(10), 1);
  EXPECT_DOUBLE_EQ(RampScale({3, 3}).position(3), 1);
}

TEST(RampScale, GoesByTheRootWhereFewAreHigh) { EXPECT_DOUBLE_EQ(RampScale({0, 1, 1, 100}).position(25), 0.5); }

TEST(RampScale, ExplainsItselfInRoundValuesWithinItsRange) {
  EXPECT_THAT(RampScale({0, 5, 10}).legend_values(false), ElementsAre(0, 2, 5, 7, 10));
  EXPECT_THAT(RampScale({1, 2, 3}).legend_values(true), ElementsAre(1, 2, 3));
  EXPECT_THAT(RampScale({0, 20, 38}).legend_values(true), ElementsAre(0, 10, 20, 38));
  EXPECT_THAT(RampScale({4}).legend_values(true), ElementsAre(4));
}

}  // namespace
}  // namespace maillage
