// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "maillage/layout/layout.h"

namespace maillage {

/// A rectangle on the page, y growing downwards.
struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  [[nodiscard]] double width() const { return right - left; }
  [[nodiscard]] double height() const { return bottom - top; }
  [[nodiscard]] Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
  [[nodiscard]] Box grown(double margin) const {
    return {left - margin, top - margin, right + margin, bottom + margin};
  }
  [[nodiscard]] Box moved(double x, double y) const { return {left + x, top + y, right + x, bottom + y}; }
  [[nodiscard]] bool contains(const Box& other) const {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
  [[nodiscard]] bool overlaps(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  /// The point of the box nearest to another.
  [[nodiscard]] Point nearest(const Point& to) const {
    return {std::clamp(to.x, left, right), std::clamp(to.y, top, bottom)};
  }

  friend bool operator==(const Box&, const Box&) = default;
};

[[nodiscard]] inline Box join(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

/// A straight line between two points.
struct Segment {
  Point from;
  Point to;
};

[[nodiscard]] double distance(const Point& a, const Point& b);
/// Twice the area of a triangle, positive when a, b, c turn one way.
[[nodiscard]] double turn(const Point& a, const Point& b, const Point& c);
/// From a point to the nearest point of a segment.
[[nodiscard]] double distance(const Point& point, const Segment& segment);
/// Between the nearest points of two segments; 0 where they cross.
[[nodiscard]] double distance(const Segment& a, const Segment& b);
[[nodiscard]] bool crosses(const Segment& a, const Segment& b);
/// True when a part of the segment lies inside the box.
[[nodiscard]] bool crosses(const Segment& segment, const Box& box);

}  // namespace maillage
