// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// What stands on a map, as boxes, and which of them straight lines join, from middle to middle.
struct WayProblem {
  std::vector<Box> boxes;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
  Box area;
  double gap = 0;  ///< white between boxes, and between a box and the lines of others
};

/// How many times a line runs through a box that is neither of its ends. Lines times boxes.
[[nodiscard]] std::size_t lines_through(const WayProblem& problem);

/// The boxes moved out of the lines of others, as far as that brings their number down; none over another, all in the
/// area. \pre so they are
[[nodiscard]] std::vector<Box> made_way(const WayProblem& problem);

}  // namespace maillage
