// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/tie_overlaps.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kCompared = 6;  ///< between the points of a line that are compared
constexpr double kOverlapCell = 8;
constexpr std::size_t kMostInCell = 16;  ///< where more lines meet none is told from the others

std::int64_t cell(double at) { return static_cast<std::int64_t>(std::floor(at / kOverlapCell)); }

std::uint64_t key(std::int64_t x, std::int64_t y) {
  return (static_cast<std::uint64_t>(x) << 32U) ^ (static_cast<std::uint64_t>(y) & 0xFFFFFFFFU);
}

/// Points along a chain, kCompared apart.
std::vector<Point> steps_along(std::span<const Point> chain) {
  std::vector<Point> points = {chain.front()};
  double left = kCompared;
  for (std::size_t i = 1; i < chain.size(); ++i) {
    const Point& from = chain[i - 1];
    const Point& to = chain[i];
    const double length = distance(from, to);
    double at = left;
    for (; at <= length; at += kCompared)
      points.push_back({from.x + at / length * (to.x - from.x), from.y + at / length * (to.y - from.y)});
    left = at - length;
  }
  return points;
}

}  // namespace

void TieOverlaps::add(std::span<const Point> chain, double width) {
  const auto number = static_cast<std::uint32_t>(lines_.size());
  const std::vector<Point> points = steps_along(chain);
  lines_.push_back({kCompared * static_cast<double>(points.size()), width});
  for (const Point& point : points) {
    std::vector<Place>& here = cells_[key(cell(point.x), cell(point.y))];
    if (here.size() < kMostInCell) here.push_back({number, point});
  }
}

double TieOverlaps::shared(std::span<const Point> chain, double width) const {
  const std::vector<Point> points = steps_along(chain);
  std::map<std::uint32_t, std::size_t> met;  // of each line, points that lie on it
  std::vector<std::uint32_t> here;
  for (const Point& point : points) {
    here.clear();
    for (std::int64_t y = cell(point.y) - 1; y <= cell(point.y) + 1; ++y) {
      for (std::int64_t x = cell(point.x) - 1; x <= cell(point.x) + 1; ++x) {
        const auto found = cells_.find(key(x, y));
        if (found == cells_.end()) continue;
        for (const Place& place : found->second) {
          // Half a step along, and half of both widths across.
          const double across = 0.5 + (width + lines_[place.line].width) / 2;
          const double apart = maths::square(place.at.x - point.x) + maths::square(place.at.y - point.y);
          if (apart < maths::square(kCompared / 2) + maths::square(across)) here.push_back(place.line);
        }
      }
    }
    std::ranges::sort(here);
    const auto again = std::ranges::unique(here);
    here.erase(again.begin(), again.end());
    for (const std::uint32_t line : here) ++met[line];
  }
  const double length = kCompared * static_cast<double>(points.size());
  double most = 0;
  for (const auto& [line, count] : met)
    most = std::max(most, kCompared * static_cast<double>(count) / std::min(length, lines_[line].length));
  return std::min(most, 1.0);
}

}  // namespace maillage
