// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/curve.h"

#include <algorithm>
#include <cmath>

namespace maillage {
namespace {

constexpr double kChord = 4;           ///< length of the chords of a bend, about
constexpr double kQuarter = 0.552285;  ///< of the radius: control points of a quarter circle

Point between(const Point& a, const Point& b, double t) { return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)}; }

/// De Casteljau's construction.
Point at(const Point& from, const CurvePiece& piece, double t) {
  const Point middle = between(piece.leave, piece.arrive, t);
  const Point first = between(between(from, piece.leave, t), middle, t);
  return between(first, between(middle, between(piece.arrive, piece.to, t), t), t);
}

/// Tangent of a centripetal spline at `here`, scaled to the parameter step towards a neighbour.
Point tangent(const Point& before, const Point& here, const Point& after, double step) {
  const double a = std::sqrt(std::max(distance(before, here), 1e-9));
  const double b = std::sqrt(std::max(distance(here, after), 1e-9));
  const auto along = [&](double p, double q, double r) {
    return step * ((q - p) / a - (r - p) / (a + b) + (r - q) / b);
  };
  return {along(before.x, here.x, after.x), along(before.y, here.y, after.y)};
}

}  // namespace

Curve polygon(const std::vector<Point>& corners, bool closed) {
  Curve curve{corners.front(), {}, closed};
  for (std::size_t i = 1; i < corners.size(); ++i) curve.line_to(corners[i]);
  return curve;
}

Curve smooth_through(const std::vector<Point>& points) {
  Curve curve{points.front(), {}, false};
  const auto mirrored = [](const Point& end, const Point& next) {
    return Point{2 * end.x - next.x, 2 * end.y - next.y};
  };
  const std::size_t last = points.size() - 1;
  for (std::size_t i = 0; i < last; ++i) {
    const Point& from = points[i];
    const Point& to = points[i + 1];
    const Point before = i > 0 ? points[i - 1] : mirrored(from, to);
    const Point after = i + 1 < last ? points[i + 2] : mirrored(to, from);
    const double step = std::sqrt(std::max(distance(from, to), 1e-9));
    const Point leave = tangent(before, from, to, step);
    const Point arrive = tangent(from, to, after, step);
    curve.bend_to({from.x + leave.x / 3, from.y + leave.y / 3}, {to.x - arrive.x / 3, to.y - arrive.y / 3}, to);
  }
  return curve;
}

Curve circle(const Point& centre, double radius) {
  const double bend = kQuarter * radius;
  const auto [x, y] = centre;
  Curve curve{{x + radius, y}, {}, true};
  curve.bend_to({x + radius, y + bend}, {x + bend, y + radius}, {x, y + radius});
  curve.bend_to({x - bend, y + radius}, {x - radius, y + bend}, {x - radius, y});
  curve.bend_to({x - radius, y - bend}, {x - bend, y - radius}, {x, y - radius});
  curve.bend_to({x + bend, y - radius}, {x + radius, y - bend}, {x + radius, y});
  return curve;
}

std::vector<Point> flattened(const Curve& curve) {
  std::vector<Point> points = {curve.start};
  for (const CurvePiece& piece : curve.pieces) {
    const Point from = points.back();
    if (!piece.straight) {
      const double length =
          distance(from, piece.leave) + distance(piece.leave, piece.arrive) + distance(piece.arrive, piece.to);
      const int chords = std::clamp(static_cast<int>(std::ceil(length / kChord)), 4, 200);
      for (int i = 1; i < chords; ++i) points.push_back(at(from, piece, static_cast<double>(i) / chords));
    }
    points.push_back(piece.to);
  }
  if (curve.closed) points.push_back(curve.start);
  return points;
}

Box box_of(const Curve& curve) {
  Box box{curve.start.x, curve.start.y, curve.start.x, curve.start.y};
  for (const Point& point : flattened(curve)) box = join(box, {point.x, point.y, point.x, point.y});
  return box;
}

Curve mapped(Curve curve, double scale, const Point& offset) {
  const auto map = [&](Point& point) { point = {offset.x + scale * point.x, offset.y + scale * point.y}; };
  map(curve.start);
  for (CurvePiece& piece : curve.pieces) {
    map(piece.leave);
    map(piece.arrive);
    map(piece.to);
  }
  return curve;
}

}  // namespace maillage
