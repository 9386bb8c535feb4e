// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/columns.h"
#include "maillage/io/csv.h"
#include "maillage/io/fault.h"
#include "maillage/io/source_text.h"
#include "maillage/io/table_format.h"

namespace maillage {

class RowReader;

/// One row with content.
struct TableRow {
  std::span<const Cell> cells;
  std::uint32_t line = 0;
  std::size_t index = 0;    ///< among the rows with content, from 0
  bool well_formed = true;  ///< false: a fault of the row was told, its cells mean nothing
};

/// Whether malformed rows are told now or were when the table was read before.
enum class FormFaults : std::uint8_t { tell, told };

/// A delimited text with a header: its columns, its rows, and where they stand.
class Table {
 public:
  /// Reads the header and finds where the rows are. `source` must outlive the table, which stays where it is.
  Table(const SourceText& source, TableKind kind, TableFormat format, Diagnostics& diagnostics);
  Table(Table&&) = delete;
  Table(const Table&) = delete;
  Table& operator=(Table&&) = delete;
  Table& operator=(const Table&) = delete;
  ~Table() = default;

  [[nodiscard]] TableKind kind() const { return kind_; }
  [[nodiscard]] const SourceText& source() const { return *source_; }
  [[nodiscard]] const TableFormat& format() const { return format_; }
  [[nodiscard]] const ColumnBinding& columns() const { return columns_; }
  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] std::span<const CsvChunk> parts() const { return chunks_; }
  /// What a schema says of a column; null when nothing does.
  [[nodiscard]] const ColumnFormat* format_of(std::uint32_t column) const {
    return column < formats_.size() ? formats_[column] : nullptr;
  }
  [[nodiscard]] bool has_missing_values() const { return has_missing_values_; }

  /// Calls `body(part, rows of the part, its faults)` for consecutive parts of the table, several at a time; then tells
  /// the faults in the order of the rows. Parts depend on the text alone.
  using ReadPart = std::function<void(std::size_t part, RowReader& rows, FaultList& faults)>;
  void read(int threads, Diagnostics& diagnostics, const ReadPart& body, FormFaults form = FormFaults::tell) const;

  /// Where a cell stands: a diagnostic that lacks its code and message. Cost: reading one part.
  [[nodiscard]] Diagnostic locate(std::uint32_t line, std::uint32_t cell) const;
  /// Where the row with this index begins. Cost: as above.
  [[nodiscard]] std::uint32_t line_of(std::size_t row) const;
  /// Completes and adds a fault, where there is room for it.
  void tell(const Fault& fault, Diagnostics& diagnostics) const;
  void tell(const FaultList& faults, Diagnostics& diagnostics) const;
  /// Warns of a column with content but without header.
  void tell_unnamed(std::uint32_t column, Diagnostics& diagnostics) const;

 private:
  void read_header(Diagnostics& diagnostics);
  void choose_dialect(CsvPosition start, Diagnostics& diagnostics);
  void bind_formats();
  void check_columns(Diagnostics& diagnostics) const;

  const SourceText* source_;
  TableKind kind_;
  TableFormat format_;
  ColumnBinding columns_;
  std::vector<const ColumnFormat*> formats_;  ///< of each column
  bool has_missing_values_ = false;
  CsvPosition header_;
  std::vector<CsvChunk> chunks_;
  std::size_t rows_ = 0;
};

/// Reads the rows of one part and checks their form.
class RowReader {
 public:
  RowReader(const Table& table, const CsvChunk& chunk, FaultList& faults, FormFaults form);
  [[nodiscard]] bool next();
  [[nodiscard]] const TableRow& row() const { return row_; }
  [[nodiscard]] const Table& table() const { return *table_; }

 private:
  void check_form();
  void tell_form(std::string_view code, std::uint32_t cell, std::function<void(Diagnostic&)> describe);

  const Table* table_;
  FaultList* faults_;
  FormFaults form_;
  CsvCursor cursor_;
  std::size_t left_;
  std::vector<Cell> cells_;
  TableRow row_;
};

}  // namespace maillage
