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
#include "maillage/io/text/grid.h"

namespace maillage {

/// A column by its names, folded in data.
struct GridColumn {
  Label name;
  std::string_view synonyms = {};  ///< separated by "|"
  bool needed = false;
};

/// A table by its names, of a sheet or file.
struct GridTableNames {
  std::span<const std::string_view> names;  ///< the first for people; folded
  std::span<const GridColumn> columns;
};

/// The rows of one table of a grid: texts by column, with where they stand.
class GridRows {
 public:
  /// \throw std::system_error when the file cannot be read
  GridRows(const std::filesystem::path& path, const GridTableNames& table, const ReadOptions& options,
           Diagnostics& diagnostics);

  /// False where a column that is needed is missing, or the sheet is, which was told.
  [[nodiscard]] bool is_readable() const { return readable_; }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  /// Trimmed; empty for what says nothing.
  [[nodiscard]] const std::string& text(std::size_t row, std::size_t column) const { return rows_[row].texts[column]; }

  void tell(Severity severity, std::string_view code, std::size_t row, std::size_t column, Text message);
  /// Of the whole table.
  void tell(std::string_view code, Text message);

 private:
  struct Row {
    std::vector<std::string> texts;
    std::uint32_t line = 0;
  };

  void open(const GridTableNames& table, const ReadOptions& options);
  void find_columns(const GridTableNames& table);
  void read_rows(std::size_t columns);

  InputFile file_;
  Diagnostics& diagnostics_;
  std::unique_ptr<SourceText> text_;
  std::unique_ptr<Grid> grid_of_text_;
  std::vector<OpenSheet> sheets_;
  const Grid* grid_ = nullptr;
  bool readable_ = false;
  std::size_t header_ = 0;
  std::vector<std::size_t> places_;  ///< of columns in the grid; npos: not there
  std::vector<Row> rows_;
};

}  // namespace maillage
