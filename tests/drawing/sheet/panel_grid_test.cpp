// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/panel_grid.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

const std::vector<LegendSection> kLegend = {{"Actors", {{.stroke = LegendStroke{1, "#000000"}, .text = "tie"}}, 1}};

Box bounds_of(const std::vector<LegendBlock>& legend) {
  Box box = box_of(legend.front().heading.front());
  for (const LegendBlock& block : legend) {
    for (const TextLine& line : block.heading) box = join(box, box_of(line));
    for (const LegendEntry& entry : block.entries) {
      for (const TextLine& line : entry.lines) box = join(box, box_of(line));
    }
  }
  return box;
}

void expect_apart(const PanelGrid& grid, const Box& area) {
  const Box legend = bounds_of(grid.legend);
  EXPECT_TRUE(area.grown(0.01).contains(legend));
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    EXPECT_TRUE(area.grown(0.01).contains(grid.cells[i])) << i;
    EXPECT_FALSE(grid.cells[i].overlaps(legend)) << i;
    EXPECT_NEAR(grid.cells[i].width(), grid.cells[0].width(), 1e-9);
    EXPECT_NEAR(grid.cells[i].height(), grid.cells[0].height(), 1e-9);
    for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(grid.cells[i].overlaps(grid.cells[j])) << i << ", " << j;
  }
}

TEST(PanelGrid, KeepsPanelsAndLegendApart) {
  for (const Box& area : {Box{0, 0, 1500, 800}, Box{10, 20, 700, 1000}, Box{0, 0, 1000, 500}}) {
    for (std::size_t count = 1; count <= 12; ++count) {
      const PanelGrid grid = panel_grid(area, count, kLegend, 12);
      ASSERT_EQ(grid.cells.size(), count);
      expect_apart(grid, area);
    }
  }
}

TEST(PanelGrid, PutsThreePanelsSideBySideOnAWidePage) {
  const PanelGrid grid = panel_grid({0, 0, 1500, 800}, 3, kLegend, 12);
  EXPECT_EQ(grid.cells[0].top, grid.cells[2].top);
  EXPECT_GT(bounds_of(grid.legend).top, grid.cells[0].bottom);
}

TEST(PanelGrid, PutsTheLegendIntoTheCellThatIsLeft) {
  const PanelGrid grid = panel_grid({0, 0, 1500, 1100}, 5, kLegend, 12);
  EXPECT_GT(grid.cells[3].top, grid.cells[2].bottom);
  EXPECT_GT(bounds_of(grid.legend).left, grid.cells[4].right);
  EXPECT_GE(bounds_of(grid.legend).top, grid.cells[4].top);
}

}  // namespace
}  // namespace maillage
