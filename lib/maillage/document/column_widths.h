// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace maillage {

/// What a column of a table needs.
struct ColumnNeed {
  double least = 0;    ///< width of its longest word
  double natural = 0;  ///< width of its longest cell on one line; ≥ least
  double weight = 0;   ///< above 0: its share of what the columns without one leave
};

/// Widths of the columns, together at most `width`. Columns without a weight are as wide as they need where all fit;
/// else each has its longest word, and what is left goes to those that need more; long words are cut only when even
/// they do not fit. With a weight in one, the table takes the whole width.
[[nodiscard]] std::vector<double> column_widths(std::span<const ColumnNeed> needs, double width);

}  // namespace maillage
