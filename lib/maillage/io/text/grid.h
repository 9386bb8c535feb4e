// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/text.h"
#include "maillage/io/text/csv.h"
#include "maillage/io/text/source_text.h"

namespace maillage {

/// What a workbook says of a value beside its text; in a delimited text every cell is untyped.
enum class CellType : std::uint8_t { untyped, text, number, date, boolean, error };

/// One cell: its text, unquoted, and where it stands. Numbers have a decimal point, dates are ISO 8601, errors are as
/// shown ("#N/A"). The text is valid as long as the grid.
struct GridCell {
  const char* data = nullptr;
  std::uint32_t size = 0;
  std::uint32_t line = 0;    ///< of the file or sheet where its row begins, from 1
  std::uint32_t column = 0;  ///< of the row, from 0
  CellType type = CellType::untyped;
  bool filled = false;      ///< empty itself: shows what the block of merged cells it is in says
  bool quoted = false;      ///< in a delimited text
  std::uint8_t across = 0;  ///< columns beside it, empty, that are one with it in a sheet

  [[nodiscard]] std::string_view text() const { return {data, size}; }
};

/// The text of a cell without white space at its ends.
[[nodiscard]] inline std::string_view text_of(const GridCell& cell) { return trim(cell.text()); }

/// One row with content.
struct GridRow {
  std::uint32_t first = 0;  ///< of its cells
  std::uint32_t count = 0;
  std::uint32_t line = 0;  ///< from 1
  std::uint32_t fault_cell = 0;
  QuoteFault fault = QuoteFault::none;
  bool hidden = false;  ///< in its sheet
};

/// The rows of a table before anything is known of what they mean: of a delimited text or of one sheet of a workbook.
class Grid {
 public:
  /// A sheet, to be filled row by row.
  Grid(std::string file, std::string sheet);
  /// A delimited text from `start` on, which must outlive it. Invisible characters are left out and counted. Linear.
  Grid(const SourceText& source, const CsvDialect& dialect, CsvPosition start);

  /// Begins a row; rows come in the order of their lines, those without content need not.
  void begin_row(std::uint32_t line, bool hidden = false);
  /// Adds a cell to the last row. Its text must be kept by keep() or outlive the grid.
  void add(const GridCell& cell);
  /// A copy of the text that lives as long as the grid.
  [[nodiscard]] std::string_view keep(std::string_view text);

  /// Counts a cell of a sheet that held invisible characters.
  void count_invisible() { ++invisible_; }

  /// The file, and the sheet if it is one.
  [[nodiscard]] const Place& place() const { return place_; }
  [[nodiscard]] std::span<const GridRow> rows() const { return rows_; }
  [[nodiscard]] std::span<const GridCell> cells(const GridRow& row) const;
  /// Number of cells that held invisible characters (soft hyphens, zero-width spaces, marks of direction, ...).
  [[nodiscard]] std::size_t invisible() const { return invisible_; }

  /// Where a cell stands, from its line and column, or its row for a column it does not have: a diagnostic that lacks
  /// its code and message, with the text of the row. Cost: reading some rows of a delimited text.
  [[nodiscard]] Diagnostic locate(std::uint32_t line, std::uint32_t column) const;

  Grid(Grid&&) = delete;
  Grid(const Grid&) = delete;
  Grid& operator=(Grid&&) = delete;
  Grid& operator=(const Grid&) = delete;
  ~Grid() = default;

 private:
  void add_row(const CsvCursor& cursor, std::span<const Cell> cells);
  [[nodiscard]] Diagnostic locate_in_text(std::uint32_t line, std::uint32_t column) const;
  [[nodiscard]] Diagnostic locate_in_sheet(std::uint32_t line, std::uint32_t column) const;

  Place place_;
  const SourceText* source_ = nullptr;  ///< null for a sheet
  CsvDialect dialect_;
  std::vector<CsvPosition> marks_;  ///< where every so many rows begin
  std::pmr::monotonic_buffer_resource texts_;
  std::vector<GridRow> rows_;
  std::vector<GridCell> cells_;
  std::size_t invisible_ = 0;
};

/// Whether nothing but white space is in these cells.
[[nodiscard]] bool all_empty(std::span<const GridCell> cells);

/// Notes of how many cells characters were left out that nobody sees.
void tell_invisible(const Grid& grid, Diagnostics& diagnostics);

}  // namespace maillage
