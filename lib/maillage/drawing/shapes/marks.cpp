// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kStarNotch = 0.5;  ///< inner over outer radius of a star
constexpr double kCrossArm = 0.34;  ///< half the width of a cross's arms over half its size

/// Outer radius of a regular polygon of area π.
double polygon_reach(int corners) {
  const double n = corners;
  return std::sqrt(2 * std::numbers::pi / (n * maths::sin(2 * std::numbers::pi / n)));
}

std::vector<Point> regular(const Point& centre, int corners, double reach, double first_angle) {
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) {
    const double angle = first_angle + 2 * std::numbers::pi * i / corners;
    points.push_back({centre.x + reach * maths::sin(angle), centre.y - reach * maths::cos(angle)});
  }
  return points;
}

std::vector<Point> star(const Point& centre, double reach) {
  std::vector<Point> points;
  for (int i = 0; i < 10; ++i) {
    const double radius = i % 2 == 0 ? reach : reach * kStarNotch;
    const double angle = std::numbers::pi * i / 5;
    points.push_back({centre.x + radius * maths::sin(angle), centre.y - radius * maths::cos(angle)});
  }
  return points;
}

std::vector<Point> cross(const Point& centre, double half) {
  const double arm = half * kCrossArm;
  const std::array<Point, 12> corners = {{{-arm, -half},
                                          {arm, -half},
                                          {arm, -arm},
                                          {half, -arm},
                                          {half, arm},
                                          {arm, arm},
                                          {arm, half},
                                          {-arm, half},
                                          {-arm, arm},
                                          {-half, arm},
                                          {-half, -arm},
                                          {-arm, -arm}}};
  std::vector<Point> points;
  for (const Point& corner : corners) points.push_back({centre.x + corner.x, centre.y + corner.y});
  return points;
}

/// Half the side of the square around a cross of area π.
double cross_half() { return std::sqrt(std::numbers::pi / (8 * kCrossArm - 4 * kCrossArm * kCrossArm)); }

}  // namespace

double reach(Shape shape) {
  switch (shape) {
    case Shape::circle: return 1;
    case Shape::square:
    case Shape::diamond: return polygon_reach(4);
    case Shape::triangle_up:
    case Shape::triangle_down: return polygon_reach(3);
    case Shape::pentagon: return polygon_reach(5);
    case Shape::hexagon: return polygon_reach(6);
    case Shape::star: return std::sqrt(std::numbers::pi / (5 * kStarNotch * maths::sin(std::numbers::pi / 5)));
    case Shape::cross: return cross_half() * maths::hypot(1, kCrossArm);
  }
  return 1;
}

std::vector<Point> outline(const Mark& mark) {
  const double far = reach(mark.shape) * mark.radius;
  const double eighth = std::numbers::pi / 4;
  switch (mark.shape) {
    case Shape::circle: return {};
    case Shape::square: return regular(mark.centre, 4, far, -eighth);
    case Shape::diamond: return regular(mark.centre, 4, far, 0);
    case Shape::triangle_up: return regular(mark.centre, 3, far, 0);
    case Shape::triangle_down: return regular(mark.centre, 3, far, 4 * eighth);
    case Shape::pentagon: return regular(mark.centre, 5, far, 0);
    case Shape::hexagon: return regular(mark.centre, 6, far, 2 * eighth);
    case Shape::star: return star(mark.centre, far);
    case Shape::cross: return cross(mark.centre, cross_half() * mark.radius);
  }
  return {};
}

double edge_towards(const Mark& mark, const Point& to) {
  const std::vector<Point> corners = outline(mark);
  const double far = distance(mark.centre, to);
  if (corners.empty() || far <= 0) return mark.radius;
  const Point way{(to.x - mark.centre.x) / far, (to.y - mark.centre.y) / far};
  double edge = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a{corners[i].x - mark.centre.x, corners[i].y - mark.centre.y};
    const Point& next = corners[(i + 1) % corners.size()];
    const Point side{next.x - corners[i].x, next.y - corners[i].y};
    const double turn = way.x * side.y - way.y * side.x;
    if (turn == 0) continue;
    const double along = (a.x * side.y - a.y * side.x) / turn;
    const double on_side = (a.x * way.y - a.y * way.x) / turn;
    if (along > 0 && on_side >= -1e-9 && on_side <= 1 + 1e-9) edge = std::max(edge, along);
  }
  return edge;
}

Box box_of(const Mark& mark) {
  const Box disc{mark.centre.x - mark.radius, mark.centre.y - mark.radius, mark.centre.x + mark.radius,
                 mark.centre.y + mark.radius};
  const std::vector<Point> corners = outline(mark);
  if (corners.empty()) return disc;
  Box box{mark.centre.x, mark.centre.y, mark.centre.x, mark.centre.y};
  for (const Point& corner : corners) box = join(box, {corner.x, corner.y, corner.x, corner.y});
  return box;
}

}  // namespace maillage
