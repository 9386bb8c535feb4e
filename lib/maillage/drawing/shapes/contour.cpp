// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/contour.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace maillage {
namespace {

constexpr double kCell = 3;
constexpr double kTolerance = 0.3;  ///< how far the curve may run from what was found
constexpr double kSpeck = 40;       ///< smaller areas are left out

/// Marching squares: the crossings of the grid's edges, joined cell by cell, the inside on the same hand everywhere.
class Tracer {
 public:
  Tracer(const Box& area, const std::function<double(const Point&)>& height)
      : area_(area),
        columns_(static_cast<std::size_t>(std::ceil(area.width() / kCell)) + 1),
        rows_(static_cast<std::size_t>(std::ceil(area.height() / kCell)) + 1) {
    heights_.reserve(columns_ * rows_);
    for (std::size_t y = 0; y < rows_; ++y) {
      for (std::size_t x = 0; x < columns_; ++x) heights_.push_back(height(node(x, y)));
    }
  }

  std::vector<std::vector<Point>> loops() {
    for (std::size_t y = 0; y + 1 < rows_; ++y) {
      for (std::size_t x = 0; x + 1 < columns_; ++x) cross(x, y);
    }
    std::vector<std::vector<Point>> found;
    while (!next_.empty()) {
      std::vector<Point> loop;
      for (auto at = next_.begin(); at != next_.end();) {
        loop.push_back(points_[at->first]);
        const std::uint64_t to = at->second;
        next_.erase(at);
        at = next_.find(to);
      }
      found.push_back(std::move(loop));
    }
    return found;
  }

 private:
  [[nodiscard]] Point node(std::size_t x, std::size_t y) const {
    return {area_.left + kCell * static_cast<double>(x), area_.top + kCell * static_cast<double>(y)};
  }
  [[nodiscard]] double at(std::size_t x, std::size_t y) const { return heights_[y * columns_ + x]; }

  /// The crossing on the edge between two neighbouring nodes, by its number.
  std::uint64_t crossing(std::size_t x, std::size_t y, bool down) {
    const std::uint64_t id = 2 * (y * columns_ + x) + (down ? 1 : 0);
    const std::size_t x2 = down ? x : x + 1;
    const std::size_t y2 = down ? y + 1 : y;
    const double a = at(x, y);
    const double b = at(x2, y2);
    const double t = a / (a - b);
    const Point p = node(x, y);
    const Point q = node(x2, y2);
    points_[id] = {p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)};
    return id;
  }

  /// Sides of the cell: 0 top, 1 right, 2 bottom, 3 left. From each side where a walk around the cell leaves the inside
  /// to one where it enters it.
  void cross(std::size_t x, std::size_t y) {
    const std::array<bool, 4> in = {at(x, y) < 0, at(x + 1, y) < 0, at(x + 1, y + 1) < 0, at(x, y + 1) < 0};
    std::array<int, 2> leaves = {-1, -1};
    std::array<int, 2> enters = {-1, -1};
    int leaving = 0;
    int entering = 0;
    for (int side = 0; side < 4; ++side) {
      const bool first = in[static_cast<std::size_t>(side)];
      const bool second = in[static_cast<std::size_t>((side + 1) % 4)];
      if (first && !second) leaves[static_cast<std::size_t>(leaving++)] = side;
      if (!first && second) enters[static_cast<std::size_t>(entering++)] = side;
    }
    const auto number = [&](int side) {
      if (side == 0) return crossing(x, y, false);
      if (side == 1) return crossing(x + 1, y, true);
      return side == 2 ? crossing(x, y + 1, false) : crossing(x, y, true);
    };
    for (int i = 0; i < leaving; ++i) {
      // Of two corners opposite each other each keeps to itself: the next side where the walk enters is the other's.
      const int leave = leaves[static_cast<std::size_t>(i)];
      int best = enters[0];
      if (leaving == 2) best = enters[0] == (leave + 3) % 4 ? enters[0] : enters[1];
      next_[number(leave)] = number(best);
    }
  }

  Box area_;
  std::size_t columns_;
  std::size_t rows_;
  std::vector<double> heights_;
  std::map<std::uint64_t, Point> points_;
  std::map<std::uint64_t, std::uint64_t> next_;
};

double area_of(const std::vector<Point>& loop) {
  double twice = 0;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Point& a = loop[i];
    const Point& b = loop[(i + 1) % loop.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

/// Leaves out points that the line between those kept passes near by (Douglas and Peucker 1973).
void simplify(const std::vector<Point>& points, std::size_t first, std::size_t last, std::vector<Point>& kept) {
  std::size_t farthest = first;
  double far = kTolerance;
  for (std::size_t i = first + 1; i < last; ++i) {
    const double off = distance(points[i], Segment{points[first], points[last]});
    if (off > far) {
      far = off;
      farthest = i;
    }
  }
  if (farthest == first) return;
  simplify(points, first, farthest, kept);
  kept.push_back(points[farthest]);
  simplify(points, farthest, last, kept);
}

Curve smoothed(std::vector<Point> loop) {
  const std::size_t half = loop.size() / 2;
  loop.push_back(loop.front());
  std::vector<Point> kept = {loop.front()};
  simplify(loop, 0, half, kept);
  kept.push_back(loop[half]);
  simplify(loop, half, loop.size() - 1, kept);
  return smooth_around(kept);
}

}  // namespace

std::vector<Curve> contours(const Box& area, const std::function<double(const Point&)>& height) {
  std::vector<Curve> curves;
  for (std::vector<Point>& loop : Tracer(area, height).loops()) {
    if (loop.size() > 3 && area_of(loop) > kSpeck) curves.push_back(smoothed(std::move(loop)));
  }
  return curves;
}

}  // namespace maillage
