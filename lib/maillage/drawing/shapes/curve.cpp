// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/curve.h"

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

/// The part of a piece up to a length from its start.
CurvePiece first_part(const Point& from, const CurvePiece& piece, double length) {
  const Curve whole{from, {piece}, false};
  const std::vector<Point> points = flattened(whole);
  double so_far = 0;
  std::size_t i = 1;
  double chord = distance(points[0], points[1]);
  while (i + 1 < points.size() && so_far + chord < length) {
    so_far += chord;
    ++i;
    chord = distance(points[i - 1], points[i]);
  }
  const double part = chord > 0 ? std::clamp((length - so_far) / chord, 0.0, 1.0) : 0;
  const double t = (static_cast<double>(i - 1) + part) / static_cast<double>(points.size() - 1);
  const Point to = piece.straight ? between(from, piece.to, t) : at(from, piece, t);
  if (piece.straight) return {to, to, to, true};
  const Point leave = between(from, piece.leave, t);
  return {leave, between(leave, between(piece.leave, piece.arrive, t), t), to, false};
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

void add_smooth(Curve& curve, const Point& before, const Point& from, const Point& to, const Point& after) {
  const double step = std::sqrt(std::max(distance(from, to), 1e-9));
  const Point leave = tangent(before, from, to, step);
  const Point arrive = tangent(from, to, after, step);
  curve.bend_to({from.x + leave.x / 3, from.y + leave.y / 3}, {to.x - arrive.x / 3, to.y - arrive.y / 3}, to);
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
    add_smooth(curve, i > 0 ? points[i - 1] : mirrored(from, to), from, to,
               i + 1 < last ? points[i + 2] : mirrored(to, from));
  }
  return curve;
}

Curve smooth_around(const std::vector<Point>& points) {
  Curve curve{points.front(), {}, true};
  const std::size_t n = points.size();
  for (std::size_t i = 0; i < n; ++i)
    add_smooth(curve, points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]);
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

double length_of(const Curve& curve) {
  const std::vector<Point> points = flattened(curve);
  double length = 0;
  for (std::size_t i = 1; i < points.size(); ++i) length += distance(points[i - 1], points[i]);
  return length;
}

Curve without_end(Curve curve, double length) {
  while (curve.pieces.size() > 1) {
    const Curve last{curve.pieces[curve.pieces.size() - 2].to, {curve.pieces.back()}, false};
    const double own = length_of(last);
    if (own > length) break;
    length -= own;
    curve.pieces.pop_back();
  }
  CurvePiece& piece = curve.pieces.back();
  const Point from = curve.pieces.size() > 1 ? curve.pieces[curve.pieces.size() - 2].to : curve.start;
  piece = first_part(from, piece, length_of({from, {piece}, false}) - length);
  return curve;
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
