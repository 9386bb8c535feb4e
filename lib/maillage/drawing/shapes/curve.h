// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// A piece of a curve: a cubic Bézier from where the last piece ended, or with `straight` a line.
struct CurvePiece {
  Point leave;  ///< control points, after the start and before the end
  Point arrive;
  Point to;
  bool straight = false;
};

/// A line of straight and bent pieces, one after the other.
struct Curve {
  Point start;
  std::vector<CurvePiece> pieces;
  bool closed = false;

  void line_to(const Point& to) { pieces.push_back({to, to, to, true}); }
  void bend_to(const Point& leave, const Point& arrive, const Point& to) {
    pieces.push_back({leave, arrive, to, false});
  }
};

/// A polygon, or with `closed` false a chain of segments. \pre corners is not empty
[[nodiscard]] Curve polygon(const std::vector<Point>& corners, bool closed = true);

/// A smooth line through the points (Catmull and Rom, centripetal). \pre at least two points
[[nodiscard]] Curve smooth_through(const std::vector<Point>& points);

/// The same, closed. \pre at least three points
[[nodiscard]] Curve smooth_around(const std::vector<Point>& points);

[[nodiscard]] Curve circle(const Point& centre, double radius);

/// Points along the curve, no bend farther from their chain than a fraction of a pixel; a closed curve ends where it
/// starts.
[[nodiscard]] std::vector<Point> flattened(const Curve& curve);

[[nodiscard]] Box box_of(const Curve& curve);

/// Of its flattened form.
[[nodiscard]] double length_of(const Curve& curve);

/// Where an open curve ends.
[[nodiscard]] inline Point end_of(const Curve& curve) {
  return curve.pieces.empty() ? curve.start : curve.pieces.back().to;
}

/// An open curve without a length at its end. \pre the length is less than that of the curve
[[nodiscard]] Curve without_end(Curve curve, double length);

/// Each point x to offset + scale · x.
[[nodiscard]] Curve mapped(Curve curve, double scale, const Point& offset);

}  // namespace maillage
