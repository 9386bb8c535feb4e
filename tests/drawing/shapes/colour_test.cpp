// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/colour.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(Contrast, IsThatOfWcag) {
  EXPECT_DOUBLE_EQ(contrast("#000000", "#ffffff"), 21);
  EXPECT_DOUBLE_EQ(contrast("#ffffff", "#ffffff"), 1);
  // The grey that just passes AA on white, and the one that just fails.
  EXPECT_NEAR(contrast("#ffffff", "#767676"), 4.54, 0.005);
  EXPECT_NEAR(contrast("#777777", "#ffffff"), 4.48, 0.005);
}

TEST(Lightness, IsThatOfTheCie) {
  EXPECT_DOUBLE_EQ(lightness("#000000"), 0);
  EXPECT_NEAR(lightness("#ffffff"), 100, 1e-9);
  EXPECT_NEAR(lightness("#777777"), 50.03, 0.01);
  EXPECT_NEAR(lightness("#ff0000"), 53.24, 0.01);
  EXPECT_NEAR(lightness("#010101"), 0.274, 0.001);
}

TEST(Grey, HasTheLightnessAskedFor) {
  for (int level = 0; level <= 100; level += 5) EXPECT_NEAR(lightness(grey(level)), level, 0.3) << level;
  EXPECT_EQ(grey(0), "#000000");
  EXPECT_EQ(grey(100), "#ffffff");
  EXPECT_EQ(grey(lightness("#767676")), "#767676");
}

TEST(Darkened, TakesFromTheLightnessAndKeepsTheHue) {
  EXPECT_NEAR(lightness(darkened("#0072b2", 10)), lightness("#0072b2") - 10, 0.4);
  EXPECT_EQ(darkened("#ff0000", 20).substr(3), "0000");
  EXPECT_EQ(darkened("#808080", 200), "#000000");
  EXPECT_EQ(darkened("#000000", 5), "#000000");
}

TEST(ReadableOn, DarkensOnlyWhatIsTooFaint) {
  EXPECT_EQ(readable_on("#ffffff", "#0072b2", 4.5), "#0072b2");
  const std::string dark = readable_on("#ffffff", "#e69f00", 4.5);
  EXPECT_GE(contrast("#ffffff", dark), 4.5);
  EXPECT_LT(contrast("#ffffff", dark), 4.9);
  EXPECT_EQ(readable_on("#000000", "#101010", 4.5), "#000000");
}

}  // namespace
}  // namespace maillage
