// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/io/input_file.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/tables/ledger.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// A column by its names, folded in data.
struct GridColumn {
  Label name;
  std::string_view synonyms = {};  ///< separated by "|"
  bool needed = false;
  bool says_values = false;  ///< what people write for "no value" ("n.c.", "?", "à préciser") is an empty cell
};

/// A table by its names, of a sheet or file.
struct GridTableNames {
  Label name;                               ///< for people
  std::span<const std::string_view> names;  ///< of a sheet, the first for people; folded
  std::span<const GridColumn> columns;
  bool may_lack = false;  ///< a workbook need not have it
};

/// The rows of one table of a grid: texts by column, with where they stand.
class GridRows {
 public:
  /// \throw std::system_error when the file cannot be read
  GridRows(const std::filesystem::path& path, const GridTableNames& table, const ReadOptions& options,
           Diagnostics& diagnostics);

  /// False where a column that is needed is missing, or the sheet is, which was told unless the table may lack.
  [[nodiscard]] bool is_readable() const { return readable_; }
  /// False for a sheet that is not in its workbook, or a workbook that cannot be read.
  [[nodiscard]] bool is_there() const { return grid_ != nullptr; }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  /// Trimmed; empty for what says nothing.
  [[nodiscard]] const std::string& text(std::size_t row, std::size_t column) const { return rows_[row].texts[column]; }

  /// Where each row with content went: those of an error that was told are at fault. \pre is_there()
  [[nodiscard]] TableLedger ledger() const;

  void tell(Severity severity, std::string_view code, std::size_t row, std::size_t column, Text message);
  /// Of the whole table.
  void tell(Severity severity, std::string_view code, Text message);

 private:
  struct Row {
    std::vector<std::string> texts;
    std::uint32_t line = 0;
    RowFate fate = RowFate::read;
  };

  void open(const GridTableNames& table, const ReadOptions& options);
  void find_columns(const GridTableNames& table);
  void tell_missing(const GridTableNames& table);
  void tell_titles(const GridTableNames& table);
  void read_rows(std::span<const GridColumn> columns);

  InputFile file_;
  Label name_;
  Diagnostics& diagnostics_;
  std::unique_ptr<SourceText> text_;
  std::unique_ptr<Grid> grid_of_text_;
  std::vector<OpenSheet> sheets_;
  const Grid* grid_ = nullptr;
  bool readable_ = false;
  std::size_t header_ = 0;
  std::vector<std::size_t> places_;  ///< of columns in the grid; npos: not there
  std::vector<Row> rows_;
  std::vector<std::uint32_t> remarks_;  ///< lines of rows with nothing in a column of the table
};

}  // namespace maillage
