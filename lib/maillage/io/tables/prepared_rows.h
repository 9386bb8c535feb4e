// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/ledger.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// One row of data, taken from a grid: as it is there, or put together.
struct PreparedRow {
  std::span<const GridCell> cells;
  std::uint32_t line = 0;
  std::uint32_t fault_cell = 0;
  QuoteFault fault = QuoteFault::none;
};

/// The rows of data of a table, and what became of all others.
struct PreparedRows {
  std::vector<std::string> titles;    ///< of the columns
  std::vector<std::uint32_t> places;  ///< of the columns, in the grid
  std::vector<bool> empty;            ///< of each column: nothing stands below its title
  std::uint32_t header_line = 1;
  bool has_header = false;
  std::vector<PreparedRow> rows;
  std::vector<std::vector<GridCell>> made;               ///< cells of the rows that were put together
  std::vector<std::pair<RowFate, std::uint32_t>> aside;  ///< fate and line of each row that is not among `rows`
  std::size_t in_grid = 0;
  std::size_t hidden = 0;
  std::deque<std::string> texts;       ///< of cells that were put together
  bool people = false;                 ///< each row is a person, with a first name, of an organisation
  std::optional<std::size_t> numbers;  ///< place among `places` of a column of row numbers, which is left out
};

/// Sorts the rows of a grid: titles, comments, totals, rows that come again; pads, shifts and fills down; turns a
/// matrix into rows. Tells in `diagnostics` what it did, once for each thing.
[[nodiscard]] PreparedRows prepare_rows(const Grid& grid, TableKind kind, const TableFormat& format,
                                        Diagnostics& diagnostics);

}  // namespace maillage
