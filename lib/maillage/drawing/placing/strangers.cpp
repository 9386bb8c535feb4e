// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/strangers.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "maillage/drawing/shapes/marks.h"

namespace maillage {
namespace {

constexpr double kLeastCell = 8;
constexpr std::size_t kMostCells = 256;  ///< along an axis

Box box_of(const Stranger& stranger) {
  const Segment& core = stranger.core;
  const Box box{std::min(core.from.x, core.to.x), std::min(core.from.y, core.to.y), std::max(core.from.x, core.to.x),
                std::max(core.from.y, core.to.y)};
  return box.grown(stranger.radius);
}

/// Its middle line, which leaves the same room on all sides.
Stranger of_plate(const Box& plate) {
  const double half = std::min(plate.width(), plate.height()) / 2;
  const Box inner = plate.grown(-half);
  return {{{inner.left, inner.top}, {inner.right, inner.bottom}}, half};
}

/// The circle in the middle of its box: that of a triangle is not around its centre of gravity.
Stranger of_mark(const Mark& mark) {
  const Box box = box_of(mark);
  return {{box.centre(), box.centre()}, std::min(box.width(), box.height()) / 2};
}

/// From a point to the nearest point between two others.
double square_of_distance(const Point& point, const Point& from, const Point& to) {
  const Point along{to.x - from.x, to.y - from.y};
  const Point off{point.x - from.x, point.y - from.y};
  const double square = along.x * along.x + along.y * along.y;
  const double at = square > 0 ? std::clamp((off.x * along.x + off.y * along.y) / square, 0.0, 1.0) : 0;
  const double x = off.x - at * along.x;
  const double y = off.y - at * along.y;
  return x * x + y * y;
}

}  // namespace

std::vector<Stranger> strangers_of(const Placing& placing) {
  std::vector<Stranger> strangers;
  strangers.reserve(placing.marks.size());
  for (std::size_t i = 0; i < placing.marks.size(); ++i) {
    const Mark& mark = placing.marks[i];
    const bool on_plate = !placing.plates.empty() && placing.plates[i].has_value();
    strangers.push_back(on_plate ? of_plate(placing.plates[i]->box) : of_mark(mark));
  }
  for (const Heap& heap : placing.heaps) {
    for (const NodeId id : heap.members) {
      const bool stands_for_all = id == heap.members.front();
      strangers[id.index()].radius = stands_for_all ? heap.mark.radius : 0;
    }
  }
  return strangers;
}

StrangerGrid::StrangerGrid(std::vector<Stranger> strangers) : strangers_(std::move(strangers)) {
  if (strangers_.empty()) return;
  area_ = box_of(strangers_.front());
  for (const Stranger& stranger : strangers_) area_ = join(area_, box_of(stranger));
  const double even = std::sqrt(area_.width() * area_.height() / static_cast<double>(strangers_.size()));
  const double longer = std::max(area_.width(), area_.height());
  cell_ = std::max({kLeastCell, even, longer / static_cast<double>(kMostCells)});
  columns_ = static_cast<std::size_t>(area_.width() / cell_) + 1;
  rows_ = static_cast<std::size_t>(area_.height() / cell_) + 1;
  cells_.resize(columns_ * rows_);
  for (std::uint32_t i = 0; i < strangers_.size(); ++i) {
    if (!(strangers_[i].radius > 0)) continue;
    const Cells cells = cells_of(box_of(strangers_[i]));
    for (std::size_t y = cells.top; y <= cells.bottom; ++y) {
      for (std::size_t x = cells.left; x <= cells.right; ++x) cells_[y * columns_ + x].push_back(i);
    }
  }
}

StrangerGrid::Cells StrangerGrid::cells_of(const Box& box) const {
  const auto cell = [&](double at, std::size_t count) {
    return static_cast<std::size_t>(std::clamp(at / cell_, 0.0, static_cast<double>(count - 1)));
  };
  return {cell(box.left - area_.left, columns_), cell(box.top - area_.top, rows_),
          cell(box.right - area_.left, columns_), cell(box.bottom - area_.top, rows_)};
}

std::vector<std::uint32_t> StrangerGrid::near(const Segment& line, double margin) const {
  std::vector<std::uint32_t> found;
  if (cells_.empty()) return found;
  const double length = distance(line.from, line.to);
  const int parts = std::max(1, static_cast<int>(std::ceil(length / std::max(cell_, margin))));
  const auto at = [&](int i) {
    const double t = static_cast<double>(i) / parts;
    return Point{line.from.x + t * (line.to.x - line.from.x), line.from.y + t * (line.to.y - line.from.y)};
  };
  for (int i = 0; i < parts; ++i) {
    const Point a = at(i);
    const Point b = at(i + 1);
    const Box part{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    const Cells cells = cells_of(part.grown(margin));
    for (std::size_t y = cells.top; y <= cells.bottom; ++y) {
      for (std::size_t x = cells.left; x <= cells.right; ++x) {
        const auto& here = cells_[y * columns_ + x];
        found.insert(found.end(), here.begin(), here.end());
      }
    }
  }
  std::ranges::sort(found);
  const auto again = std::ranges::unique(found);
  found.erase(again.begin(), again.end());
  return found;
}

double distance(std::span<const Point> chain, const Stranger& stranger) {
  if (chain.size() == 1) return distance(chain.front(), stranger.core);
  double least = std::numeric_limits<double>::infinity();
  if (!(stranger.core.from == stranger.core.to)) {
    for (std::size_t i = 1; i < chain.size(); ++i)
      least = std::min(least, distance(Segment{chain[i - 1], chain[i]}, stranger.core));
    return least;
  }
  for (std::size_t i = 1; i < chain.size(); ++i)
    least = std::min(least, square_of_distance(stranger.core.from, chain[i - 1], chain[i]));
  return std::sqrt(least);
}

}  // namespace maillage
