// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/io/tables/prepared_rows.h"

namespace maillage {

/// A row that says again, cell for cell, what another above it says.
struct RepeatedRow {
  std::uint32_t line = 0;
  std::uint32_t first = 0;  ///< line of the other
};

/// Takes them out of the rows, in their order. Under merged cells the same cells stand for something else: of a table
/// of `references`, rows that begin with an empty cell stay, as do rows with a fault. Linear in the cells.
[[nodiscard]] std::vector<RepeatedRow> take_repeated(std::vector<PreparedRow>& rows, bool references);

}  // namespace maillage
