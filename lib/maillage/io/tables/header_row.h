// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/io/tables/columns.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// The row of a grid with the titles of its columns, when it is a table of this kind.
struct HeaderRow {
  std::size_t row = 0;    ///< of Grid::rows()
  std::size_t known = 0;  ///< titles that name a field
  bool complete = false;  ///< no field is missing that the table needs
};

/// The first row among the first ones that has what the table needs, else the one with most titles known; comments are
/// passed over. Nothing for a grid without rows.
[[nodiscard]] std::optional<HeaderRow> find_header(const Grid& grid, TableKind kind);

/// True for a table nobody has filled in yet: without rows, or with nothing but its titles, comments and the example of
/// a template.
[[nodiscard]] bool is_unfilled(const Grid& grid, TableKind kind);

/// The titles in a row.
[[nodiscard]] std::vector<std::string> titles_of(const Grid& grid, std::size_t row);

/// "#" begins a comment, with a space whatever follows, else where nothing else is in the row; "//", "--" and "%" do
/// where nothing else is.
[[nodiscard]] bool is_comment(std::span<const GridCell> cells, bool before_titles);

}  // namespace maillage
