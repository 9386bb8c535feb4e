// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/marks.h"

#include <cmath>
#include <numbers>
#include <set>

#include <gtest/gtest.h>

#include "maillage/drawing/palette.h"

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

double area(const std::vector<Point>& corners) {
  double twice = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point& a = corners[i];
    const Point& b = corners[(i + 1) % corners.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

class EveryShape : public ::testing::TestWithParam<Shape> {};

TEST_P(EveryShape, CoversTheAreaOfItsDiscAndReachesNoFartherThanItSays) {
  const Mark mark{GetParam(), {3, 4}, 5, "#000000"};
  const std::vector<Point> corners = outline(mark);
  EXPECT_NEAR(area(corners), std::numbers::pi * 25, 1e-9);
  for (const Point& corner : not_empty(corners)) EXPECT_LE(distance(corner, mark.centre), 5 * reach(mark.shape) + 1e-9);
}

INSTANTIATE_TEST_SUITE_P(Marks, EveryShape,
                         ::testing::Values(Shape::square, Shape::diamond, Shape::triangle_up, Shape::triangle_down,
                                           Shape::pentagon, Shape::hexagon, Shape::star, Shape::cross));

TEST(Marks, EndAtTheirEdge) {
  EXPECT_NEAR(edge_towards({Shape::circle, {1, 1}, 5, ""}, {9, 9}), 5, 1e-9);
  const Mark square{Shape::square, {0, 0}, 10, ""};
  const double half = std::sqrt(std::numbers::pi) * 10 / 2;
  EXPECT_NEAR(edge_towards(square, {100, 0}), half, 1e-9);
  EXPECT_NEAR(edge_towards(square, {100, 100}), half * std::numbers::sqrt2, 1e-6);
}

TEST(Marks, HaveAShapeOfTheirOwnForEachBuiltInKind) {
  const std::vector<Kind> kinds = built_in_kinds();
  std::set<Shape> shapes;
  for (std::size_t i = 0; i < kinds.size(); ++i) shapes.insert(shape_of(kinds, i));
  EXPECT_EQ(shapes.size(), kinds.size());
}

}  // namespace
}  // namespace maillage
