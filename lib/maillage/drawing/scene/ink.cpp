// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/ink.h"

#include <algorithm>
#include <cmath>

namespace maillage {
namespace {

constexpr double kCell = 3;    ///< side of a raster cell
constexpr double kStep = 1.5;  ///< between the points of a line that are counted

}  // namespace

InkMap::InkMap(const Box& area)
    : area_(area),
      columns_(static_cast<std::size_t>(std::ceil(std::max(area.width(), kCell) / kCell))),
      rows_(static_cast<std::size_t>(std::ceil(std::max(area.height(), kCell) / kCell))),
      sums_((columns_ + 1) * (rows_ + 1), 0) {}

std::size_t InkMap::column(double x) const {
  return static_cast<std::size_t>(std::clamp((x - area_.left) / kCell, 0.0, static_cast<double>(columns_)));
}

std::size_t InkMap::row(double y) const {
  return static_cast<std::size_t>(std::clamp((y - area_.top) / kCell, 0.0, static_cast<double>(rows_)));
}

void InkMap::add(const Segment& line, double width, double darkness) {
  const double length = distance(line.from, line.to);
  const int steps = std::max(1, static_cast<int>(length / kStep));
  const double dose = darkness * (0.5 + width) * length / steps / (kCell * kCell);
  for (int i = 0; i < steps; ++i) {
    const double t = (i + 0.5) / steps;
    const double x = line.from.x + t * (line.to.x - line.from.x);
    const double y = line.from.y + t * (line.to.y - line.from.y);
    at(std::min(column(x), columns_ - 1) + 1, std::min(row(y), rows_ - 1) + 1) += dose;
  }
}

void InkMap::finish() {
  for (double& sum : sums_) sum = std::min(sum, 1.0);
  for (std::size_t y = 1; y <= rows_; ++y) {
    for (std::size_t x = 1; x <= columns_; ++x) at(x, y) += at(x - 1, y) + at(x, y - 1) - at(x - 1, y - 1);
  }
}

double InkMap::cover(const Box& box) const {
  const std::size_t left = std::min(column(box.left), columns_ - 1);
  const std::size_t top = std::min(row(box.top), rows_ - 1);
  const std::size_t right = std::max(column(box.right), left + 1);
  const std::size_t bottom = std::max(row(box.bottom), top + 1);
  const double sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  return sum / static_cast<double>((right - left) * (bottom - top));
}

}  // namespace maillage
