// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/orientation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

Point mean(std::span<const Point> points) {
  Point sum;
  for (const Point& point : points) sum = {sum.x + point.x, sum.y + point.y};
  const auto count = static_cast<double>(points.size());
  return {sum.x / count, sum.y / count};
}

/// Angle of the principal axis, that along which the points spread most.
double principal_angle(std::span<const Point> points, const Point& centre) {
  double xx = 0;
  double xy = 0;
  double yy = 0;
  for (const Point& point : points) {
    const Point d{point.x - centre.x, point.y - centre.y};
    xx += d.x * d.x;
    xy += d.x * d.y;
    yy += d.y * d.y;
  }
  // As round as long: no axis to speak of, and its angle would be made of rounding errors.
  if (maths::hypot(xx - yy, 2 * xy) <= 1e-6 * (xx + yy)) return 0;
  return maths::atan2(2 * xy, xx - yy) / 2;
}

double cube(double x) { return x * maths::square(x); }

/// True when the tail of the values is on the negative side.
bool leans_back(std::span<const Point> points, double Point::* coordinate) {
  double cubes = 0;
  double size = 0;
  for (const Point& point : points) {
    cubes += cube(point.*coordinate);
    size += std::abs(cube(point.*coordinate));
  }
  if (std::abs(cubes) > 1e-6 * size) return cubes < 0;
  const auto first = std::find_if(points.begin(), points.end(),
                                  [&](const Point& point) { return std::abs(cube(point.*coordinate)) > 1e-6 * size; });
  return first != points.end() && (*first).*coordinate > 0;
}

void mirror(std::vector<Point>& points, double Point::* coordinate) {
  for (Point& point : points) point.*coordinate = -(point.*coordinate);
}

}  // namespace

Bounds bounds_of(std::span<const Point> points) {
  Bounds bounds{points.front(), points.front()};
  for (const Point& point : points) {
    bounds.low = {std::min(bounds.low.x, point.x), std::min(bounds.low.y, point.y)};
    bounds.high = {std::max(bounds.high.x, point.x), std::max(bounds.high.y, point.y)};
  }
  return bounds;
}

std::vector<Point> orient(std::span<const Point> points, double aspect, Turning turning) {
  if (points.empty()) return {};
  const Point centre = mean(points);
  double angle = turning == Turning::free ? -principal_angle(points, centre) : 0;
  const Bounds bounds = bounds_of(points);
  const bool lies = turning == Turning::free || bounds.width() >= bounds.height();
  if (lies != (aspect >= 1)) angle += std::numbers::pi / 2;

  const double cosine = maths::cos(angle);
  const double sine = maths::sin(angle);
  std::vector<Point> turned;
  for (const Point& point : points) {
    const Point d{point.x - centre.x, point.y - centre.y};
    turned.push_back({d.x * cosine - d.y * sine, d.x * sine + d.y * cosine});
  }
  if (turning == Turning::quarters) return turned;
  if (leans_back(turned, &Point::x)) mirror(turned, &Point::x);
  if (leans_back(turned, &Point::y)) mirror(turned, &Point::y);
  return turned;
}

}  // namespace maillage
