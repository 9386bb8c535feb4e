// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/drawing/placing/placing.h"

namespace maillage {

/// Radius of the smallest mark of a map: 0.8 mm across in print, whatever its shape.
inline constexpr double kLeastMarkRadius = 0.46 * 96 / 25.4;

/// Which actors of a map stand together as heaps: those within `near` of the first of them, where they are more than
/// `most`.
struct HeapRule {
  double near = 0;  ///< on the page; 0: of one place exactly
  std::size_t most = 1;
};

/// Rules from the one that makes the fewest heaps on. \pre number > 0
[[nodiscard]] HeapRule heap_rule(std::size_t number, double text_size);

/// Heaps of those who have a place, in the order of their first members; no mark yet has a place.
/// \pre places are of all nodes
[[nodiscard]] std::vector<Heap> heaps_of(std::span<const std::optional<Point>> places, const HeapRule& rule,
                                         double text_size);

}  // namespace maillage
