// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/arrange.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/layout/diagrams/overlap.h"

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

ArrangeProblem random_problem(std::size_t count, double reach, std::uint64_t seed) {
  Random random(seed);
  ArrangeProblem problem;
  problem.area = {100, 50, 700, 450};
  for (std::size_t i = 0; i < count; ++i) {
    problem.positions.push_back({random.uniform(), random.uniform()});
    problem.reaches.push_back(reach * (0.5 + random.uniform()));
    problem.rooms.push_back(600);
  }
  return problem;
}

void expect_inside_and_apart(const ArrangeProblem& problem, const Arrangement& arrangement) {
  std::vector<double> radii;
  for (const double reach : problem.reaches) radii.push_back(reach * arrangement.shrink);
  EXPECT_TRUE(are_apart(arrangement.centres, radii, 0));
  for (std::size_t i = 0; i < radii.size(); ++i) {
    const Point& at = arrangement.centres[i];
    EXPECT_TRUE(
        problem.area.grown(1e-6).contains({at.x - radii[i], at.y - radii[i], at.x + radii[i], at.y + radii[i]}));
  }
}

TEST(Arrangement, KeepsMarksApartAndInside) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const ArrangeProblem problem = random_problem(90, 6, seed);
    const Arrangement arrangement = arrange(problem);
    EXPECT_EQ(arrangement.shrink, 1);
    expect_inside_and_apart(problem, arrangement);
  }
}

TEST(Arrangement, ShrinksMarksThatDoNotFit) {
  const ArrangeProblem problem = random_problem(60, 60, 1);
  const Arrangement arrangement = arrange(problem);
  EXPECT_LT(arrangement.shrink, 1);
  expect_inside_and_apart(problem, arrangement);
}

TEST(Arrangement, HandlesOneNodeNoneAndAllOnOneSpot) {
  ArrangeProblem problem = random_problem(1, 5, 1);
  EXPECT_EQ(arrange(problem).centres.size(), 1U);
  expect_inside_and_apart(problem, arrange(problem));
  problem = random_problem(20, 5, 1);
  problem.positions.assign(20, Point{});
  expect_inside_and_apart(problem, arrange(problem));
  EXPECT_TRUE(arrange(random_problem(0, 5, 1)).centres.empty());
}

TEST(Arrange, ShrinksManyMarksUntilTheyLeaveRoom) {
  ArrangeProblem problem;
  for (int i = 0; i < 6000; ++i) problem.positions.push_back({static_cast<double>(i % 80), std::floor(i / 80.0)});
  problem.reaches.assign(6000, 10);
  problem.rooms.assign(6000, 0);
  problem.area = {0, 0, 800, 600};
  const Arrangement arrangement = arrange(problem);
  EXPECT_LT(arrangement.shrink, 0.5);
  EXPECT_LE(6000 * 3.1416 * std::pow(arrangement.shrink * 11.5, 2), 0.41 * 800 * 600);
  for (const Point& at : not_empty(arrangement.centres))
    EXPECT_TRUE(at.x >= 0 && at.x <= 800 && at.y >= 0 && at.y <= 600);
}

}  // namespace
}  // namespace maillage
