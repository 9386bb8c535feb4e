// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/angles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "support/graphs/graph_builders.h"

namespace maillage {
namespace {

constexpr double kPi = std::numbers::pi;

AngleProblem random_problem(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  AngleProblem problem;
  problem.gap = 0.01;
  for (std::size_t i = 0; i < count; ++i) {
    problem.radii.push_back(i % 3 == 0 ? 1 : 0.3 + 0.7 * random.uniform());
    problem.reaches.push_back(0.01 + 0.04 * random.uniform());
    problem.angles.push_back(-kPi + 2 * kPi * random.uniform());
  }
  return problem;
}

bool apart(const AngleProblem& problem, const std::vector<double>& angles) {
  for (std::size_t i = 0; i < angles.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Point a = at_angle(problem.radii[i], angles[i]);
      const Point b = at_angle(problem.radii[j], angles[j]);
      if (std::hypot(a.x - b.x, a.y - b.y) < problem.reaches[i] + problem.reaches[j] + problem.gap) return false;
    }
  }
  return true;
}

TEST(Angles, SeparateDiscsOnTheirCircles) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const AngleProblem problem = random_problem(60, seed);
    EXPECT_FALSE(apart(problem, problem.angles)) << seed;
    const auto angles = separate_angles(problem);
    ASSERT_TRUE(angles) << seed;
    EXPECT_TRUE(apart(problem, *angles)) << seed;
  }
}

TEST(Angles, StayWhereNothingOverlaps) {
  const AngleProblem problem{{1, 1, 0.5}, {0.1, 0.1, 0.1}, {0, 1, 2}, {}, 0};
  EXPECT_EQ(separate_angles(problem), problem.angles);
}

TEST(Angles, TellThatDiscsDoNotFit) {
  EXPECT_FALSE(separate_angles({{0, 0.1}, {0.1, 0.1}, {0, 0}, {}, 0})) << "nearer than their sizes at any angle";
  EXPECT_FALSE(separate_angles(
      {std::vector<double>(10, 1.0), std::vector<double>(10, 0.4), std::vector<double>(10, 0.0), {}, 0}))
      << "ten discs of 47 degrees on one circle";
}

TEST(Angles, KeepWholeDiscsInTheirArcs) {
  AngleProblem problem{std::vector<double>(5, 1.0), std::vector<double>(5, 0.08), std::vector<double>(5, 0.9),
                       std::vector<Arc>(5, {0, 1}), 0};
  const auto angles = separate_angles(problem);
  ASSERT_TRUE(angles);
  EXPECT_TRUE(apart(problem, *angles));
  const double half = half_angle(1, 0.08);
  for (const double angle : *angles) {
    EXPECT_GE(angle, half);
    EXPECT_LE(angle, 1 - half);
  }
  problem.arcs.assign(5, {0, 0.1});
  EXPECT_FALSE(separate_angles(problem)) << "the arc is narrower than one disc";
}

TEST(Angles, SpreadEvenlyInTheOrderTheyHad) {
  const AngleProblem problem{{1, 1, 1, 1}, {0.1, 0.1, 0.1, 0.1}, {0.3, 0.1, 0.2, 0.4}, {}, 0};
  const auto angles = spread_angles(problem, 1);
  EXPECT_NEAR(angles[1], -0.75 * kPi, 1e-6);
  EXPECT_NEAR(angles[2], -0.25 * kPi, 1e-6);
  EXPECT_NEAR(angles[0], 0.25 * kPi, 1e-6);
  EXPECT_NEAR(angles[3], 0.75 * kPi, 1e-6);
  EXPECT_EQ(spread_angles(problem, 0), problem.angles);
}

//  A ring 0 — 1 — … — 11 — 0, its nodes shuffled on a circle: untangled, each tie is one step long.
TEST(Angles, SwapUntilTiesAreShorter) {
  const Network ring = testing::make_cycle(12);
  const std::vector<double> radii(12, 1);
  const std::vector<std::uint32_t> groups(12, 0);
  const TieLength length{ring, radii, groups};
  std::vector<double> shuffled;
  for (std::size_t i = 0; i < 12; ++i) shuffled.push_back(2 * kPi * static_cast<double>(i * 5 % 12) / 12);
  const auto angles = swap_angles(length, shuffled);
  EXPECT_LT(length.of_ties(angles), 0.5 * length.of_ties(shuffled));
  auto left = angles;
  auto right = shuffled;
  std::ranges::sort(left);
  std::ranges::sort(right);
  EXPECT_EQ(left, right) << "the same angles in another order";
}

TEST(Angles, SwapWithinGroupsOnly) {
  const Network ring = testing::make_cycle(12);
  const std::vector<double> radii(12, 1);
  std::vector<std::uint32_t> groups;
  std::vector<double> shuffled;
  for (std::uint32_t i = 0; i < 12; ++i) {
    groups.push_back(i % 2);
    shuffled.push_back(2 * kPi * static_cast<double>(i * 5 % 12) / 12);
  }
  const auto angles = swap_angles({ring, radii, groups, 0, true}, shuffled);
  EXPECT_NE(angles, shuffled);
  for (std::uint32_t i = 0; i < 12; ++i) {
    bool own = false;
    for (std::uint32_t j = i % 2; j < 12; j += 2) own |= angles[i] == shuffled[j];
    EXPECT_TRUE(own) << i;
  }
}

}  // namespace
}  // namespace maillage
