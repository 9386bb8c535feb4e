// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <tuple>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr std::size_t kPlacedOneByOne = 120;  ///< boxes beyond go into rows

struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  [[nodiscard]] Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
};

Box box_at(const Point& low, const Size& size) { return {low.x, low.y, low.x + size.width, low.y + size.height}; }

bool overlap(const Box& a, const Box& b) {
  const double slack = 1e-9 * (a.right - a.left + a.bottom - a.top);
  return std::min(a.right, b.right) - std::max(a.left, b.left) > slack &&
         std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > slack;
}

Box join(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

class Packer {
 public:
  explicit Packer(double aspect) : aspect_(aspect) {}

  Point place(const Size& size) {
    const Box best = placed_.empty() ? box_at({-size.width / 2, -size.height / 2}, size) : best_place(size);
    whole_ = placed_.empty() ? best : join(whole_, best);
    placed_.push_back(best);
    return best.centre();
  }

  [[nodiscard]] const Box& whole() const { return whole_; }

 private:
  /// Beside each placed box: on its four sides, flush with either end or centred.
  [[nodiscard]] Box best_place(const Size& size) const {
    Box best;
    auto best_cost = std::tuple(std::numeric_limits<double>::infinity(), 0.0);
    const auto consider = [&](double x, double y) {
      const Box candidate = box_at({x, y}, size);
      const auto cost = this->cost(candidate);
      if (cost < best_cost && is_free(candidate)) std::tie(best, best_cost) = std::pair(candidate, cost);
    };
    for (const Box& by : placed_) {
      for (const double x : {by.left, by.centre().x - size.width / 2, by.right - size.width}) {
        consider(x, by.bottom);
        consider(x, by.top - size.height);
      }
      for (const double y : {by.top, by.centre().y - size.height / 2, by.bottom - size.height}) {
        consider(by.right, y);
        consider(by.left - size.width, y);
      }
    }
    return best;
  }

  /// How large a page of the wanted aspect the whole then needs; among equals, how far from the middle of the first.
  [[nodiscard]] std::tuple<double, double> cost(const Box& candidate) const {
    const Box whole = join(whole_, candidate);
    const double page = std::max((whole.right - whole.left) / aspect_, whole.bottom - whole.top);
    const Point middle = placed_.front().centre();
    const double away = maths::hypot((candidate.centre().x - middle.x) / aspect_, candidate.centre().y - middle.y);
    // Rounded, so that places which only differ by rounding errors are equal and the first one is taken.
    const Box& first = placed_.front();
    const double step = 1e-6 * std::max(first.right - first.left + first.bottom - first.top, 1e-6);
    return {std::round(page / step), std::round(away / step)};
  }

  [[nodiscard]] bool is_free(const Box& candidate) const {
    return std::none_of(placed_.begin(), placed_.end(), [&](const Box& box) { return overlap(box, candidate); });
  }

  double aspect_;
  Box whole_;
  std::vector<Box> placed_;
};

/// Top left corner of a block of this size beside a box, on the side where the whole stays closest to the aspect.
std::pair<double, Point> beside(const Box& around, const Size& block, double aspect) {
  const double width = around.right - around.left;
  const double height = around.bottom - around.top;
  const double right = std::max((width + block.width) / aspect, std::max(height, block.height));
  const double below = std::max(std::max(width, block.width) / aspect, height + block.height);
  if (below <= right) return {below, {around.centre().x - block.width / 2, around.bottom}};
  return {right, {around.right, around.centre().y - block.height / 2}};
}

}  // namespace

std::vector<Point> pack_rows(std::size_t count, Size cell, Point around_low, Point around_high, double aspect) {
  const Box around{around_low.x, around_low.y, around_high.x, around_high.y};
  double best_page = std::numeric_limits<double>::infinity();
  std::size_t best_columns = 1;
  Point corner;
  for (std::size_t columns = 1; columns <= count; ++columns) {
    const std::size_t rows = (count + columns - 1) / columns;
    const Size block{static_cast<double>(columns) * cell.width, static_cast<double>(rows) * cell.height};
    const auto [page, at] = beside(around, block, aspect);
    if (page < best_page * (1 - 1e-9)) std::tie(best_page, best_columns, corner) = std::tuple(page, columns, at);
  }
  std::vector<Point> places;
  for (std::size_t i = 0; i < count; ++i) {
    places.push_back({corner.x + (static_cast<double>(i % best_columns) + 0.5) * cell.width,
                      corner.y + (static_cast<double>(i / best_columns) + 0.5) * cell.height});
  }
  return places;
}

std::vector<Point> pack_boxes(std::span<const Size> boxes, double aspect) {
  Packer packer(aspect);
  std::vector<Point> centres;
  const std::span<const Size> single = boxes.first(std::min(boxes.size(), kPlacedOneByOne));
  for (const Size& box : single) centres.push_back(packer.place(box));
  if (single.size() == boxes.size()) return centres;

  Size cell;
  for (const Size& box : boxes.subspan(single.size())) {
    cell = {std::max(cell.width, box.width), std::max(cell.height, box.height)};
  }
  const Box& whole = packer.whole();
  const auto rows =
      pack_rows(boxes.size() - single.size(), cell, {whole.left, whole.top}, {whole.right, whole.bottom}, aspect);
  centres.insert(centres.end(), rows.begin(), rows.end());
  return centres;
}

}  // namespace maillage
