// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// From this part of the shorter one on, two ties that run along each other are not told apart.
inline constexpr double kMostShared = 0.45;

/// Lines that are drawn, to find those that would lie on one of them.
class TieOverlaps {
 public:
  void add(std::span<const Point> chain, double width);

  /// Of the length that a chain has in common with one of the lines, the largest part that this is of the shorter of
  /// the two, 0 to 1. Where both start from the same mark they are told apart after their first pixels only.
  [[nodiscard]] double shared(std::span<const Point> chain, double width) const;

 private:
  struct Line {
    double length = 0;
    double width = 0;
  };
  struct Place {
    std::uint32_t line;
    Point at;
  };
  std::vector<Line> lines_;
  std::unordered_map<std::uint64_t, std::vector<Place>> cells_;
};

}  // namespace maillage
