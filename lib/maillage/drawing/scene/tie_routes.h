// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/drawing/encoding/tie_encoding.h"

namespace maillage {

/// The way of a tie between the marks of its ends.
struct TieRoute {
  Segment line;                    ///< straight
  std::optional<Curve> bend = {};  ///< taken instead
  std::vector<Point> arrow_head = {};
};

/// Of each edge, between the marks at their places, by FigureOptions::routing. In a directed network ties that are not
/// mutual end in a head at the edge of the target's mark, and the two ties of a pair bend apart.
[[nodiscard]] std::vector<TieRoute> tie_routes(const Subject& subject, const TieEncoding& ties,
                                               const std::vector<Mark>& marks);

/// A line to the middle of a plate, bent to end level at its nearer side.
[[nodiscard]] TieRoute route_to_plate(const Segment& line, const Box& plate);

/// Bows to the right of its direction, by `offset` in the middle.
[[nodiscard]] Curve arc(const Segment& line, double offset);

}  // namespace maillage
