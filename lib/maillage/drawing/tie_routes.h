// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/drawing/curve.h"
#include "maillage/network/network.h"

namespace maillage {

struct Draft;

/// The way of a tie between the marks of its ends.
struct TieRoute {
  Segment line;                    ///< straight
  std::optional<Curve> bend = {};  ///< taken instead
  std::vector<Point> arrow_head = {};
};

/// True for a tie of a directed network that rests on what leads back all the same: an undirected row, a shared
/// project. The two are drawn as one line without heads.
[[nodiscard]] bool is_mutual(const Network& network, EdgeId id);

/// Of each edge, between the marks at their places, by FigureOptions::routing. In a directed network ties that are not
/// mutual end in a head at the edge of the target's mark, and the two ties of a pair bend apart.
/// \throw std::invalid_argument for a routing that is none
[[nodiscard]] std::vector<TieRoute> tie_routes(const Draft& draft);

/// Bows to the right of its direction, by `offset` in the middle.
[[nodiscard]] Curve arc(const Segment& line, double offset);

}  // namespace maillage
