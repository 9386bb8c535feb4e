// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// Marks with their names one after the other like words in lines, at the foot of an area, after a heading.
class MarkRow {
 public:
  /// Names and heading are set in `text_size`.
  MarkRow(const Box& area, std::string heading, double text_size);

  /// Marks without a name stand close together.
  void add(const Mark& mark, const std::string& name);
  [[nodiscard]] double height() const { return line_height() * static_cast<double>(lines_); }

  struct Placed {
    TextLine heading;
    std::vector<Point> centres;  ///< of the marks, in the order they were added
    std::vector<TextLine> names;
  };
  [[nodiscard]] Placed place() const;

 private:
  struct Item {
    double left = 0;
    std::size_t line = 0;
    double half_mark = 0;
    std::string name;
  };

  [[nodiscard]] double line_height() const { return std::max(named_ ? 1.55 * size_ : 0.0, 2 * widest_mark_ + 4); }

  Box area_;
  std::string heading_;
  double size_;
  double indent_;           ///< from the left edge to the first item
  bool named_ = false;      ///< some items have a name
  double widest_mark_ = 0;  ///< half of it
  double next_ = 0;         ///< left end of the next item, from where items begin
  std::size_t lines_ = 1;
  std::vector<Item> items_;
};

}  // namespace maillage
