// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/placing/placing.h"

namespace maillage {

/// The way of a tie between the marks of its ends.
struct TieRoute {
  Segment line;                    ///< straight
  std::optional<Curve> bend = {};  ///< taken instead
  std::vector<Point> arrow_head = {};
};

/// The ways of a map.
struct MapRoutes {
  std::vector<TieRoute> ties;         ///< of each edge; of those that are not drawn straight
  std::vector<TieRoute> suggestions;  ///< of each pair of Encoding::suggestions
};

/// Between the marks at their places, by FigureOptions::routing, around the marks of others (see ways_around()): of the
/// edges that are drawn and of the suggestions. In a directed network ties that are not mutual end in a head at the
/// edge of the target's mark, and the two ties of a pair bend apart.
[[nodiscard]] MapRoutes tie_routes(const Subject& subject, const Encoding& encoding, const Placing& placing,
                                   const std::vector<EdgeId>& drawn);

/// A line to the middle of a plate, bent to end level at its nearer side.
[[nodiscard]] TieRoute route_to_plate(const Segment& line, const Box& plate);

/// Bows to the right of its direction, by `offset` in the middle.
[[nodiscard]] Curve arc(const Segment& line, double offset);

}  // namespace maillage
