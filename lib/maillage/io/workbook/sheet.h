// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Bytes of the text of a cell; Excel holds 32,767 characters.
inline constexpr std::size_t kLongestText = std::size_t{1} << 20U;

/// What a workbook says of a value beside its text.
enum class SheetCellType : std::uint8_t { text, number, date, boolean, error };

/// A cell with content: its text as show_number() writes numbers and dates; "true" or "false"; errors as shown
/// ("#N/A"), those of a formula that was never computed as "=". Lives as long as its workbook.
struct SheetCell {
  const char* data = nullptr;
  std::uint32_t size = 0;
  std::uint32_t column = 0;  ///< from 0
  SheetCellType type = SheetCellType::text;
  bool filled = false;      ///< empty itself: its block of merged cells says so
  std::uint8_t across = 0;  ///< columns beside it that are one with it; 255 for more

  [[nodiscard]] std::string_view text() const { return {data, size}; }
};

/// A row with content. Repeated rows share their cells.
struct SheetRow {
  std::uint32_t line = 0;  ///< from 1
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool hidden = false;
};

/// One sheet of a workbook.
struct Sheet {
  std::string name;
  bool hidden = false;
  std::size_t hidden_columns = 0;  ///< with content
  std::vector<SheetRow> rows;      ///< in the order of their lines
  std::vector<SheetCell> cells;    ///< of a row: in the order of their columns

  [[nodiscard]] std::span<const SheetCell> cells_of(const SheetRow& row) const {
    return std::span(cells).subspan(row.first, row.count);
  }
};

/// The texts of a workbook, stored once.
class TextStore {
 public:
  /// A copy that lives as long as the store. \throw WorkbookFault beyond 128 MB in all
  [[nodiscard]] std::string_view keep(std::string_view text);

 private:
  std::pmr::monotonic_buffer_resource memory_;
  std::size_t size_ = 0;
};

/// Puts the cells of one sheet together as they come: rows, repetitions, merged cells, bounds.
class SheetBuilder {
 public:
  static constexpr std::uint32_t kMostRows = 1U << 20U;
  static constexpr std::uint32_t kMostColumns = 1U << 14U;
  static constexpr std::size_t kMostCells = std::size_t{1} << 24U;  ///< of a sheet, repeated ones counted each

  explicit SheetBuilder(std::string name) { sheet_.name = std::move(name); }

  void hide_sheet() { sheet_.hidden = true; }
  void hide_columns(std::uint32_t first, std::uint32_t count);
  /// `line` from 1, at most kMostRows for a row with content.
  void begin_row(std::uint64_t line, bool hidden);
  /// The same cell in `count` columns from `column` on.
  void add(const SheetCell& cell, std::uint64_t count = 1);
  /// The row stands `count` times, one below the other.
  void end_row(std::uint64_t count = 1);
  /// The cells of these rows, in this column, are one: below the first they show what it holds.
  void merge_down(std::uint32_t column, std::uint32_t first_line, std::uint32_t last_line);
  /// The cell in this column and line is one with `more` others beside it, which are empty.
  void merge_across(std::uint32_t column, std::uint32_t line, std::uint64_t more);

  /// \throw WorkbookFault when a cell stands twice. The builder is then empty.
  [[nodiscard]] Sheet finish();

 private:
  struct Merge {
    std::uint32_t column;
    std::uint32_t first_line;
    std::uint32_t last_line;
  };
  void count_cells(std::uint64_t more);
  void order_rows();
  void widen(std::uint32_t column, std::uint32_t line, std::uint8_t more);
  void fill(const Merge& merge);
  void count_hidden_columns();

  Sheet sheet_;
  SheetRow row_;
  bool row_ordered_ = true;
  std::uint64_t line_ = 0;
  std::uint64_t cells_ = 0;
  struct Wide {
    std::uint32_t column;
    std::uint32_t line;
    std::uint8_t more;
  };
  std::vector<Merge> merges_;
  std::vector<Wide> wide_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> hidden_columns_;
};

/// Every sheet of a workbook, in its order.
struct Workbook {
  TextStore texts;
  std::vector<Sheet> sheets;
};

}  // namespace maillage
