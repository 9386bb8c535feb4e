// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/minimise.h"

#include <cmath>

#include <gtest/gtest.h>

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

// Rosenbrock (1960): a bent valley with its lowest place at (1, 1).
double rosenbrock(std::span<const double> at, std::span<double> gradient) {
  const double bend = at[1] - at[0] * at[0];
  gradient[0] = -400 * at[0] * bend - 2 * (1 - at[0]);
  gradient[1] = 200 * bend;
  return 100 * bend * bend + (1 - at[0]) * (1 - at[0]);
}

TEST(Minimise, FollowsABentValleyToItsEnd) {
  std::vector<double> point = {-1.2, 1};
  EXPECT_NEAR(minimise(rosenbrock, point), 0, 1e-9);
  EXPECT_NEAR(point[0], 1, 1e-4);
  EXPECT_NEAR(point[1], 1, 1e-4);
}

TEST(Minimise, NeverEndsHigherThanItStarts) {
  std::vector<double> gradient(2);
  for (int iterations = 0; iterations < 30; ++iterations) {
    std::vector<double> point = {-1.2, 1};
    const double start = rosenbrock(point, gradient);
    const double end = minimise(rosenbrock, point, {.iterations = iterations});
    EXPECT_LE(end, start);
    EXPECT_EQ(end, rosenbrock(point, gradient));
  }
}

TEST(Minimise, ReachesTheMinimumOfAStretchedBowl) {
  const Function bowl = [](std::span<const double> at, std::span<double> gradient) {
    double sum = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
      const double weight = std::pow(10, static_cast<double>(i) / 5);
      gradient[i] = 2 * weight * (at[i] - 3);
      sum += weight * (at[i] - 3) * (at[i] - 3);
    }
    return sum;
  };
  std::vector<double> point(20, 0);
  minimise(bowl, point, {.tolerance = 1e-14});
  for (const double value : not_empty(point)) EXPECT_NEAR(value, 3, 1e-5);
}

TEST(Minimise, StaysWhereNothingIsLower) {
  std::vector<double> point = {1, 1};
  EXPECT_EQ(minimise(rosenbrock, point), 0);
  EXPECT_EQ(point, (std::vector<double>{1, 1}));
}

}  // namespace
}  // namespace maillage
