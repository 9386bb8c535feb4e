// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/qca/minimising/effort.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// Sets of columns that cover every row.
struct Covers {
  std::vector<std::vector<std::size_t>> list;  ///< each ascending, all of one length
  Completeness completeness = Completeness::all;
};

/// Covers with the fewest columns, at most `most` of them; `rows_of` has the rows of each column, ascending. None where
/// a row is in no column. Exact by branch and bound while there is effort.
[[nodiscard]] Covers least_covers(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of,
                                  std::size_t most, Effort& effort);

}  // namespace maillage::qca
