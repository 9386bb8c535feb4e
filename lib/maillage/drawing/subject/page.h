// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/drawing/shapes/geometry.h"
#include "maillage/drawing/subject/figure_options.h"

namespace maillage {

/// A sheet in CSS pixels (1/96 inch), with the sizes of what stands on it.
struct Page {
  double width_mm = 0;
  double height_mm = 0;
  double width = 0;
  double height = 0;
  double margin = 0;
  double title = 0;  ///< text sizes
  double subtitle = 0;
  double text = 0;            ///< legend and caption
  double smallest = 0;        ///< of any text: 7 points on paper
  bool legend_beside = true;  ///< the legend right of the map; else below it

  [[nodiscard]] Box inside() const { return {margin, margin, width - margin, height - margin}; }
};

[[nodiscard]] Page page_of(PageSize size, FigureStyle style = FigureStyle::print);

}  // namespace maillage
