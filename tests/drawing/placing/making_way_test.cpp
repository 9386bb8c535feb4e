// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/making_way.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(MakingWay, MovesABoxOutOfTheLineOfOthers) {
  const WayProblem problem{
      {{10, 90, 30, 110}, {370, 90, 390, 110}, {180, 85, 220, 115}}, {{0, 1}}, {0, 0, 400, 200}, 3};
  ASSERT_EQ(lines_through(problem), 1U);
  WayProblem after = problem;
  after.boxes = made_way(problem);
  EXPECT_EQ(lines_through(after), 0U);
  EXPECT_EQ(after.boxes[0], problem.boxes[0]);
  EXPECT_TRUE(problem.area.contains(after.boxes[2]));
}

TEST(MakingWay, LeavesBoxesWhereNoLineRunsThroughThem) {
  const WayProblem problem{{{10, 90, 30, 110}, {370, 90, 390, 110}, {180, 20, 220, 50}}, {{0, 1}}, {0, 0, 400, 200}, 3};
  EXPECT_EQ(made_way(problem), problem.boxes);
}

}  // namespace
}  // namespace maillage
