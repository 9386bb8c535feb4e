// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/qca/minimising/effort.h"

namespace maillage::qca {

/// A price of each row such that no column's rows cost more than 1 and the sum is as large as may be: a cover needs at
/// least as many columns as the prices of its rows add up to. The dual of the linear relaxation, by the simplex method;
/// when effort runs out, prices that are right but may be lower. `rows_of` has the rows of each column.
[[nodiscard]] std::vector<double> row_prices(std::size_t rows, const std::vector<std::vector<std::size_t>>& rows_of,
                                             Effort& effort);

}  // namespace maillage::qca
