// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/chances.h"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;

TEST(ChanceBounds, DoubleUntilAllPairs) {
  EXPECT_THAT(chance_bounds(65), ElementsAre(10, 20, 40, 65));
  EXPECT_THAT(chance_bounds(10), ElementsAre(10));
  EXPECT_THAT(chance_bounds(4), ElementsAre(4));
}

// Two in front, then ten equal of which one is sought, and one last.
TEST(HitsByStep, OfEqualsAreAsManyInEachPlace) {
  const std::vector<float> sought = {0, 1, 3, 3};
  const std::vector<float> others(9, 1);
  const std::array<std::size_t, 2> bounds = {10, 13};
  EXPECT_THAT(hits_by_step(sought, others, bounds), ElementsAre(DoubleEq(2 + 0.8), DoubleEq(0.2 + 1)));
}

TEST(Chances, FallFromStepToStep) {
  const std::vector<double> one = {4, 1, 9};
  const std::vector<double> other = {6, 3, 3};
  const std::array<const std::vector<double>*, 2> trials = {&one, &other};
  const std::array<std::size_t, 3> bounds = {10, 20, 40};
  EXPECT_THAT(chances_of(trials, bounds),
              ElementsAre(ChanceStep{10, 10.0 / 20}, ChanceStep{20, 16.0 / 60}, ChanceStep{40, 16.0 / 60}));
}

// Five folds of one trial and a sixth trial in the first. All ten pairs of the first fold are found, none of the
// others: the four others tell the first 0 of 10, the first two tell each other 20 of 50.
TEST(ChanceError, ComparesEachFoldWithWhatTheOthersTell) {
  const std::vector<double> all = {10, 0};
  const std::vector<double> none = {0, 0};
  const std::array<const std::vector<double>*, 6> trials = {&all, &none, &none, &none, &none, &all};
  const std::array<std::size_t, 2> bounds = {10, 40};
  EXPECT_NEAR(chance_error(trials, bounds, 5), (2 * 10 * 1.0 + 4 * 10 * 0.4) / (6 * 40), 1e-12);
  const std::array<const std::vector<double>*, 6> alike = {&all, &all, &all, &all, &all, &all};
  EXPECT_NEAR(chance_error(alike, bounds, 5), 0, 1e-12);
}

TEST(Chances, AreBetweenThoseOfTheStepsAroundAPlace) {
  const std::vector<ChanceStep> steps = {{11, 0.5}, {31, 0.1}};
  EXPECT_EQ(chance_at(steps, 0), 0.5);
  EXPECT_EQ(chance_at(steps, 5), 0.5) << "the middle of the first";
  EXPECT_NEAR(chance_at(steps, 12.75), 0.3, 1e-12);
  EXPECT_NEAR(chance_at(steps, 20.5), 0.1, 1e-12);
  EXPECT_NEAR(chance_at(steps, 30), 0.1, 1e-12);
}

}  // namespace
}  // namespace maillage::testing
