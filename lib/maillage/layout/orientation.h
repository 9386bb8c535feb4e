// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/layout/layout.h"

namespace maillage {

/// The smallest box around points. \pre not empty
struct Bounds {
  Point low;
  Point high;

  [[nodiscard]] double width() const { return high.x - low.x; }
  [[nodiscard]] double height() const { return high.y - low.y; }
  [[nodiscard]] Point centre() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2}; }
};
[[nodiscard]] Bounds bounds_of(std::span<const Point> points);

enum class Turning : std::uint8_t { free, quarters };  ///< any angle, or multiples of 90° only

/// The same figure turned so that it is longest along x when `aspect` ≥ 1, along y otherwise, and mirrored so that the
/// side with the longer tail lies right and below: two copies of a drawing that differ by a turn or a mirror come out
/// alike.
[[nodiscard]] std::vector<Point> orient(std::span<const Point> points, double aspect, Turning turning);

}  // namespace maillage
