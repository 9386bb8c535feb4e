// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"
#include "maillage/drawing/sheet/legend.h"

namespace maillage {

/// Where the panels of a figure stand and its one legend.
struct PanelGrid {
  std::vector<Box> cells;  ///< row after row
  std::vector<LegendBlock> legend;
};

/// Rows and columns of equal panels, with the legend beside them, below them, or in the cell that they leave empty:
/// of all ways the one that leaves the panels largest, near the shape of a page. \pre count ≥ 1
[[nodiscard]] PanelGrid panel_grid(const Box& area, std::size_t count, const std::vector<LegendSection>& sections,
                                   double text_size);

}  // namespace maillage
