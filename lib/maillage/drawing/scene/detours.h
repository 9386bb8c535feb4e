// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "maillage/drawing/placing/strangers.h"
#include "maillage/drawing/shapes/curve.h"

namespace maillage {

/// A tie to be led from one end to the other.
struct TieWay {
  Segment line;
  std::optional<Curve> wanted = {};                   ///< nothing: straight
  std::pair<std::uint32_t, std::uint32_t> ends = {};  ///< numbers of the strangers that it may touch
  double width = 1;
  int side = 0;  ///< to which it rather bows: 1 to the right of its direction, -1 to the left, 0 to either
};

/// From which part of its radius inwards a line runs through a mark; farther out it touches its edge.
inline constexpr double kThroughMark = 0.8;

/// True when the way runs through a stranger that is not one of its ends.
[[nodiscard]] bool runs_through(const StrangerGrid& strangers, const TieWay& tie);

/// Of more ties, those that lie on each other are not looked for, and of still more all take the way that is wanted.
inline constexpr std::size_t kMostToldApart = 1200;
inline constexpr std::size_t kMostLed = 12000;

/// The way of each tie: as wanted, but around the strangers that it would run through, the nearest way that is clear of
/// them, or of most of them (see kMostLed); and, where asked, of up to kMostToldApart ties, apart from any other that
/// it would share half of its length with. Nothing: straight. Ways stay inside the area where they can.
[[nodiscard]] std::vector<std::optional<Curve>> ways_around(const StrangerGrid& strangers,
                                                            const std::vector<TieWay>& ties, const Box& area,
                                                            bool apart = true);

}  // namespace maillage
