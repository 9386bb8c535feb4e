// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/packing.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage {
namespace {

TEST(Packing, KeepsBoxesApart) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Random random(seed);
    std::vector<Size> boxes;
    for (int i = 0; i < 140; ++i) boxes.push_back({0.5 + 3 * random.uniform(), 0.5 + 3 * random.uniform()});
    std::ranges::sort(boxes, [](const Size& a, const Size& b) { return a.width * a.height > b.width * b.height; });
    const std::vector<Point> centres = pack_boxes(boxes, 1.4);
    ASSERT_EQ(centres.size(), boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const bool beside = std::abs(centres[i].x - centres[j].x) > (boxes[i].width + boxes[j].width) / 2 - 1e-6;
        const bool above = std::abs(centres[i].y - centres[j].y) > (boxes[i].height + boxes[j].height) / 2 - 1e-6;
        EXPECT_TRUE(beside || above) << i << " and " << j;
      }
    }
  }
}

TEST(Packing, FillsTheShapeOfThePage) {
  const std::vector<Point> centres = pack_boxes(std::vector<Size>(50, Size{1, 1}), 2);
  const auto [left, right] = std::ranges::minmax(centres, {}, &Point::x);
  const auto [top, bottom] = std::ranges::minmax(centres, {}, &Point::y);
  EXPECT_NEAR((right.x - left.x + 1) / (bottom.y - top.y + 1), 2, 0.6);
}

TEST(Packing, PutsRowsBesideWhatStands) {
  const std::vector<Point> cells = pack_rows(7, {1, 1}, {0, 0}, {10, 2}, 1.4);
  ASSERT_EQ(cells.size(), 7U);
  EXPECT_TRUE(std::ranges::all_of(cells, [](const Point& p) { return p.x > 10 || p.y > 2; }));
}

}  // namespace
}  // namespace maillage
