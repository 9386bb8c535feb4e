// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/hull_outline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

/// Even and odd, over all curves.
bool is_inside(const std::vector<Curve>& curves, const Point& point) {
  bool inside = false;
  for (const Curve& curve : curves) {
    const std::vector<Point> corners = flattened(curve);
    for (std::size_t i = 1; i < corners.size(); ++i) {
      const Point& a = corners[i - 1];
      const Point& b = corners[i];
      if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
        inside = !inside;
    }
  }
  return inside;
}

TEST(ConvexHull, LeavesOutInnerPoints) {
  EXPECT_THAT(convex_hull({{0, 0}, {4, 0}, {2, 1}, {4, 4}, {0, 4}, {2, 0}}),
              ::testing::UnorderedElementsAre(Point{0, 0}, Point{4, 0}, Point{4, 4}, Point{0, 4}));
}

TEST(HullOutline, IsACircleAroundOne) {
  const auto curves = hull_outline({{{50, 50}, 5}}, {}, 8);
  ASSERT_EQ(curves.size(), 1U);
  EXPECT_NEAR(box_of(curves[0]).width(), 26, 0.1);
}

TEST(HullOutline, IsACapsuleAroundTwo) {
  const auto curves = hull_outline({{{0, 0}, 5}, {{100, 0}, 5}}, {}, 8);
  ASSERT_EQ(curves.size(), 1U);
  EXPECT_NEAR(box_of(curves[0]).width(), 126, 1.5);
  EXPECT_TRUE(is_inside(curves, {50, 0}));
  EXPECT_FALSE(is_inside(curves, {50, 20}));
}

TEST(HullOutline, HoldsEveryMemberAndNoOther) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    Random random(seed);
    std::vector<Disc> members;
    std::vector<Disc> others;
    for (int i = 0; i < 30; ++i) {
      // On a grid, jittered: marks do not overlap.
      const Point at{40.0 * (i % 6) + 14 * random.uniform(), 40.0 * (i / 6) + 14 * random.uniform()};
      (random.uniform() < 0.4 ? members : others).push_back({at, 5});
    }
    if (members.empty()) continue;
    const auto curves = hull_outline(members, others, 8);
    for (const Disc& member : not_empty(members)) EXPECT_TRUE(is_inside(curves, member.centre)) << seed;
    for (const Disc& other : not_empty(others)) EXPECT_FALSE(is_inside(curves, other.centre)) << seed;
  }
}

}  // namespace
}  // namespace maillage
