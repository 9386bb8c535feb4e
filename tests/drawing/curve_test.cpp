// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/curve.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::ElementsAre;

TEST(Curve, OfStraightPiecesIsItsCorners) {
  const std::vector<Point> corners = {{0, 0}, {10, 0}, {10, 5}};
  EXPECT_EQ(flattened(polygon(corners, false)), corners);
  EXPECT_THAT(flattened(polygon(corners)), ElementsAre(Point{0, 0}, Point{10, 0}, Point{10, 5}, Point{0, 0}));
}

TEST(Curve, AroundACentreKeepsItsDistance) {
  for (const Point& point : not_empty(flattened(circle({3, 4}, 50))))
    EXPECT_NEAR(distance(point, Point{3, 4}), 50, 0.02);
  const Box box = box_of(circle({3, 4}, 50));
  EXPECT_NEAR(box.width(), 100, 0.1);
  EXPECT_NEAR(box.bottom, 54, 0.05);
}

TEST(Curve, SmoothPassesThroughItsPointsWithoutCorners) {
  const std::vector<Point> points = {{0, 0}, {10, 8}, {25, 0}, {30, -20}};
  const Curve curve = smooth_through(points);
  ASSERT_EQ(curve.pieces.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(curve.pieces[i].to, points[i + 1]);
  for (std::size_t i = 0; i + 1 < 3; ++i) {
    const Point in{curve.pieces[i].to.x - curve.pieces[i].arrive.x, curve.pieces[i].to.y - curve.pieces[i].arrive.y};
    const Point out{curve.pieces[i + 1].leave.x - points[i + 1].x, curve.pieces[i + 1].leave.y - points[i + 1].y};
    EXPECT_NEAR(in.x * out.y, in.y * out.x, 1e-9);
    EXPECT_GT(in.x * out.x + in.y * out.y, 0);
  }
}

TEST(Curve, LosesALengthAtItsEnd) {
  const Curve chain = polygon({{0, 0}, {10, 0}, {10, 5}}, false);
  EXPECT_EQ(end_of(without_end(chain, 2)), (Point{10, 3}));
  EXPECT_EQ(end_of(without_end(chain, 9)), (Point{6, 0}));
  Curve quarter{{50, 0}, {{{50, 27.6}, {27.6, 50}, {0, 50}}}, false};
  EXPECT_NEAR(length_of(without_end(quarter, 20)), length_of(quarter) - 20, 0.2);
  EXPECT_NEAR(distance(end_of(without_end(quarter, 20)), Point{0, 0}), 50, 0.1);
}

TEST(Curve, AroundPointsClosesSmoothly) {
  const Curve curve = smooth_around({{0, 0}, {10, 0}, {10, 10}, {0, 10}});
  EXPECT_TRUE(curve.closed);
  EXPECT_EQ(curve.pieces.size(), 4U);
  EXPECT_EQ(curve.pieces.back().to, curve.start);
  EXPECT_GT(box_of(curve).width(), 10);
}

TEST(Curve, IsMappedWithItsControlPoints) {
  const Curve curve = mapped(circle({1, 1}, 1), 10, {5, 6});
  EXPECT_NEAR(box_of(curve).left, 5, 0.01);
  EXPECT_NEAR(box_of(curve).bottom, 26, 0.01);
}

}  // namespace
}  // namespace maillage
