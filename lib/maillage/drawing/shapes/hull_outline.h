// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/shapes/curve.h"

namespace maillage {

struct Disc {
  Point centre;
  double radius = 0;
};

/// The outline of an area around all members, `margin` away from them, that no other disc's centre lies in: their
/// convex hull, rounded, with holes or bays for others as long as these are few; else the members joined by bridges
/// that go around the others, and the space around them. A circle around one member, a capsule around two. More than
/// one curve where the area has holes.
/// \pre members is not empty
[[nodiscard]] std::vector<Curve> hull_outline(const std::vector<Disc>& members, const std::vector<Disc>& others,
                                              double margin);

/// Corners of the convex hull, in order. \cite andrew_1979
[[nodiscard]] std::vector<Point> convex_hull(std::vector<Point> points);

}  // namespace maillage
