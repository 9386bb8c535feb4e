// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/geometry.h"

#include <initializer_list>

#include "maillage/base/maths/maths.h"

namespace maillage {
double turn(const Point& a, const Point& b, const Point& c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

double distance(const Point& a, const Point& b) { return maths::hypot(a.x - b.x, a.y - b.y); }

double distance(const Point& point, const Segment& segment) {
  const Point along{segment.to.x - segment.from.x, segment.to.y - segment.from.y};
  const double square = along.x * along.x + along.y * along.y;
  if (square <= 0) return distance(point, segment.from);
  const double t = ((point.x - segment.from.x) * along.x + (point.y - segment.from.y) * along.y) / square;
  const double at = std::clamp(t, 0.0, 1.0);
  return distance(point, Point{segment.from.x + at * along.x, segment.from.y + at * along.y});
}

double distance(const Segment& a, const Segment& b) {
  if (b.from == b.to) return distance(b.from, a);
  if (crosses(a, b)) return 0;
  return std::min({distance(a.from, b), distance(a.to, b), distance(b.from, a), distance(b.to, a)});
}

bool crosses(const Segment& a, const Segment& b) {
  return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
         turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
}

bool crosses(const Segment& segment, const Box& box) {
  // Clips the segment's parameter to the box, side by side (Liang and Barsky 1984).
  double first = 0;
  double last = 1;
  const auto clip = [&](double from, double step, double low, double high) {
    if (step == 0) return from > low && from < high;
    const double enter = (step > 0 ? low - from : high - from) / step;
    const double leave = (step > 0 ? high - from : low - from) / step;
    first = std::max(first, enter);
    last = std::min(last, leave);
    return first < last;
  };
  return clip(segment.from.x, segment.to.x - segment.from.x, box.left, box.right) &&
         clip(segment.from.y, segment.to.y - segment.from.y, box.top, box.bottom);
}

}  // namespace maillage
