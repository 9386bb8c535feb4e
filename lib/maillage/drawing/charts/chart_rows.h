// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/charts/chart_sheet.h"

namespace maillage {

/// Where the rows of a chart stand, with their names at the left.
struct ChartRows {
  std::size_t shown = 0;  ///< as many as have room
  double step = 0;        ///< height of a row
  double text = 0;        ///< size of the names
  double names_right = 0;
  double names_left = 0;
  Box plot;

  [[nodiscard]] double middle(std::size_t row) const { return plot.top + (static_cast<double>(row) + 0.5) * step; }
};

/// A sheet with room for these rows. Where not all have room, the caption says how many have none. `above`: what the
/// plot leaves free above it, in text sizes.
struct RowSheet {
  ChartSheet sheet;
  ChartRows rows;
};
[[nodiscard]] RowSheet lay_out_rows(ChartWords words, PageSize size, const std::vector<LegendSection>& legend,
                                    const std::vector<std::string>& names, double above);

/// How many rows a page with these words has room for, at least one. `above`: as of lay_out_rows().
[[nodiscard]] std::size_t rows_on_a_page(const ChartWords& words, PageSize size,
                                         const std::vector<LegendSection>& legend, double above);

/// The name of a row, cut with an ellipsis where it is too long.
[[nodiscard]] TextLine row_name(const ChartRows& rows, std::size_t row, const std::string& name);

}  // namespace maillage
