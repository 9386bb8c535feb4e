// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/network/network.h"

namespace maillage {

struct TwoModeOptions {
  std::vector<double> reaches = {};  ///< of each node's mark from its centre; empty: all 0
  double gap = 0;                    ///< white between marks
  double width = 1.4;                ///< from the left column to the right one, > 0
  double height = 1;                 ///< > 0
};

enum class Side : std::uint8_t { left, middle, right };

struct TwoModeLayout {
  std::vector<Point> positions;        ///< from {0, 0} to {width, height}; the middle column at width / 2
  std::vector<Side> sides;             ///< of each node; projects stand in the middle
  std::uint64_t crossings = 0;         ///< pairs of ties that cross
  std::uint64_t crossings_before = 0;  ///< the same with every column in the order of the nodes
  double row = 0;                      ///< distance between projects
  double shrink = 1;                   ///< by which the marks must become smaller not to overlap, in (0, 1]
};

/// Projects in a column in the middle, actors in columns on both sides: whole kinds on one side where that leaves the
/// sides even, else the largest kind on both. The order in the columns is found by barycentre sweeps and exchanges of
/// neighbours, which lessen the crossings of ties; actors without project come last. Rows are as high as
/// their marks need, what is left shared evenly. Ties between projects and actors
/// alone count. No mark of an actor overlaps another once all have shrunk by `shrink`. Deterministic.
/// \cite eades_wormald_1994 junger_mutzel_1997
[[nodiscard]] TwoModeLayout place_two_mode(const Network& network, const TwoModeOptions& options = {});

/// Pairs of lines that cross between two columns, a line joining places `first` and `second` of them.
/// O(m log m)
[[nodiscard]] std::uint64_t count_crossings(std::vector<std::pair<std::uint32_t, std::uint32_t>> lines);

}  // namespace maillage
