// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// How much of the page lines cover, on a raster: answers for any box in constant time.
class InkMap {
 public:
  explicit InkMap(const Box& area);

  /// Adds a line; `darkness` 0 to 1 says how much it disturbs a text drawn over it.
  void add(const Segment& line, double width, double darkness);
  /// To be called once, after the last line.
  void finish();
  /// Mean cover of a box, 0 to 1.
  [[nodiscard]] double cover(const Box& box) const;

 private:
  [[nodiscard]] std::size_t column(double x) const;
  [[nodiscard]] std::size_t row(double y) const;
  [[nodiscard]] double& at(std::size_t column, std::size_t row) { return sums_[row * (columns_ + 1) + column]; }
  [[nodiscard]] double at(std::size_t column, std::size_t row) const { return sums_[row * (columns_ + 1) + column]; }

  Box area_;
  std::size_t columns_;
  std::size_t rows_;
  std::vector<double> sums_;  ///< per cell, then after finish() of all cells above and left
};

}  // namespace maillage
