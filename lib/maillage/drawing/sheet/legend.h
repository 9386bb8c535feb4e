// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/sheet/legend_block.h"

namespace maillage {

/// A legend laid out with its top left corner at (0, 0).
struct Legend {
  std::vector<LegendBlock> blocks;
  double width = 0;
  double height = 0;
};

/// Sections one under the other, no wider than `width`, texts wrapped.
[[nodiscard]] Legend stack_legend(const std::vector<LegendSection>& sections, double width, double text_size);

/// Sections side by side over `width`, in further rows where they do not fit.
[[nodiscard]] Legend row_legend(const std::vector<LegendSection>& sections, double width, double text_size);

/// Moved by an offset.
[[nodiscard]] std::vector<LegendBlock> moved(std::vector<LegendBlock> blocks, const Point& offset);

}  // namespace maillage
