// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// Corners of a mark, clockwise from the top; empty for a circle.
[[nodiscard]] std::vector<Point> outline(const Mark& mark);

/// The smallest box around a mark.
[[nodiscard]] Box box_of(const Mark& mark);

/// From the centre of a mark to its edge, on the way to a point.
[[nodiscard]] double edge_towards(const Mark& mark, const Point& to);

/// How far a mark of radius 1 reaches from its centre.
[[nodiscard]] double reach(Shape shape);

}  // namespace maillage
