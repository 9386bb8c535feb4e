// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/column_styles.h"
#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/date_order.h"
#include "maillage/io/tables/ledger.h"
#include "maillage/io/tables/prepared_rows.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/fault.h"
#include "maillage/io/text/grid.h"

namespace maillage {

class RowReader;

/// One row of data.
struct TableRow {
  std::span<const GridCell> cells;  ///< one per column; there may be more or fewer
  std::uint32_t line = 0;
  std::size_t index = 0;    ///< among the rows of data, from 0
  bool well_formed = true;  ///< false: a fault of the row was told, its cells mean nothing
};

/// Consecutive rows that are read by one thread.
struct TablePart {
  std::size_t first_row = 0;
  std::size_t rows = 0;
};

/// Whether malformed rows are told now or were when the table was read before.
enum class FormFaults : std::uint8_t { tell, told };

/// A table with a header: its columns, its rows, and where they stand.
class Table {
 public:
  /// Finds the header and the rows. `grid` must outlive the table, which stays where it is.
  Table(const Grid& grid, TableKind kind, TableFormat format, Diagnostics& diagnostics);
  /// The same of a delimited text, which must outlive the table.
  Table(const SourceText& source, TableKind kind, TableFormat format, Diagnostics& diagnostics);
  Table(Table&&) = delete;
  Table(const Table&) = delete;
  Table& operator=(Table&&) = delete;
  Table& operator=(const Table&) = delete;
  ~Table() = default;

  [[nodiscard]] TableKind kind() const { return kind_; }
  [[nodiscard]] const Place& place() const { return grid_->place(); }
  [[nodiscard]] const TableFormat& format() const { return format_; }
  [[nodiscard]] const ColumnBinding& columns() const { return columns_; }
  [[nodiscard]] std::size_t rows() const { return prepared_.rows.size(); }
  [[nodiscard]] std::span<const TablePart> parts() const { return parts_; }
  /// Where a column is in the file.
  [[nodiscard]] std::uint32_t place_of(std::uint32_t column) const {
    return column < prepared_.places.size() ? prepared_.places[column] : column;
  }
  /// True for a column of ids or codes that a program turned to floats ("2.0"): their endings are no part of them.
  [[nodiscard]] bool has_float_endings(std::uint32_t column) const {
    return column < float_endings_.size() && float_endings_[column];
  }
  /// True when dates of which both first numbers may be the month have the month first, as others of the table do.
  [[nodiscard]] bool dates_are_month_first() const { return dates_.is_month_first(); }
  /// How the numbers of a column are written. Linear in its rows.
  [[nodiscard]] NumberStyle style_of(std::uint32_t column) const;
  /// What a schema says of a column; null when nothing does.
  [[nodiscard]] const ColumnFormat* format_of(std::uint32_t column) const {
    return column < formats_.size() ? formats_[column] : nullptr;
  }
  /// True for a list of people of organisations, by their names and first names.
  [[nodiscard]] bool lists_people() const { return prepared_.people; }
  [[nodiscard]] bool has_missing_values() const { return has_missing_values_; }

  /// Calls `body(part, rows of the part, its faults)` for consecutive parts of the table, several at a time; then tells
  /// the faults in the order of the rows. Parts depend on the text alone.
  using ReadPart = std::function<void(std::size_t part, RowReader& rows, FaultList& faults)>;
  void read(int threads, Diagnostics& diagnostics, const ReadPart& body, FormFaults form = FormFaults::tell) const;

  /// Where a cell of a row stands: a diagnostic that lacks its code and message. Cost: reading one part.
  [[nodiscard]] Diagnostic locate(std::uint32_t line, std::uint32_t column) const;
  /// Where the row with this index begins.
  [[nodiscard]] std::uint32_t line_of(std::size_t row) const { return prepared_.rows[row].line; }
  /// The cells of the row with this index.
  [[nodiscard]] std::span<const GridCell> cells_of(std::size_t row) const { return prepared_.rows[row].cells; }

  /// Says what became of a row; of different rows from several threads at a time. A row at fault stays so.
  void set_fate(std::size_t row, RowFate fate) const {
    if (fates_[row] != RowFate::wrong) fates_[row] = fate;
  }
  [[nodiscard]] RowFate fate_of(std::size_t row) const { return fates_[row]; }
  /// Where every row went.
  [[nodiscard]] TableLedger ledger() const;
  /// Completes and adds a fault, where there is room for it.
  void tell(const Fault& fault, Diagnostics& diagnostics) const;
  /// Notes a column with content but without header.
  void tell_unnamed(std::uint32_t column, Diagnostics& diagnostics) const;
  /// Says that a column that names no field was understood all the same.
  void set_understood(std::uint32_t column) const { understood_[column] = true; }
  /// Notes, in one line, the columns of no known name that were not understood. Of the tables of a territory, which say
  /// more than their titles, to be called when they are read.
  void tell_unknown_columns(Diagnostics& diagnostics) const;

 private:
  friend class RowReader;

  Table(std::unique_ptr<Grid> grid, TableKind kind, TableFormat format, Diagnostics& diagnostics);
  void read_header(Diagnostics& diagnostics);
  void bind_formats();
  void find_short_columns();
  void tell_all(std::span<const std::unique_ptr<FaultList>> lists, Diagnostics& diagnostics) const;
  void find_float_endings(Diagnostics& diagnostics);
  void find_date_order(Diagnostics& diagnostics);
  void check_columns(Diagnostics& diagnostics) const;
  void tell_repeated_columns(Diagnostics& diagnostics) const;
  void tell_missing_columns(Diagnostics& diagnostics) const;

  std::unique_ptr<Grid> own_grid_;  ///< of a table made from a text
  const Grid* grid_;
  TableKind kind_;
  TableFormat format_;
  ColumnBinding columns_;
  std::vector<const ColumnFormat*> formats_;  ///< of each column
  std::vector<bool> float_endings_;           ///< of each column
  DateOrder dates_;
  std::vector<std::uint32_t> short_columns_;  ///< of known fields that hold no prose
  bool has_missing_values_ = false;
  PreparedRows prepared_;
  mutable std::vector<RowFate> fates_;    ///< of each row: told while rows are read
  mutable std::vector<bool> understood_;  ///< of each column of no known name: told while rows are read
  std::vector<TablePart> parts_;
};

/// Every row that was not set aside.
[[nodiscard]] std::vector<std::uint32_t> rows_read(const Table& table);

/// Reads the rows of one part and checks their form.
class RowReader {
 public:
  RowReader(const Table& table, const TablePart& part, FaultList& faults, FormFaults form);
  [[nodiscard]] bool next();
  [[nodiscard]] const TableRow& row() const { return row_; }
  [[nodiscard]] const Table& table() const { return *table_; }

 private:
  void check_form(const PreparedRow& row);
  [[nodiscard]] bool check_lengths(const PreparedRow& row);
  void tell_form(std::string_view code, std::uint32_t cell, std::function<void(Diagnostic&)> describe);

  const Table* table_;
  FaultList* faults_;
  FormFaults form_;
  std::size_t next_;
  std::size_t end_;
  TableRow row_;
};

}  // namespace maillage
