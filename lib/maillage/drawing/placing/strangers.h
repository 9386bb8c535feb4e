// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// What ties of others keep clear of: all within `radius` of a core. The core of a mark is its centre, that of a plate
/// its middle line.
struct Stranger {
  Segment core;
  double radius = 0;
};

/// Of each node; of those that are not drawn where they stand, and of the members of a heap but the first, a radius of
/// 0.
[[nodiscard]] std::vector<Stranger> strangers_of(const Placing& placing);

/// Strangers in the cells of a grid: those near a line are found without a look at the others.
class StrangerGrid {
 public:
  explicit StrangerGrid(std::vector<Stranger> strangers);

  /// Those that reach within `margin` of the line, and maybe some more, ascending.
  [[nodiscard]] std::vector<std::uint32_t> near(const Segment& line, double margin) const;
  [[nodiscard]] const Stranger& operator[](std::uint32_t number) const { return strangers_[number]; }
  [[nodiscard]] std::size_t size() const { return strangers_.size(); }

 private:
  struct Cells {
    std::size_t left = 0;
    std::size_t top = 0;
    std::size_t right = 0;
    std::size_t bottom = 0;
  };
  [[nodiscard]] Cells cells_of(const Box& box) const;

  std::vector<Stranger> strangers_;
  Box area_;
  double cell_ = 1;
  std::size_t columns_ = 1;
  std::size_t rows_ = 1;
  std::vector<std::vector<std::uint32_t>> cells_;
};

/// From a chain of points to the nearest point of a stranger's core. \pre the chain is not empty
[[nodiscard]] double distance(std::span<const Point> chain, const Stranger& stranger);

}  // namespace maillage
