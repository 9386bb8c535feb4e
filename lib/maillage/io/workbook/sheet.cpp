// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/sheet.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

constexpr std::size_t kMostText = std::size_t{1} << 27U;

[[noreturn]] void refuse_cells() {
  throw WorkbookFault("too-large-workbook", kTooManyCells(SheetBuilder::kMostCells / 1'000'000));
}

}  // namespace

std::string_view TextStore::keep(std::string_view text) {
  if (text.empty()) return {};
  size_ += text.size();
  if (size_ > kMostText) throw WorkbookFault("too-large-workbook", kTooManyBytes(kMostText >> 20U));
  auto* copy = static_cast<char*>(memory_.allocate(text.size(), 1));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

void SheetBuilder::hide_columns(std::uint32_t first, std::uint32_t count) {
  hidden_columns_.emplace_back(first, count);
}

void SheetBuilder::begin_row(std::uint64_t line, bool hidden) {
  line_ = line;
  row_ = {.line = 0, .first = static_cast<std::uint32_t>(sheet_.cells.size()), .count = 0, .hidden = hidden};
  row_ordered_ = true;
}

void SheetBuilder::count_cells(std::uint64_t more) {
  if (more > kMostCells || cells_ + more > kMostCells) refuse_cells();
  cells_ += more;
}

void SheetBuilder::add(const SheetCell& cell, std::uint64_t count) {
  if (cell.size == 0) return;
  if (cell.column >= kMostColumns || count > kMostColumns - cell.column) refuse_cells();
  count_cells(count);
  if (row_.count > 0 && sheet_.cells.back().column >= cell.column) row_ordered_ = false;
  for (std::uint32_t i = 0; i < count; ++i) {
    sheet_.cells.push_back(cell);
    sheet_.cells.back().column += i;
  }
  row_.count += static_cast<std::uint32_t>(count);
}

void SheetBuilder::end_row(std::uint64_t count) {
  if (row_.count == 0) return;
  if (line_ == 0 || line_ > kMostRows || count > kMostRows - line_ + 1) refuse_cells();
  count_cells((count - 1) * row_.count);
  if (!row_ordered_) {
    const auto cells = std::span(sheet_.cells).subspan(row_.first);
    std::sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
    const auto twice = std::adjacent_find(cells.begin(), cells.end(),
                                          [](const auto& a, const auto& b) { return a.column == b.column; });
    if (twice != cells.end()) throw WorkbookFault("damaged-workbook", kDamagedPart(sheet_.name));
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    row_.line = static_cast<std::uint32_t>(line_) + i;
    sheet_.rows.push_back(row_);
  }
}

void SheetBuilder::merge_down(std::uint32_t column, std::uint32_t first_line, std::uint32_t last_line) {
  if (last_line > first_line && column < kMostColumns) merges_.push_back({column, first_line, last_line});
}

void SheetBuilder::merge_across(std::uint32_t column, std::uint32_t line, std::uint64_t more) {
  if (more > 0 && column < kMostColumns)
    wide_.push_back({column, line, static_cast<std::uint8_t>(std::min<std::uint64_t>(more, 255))});
}

void SheetBuilder::widen(std::uint32_t column, std::uint32_t line, std::uint8_t more) {
  const auto starts = [](const SheetRow& row, std::uint32_t wanted) { return row.line < wanted; };
  const auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), line, starts);
  if (row == sheet_.rows.end() || row->line != line) return;
  for (SheetCell& cell : std::span(sheet_.cells).subspan(row->first, row->count)) {
    if (cell.column == column) cell.across = more;
  }
}

void SheetBuilder::order_rows() {
  const auto earlier = [](const SheetRow& a, const SheetRow& b) { return a.line < b.line; };
  std::sort(sheet_.rows.begin(), sheet_.rows.end(), earlier);
  const auto twice = std::adjacent_find(sheet_.rows.begin(), sheet_.rows.end(),
                                        [](const SheetRow& a, const SheetRow& b) { return a.line == b.line; });
  if (twice != sheet_.rows.end()) throw WorkbookFault("damaged-workbook", kDamagedPart(sheet_.name));
}

/// Only rows that hold something else are filled: a block merged over the rest of the sheet adds none.
void SheetBuilder::fill(const Merge& merge) {
  const auto starts = [](const SheetRow& row, std::uint32_t line) { return row.line < line; };
  auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), merge.first_line, starts);
  if (row == sheet_.rows.end() || row->line != merge.first_line) return;
  const auto at_column = [&](const SheetRow& one) {
    const auto cells = sheet_.cells_of(one);
    return std::lower_bound(cells.begin(), cells.end(), merge.column,
                            [](const SheetCell& cell, std::uint32_t column) { return cell.column < column; }) -
           cells.begin();
  };
  const auto top = at_column(*row);
  if (top == row->count || sheet_.cells[row->first + static_cast<std::size_t>(top)].column != merge.column) return;
  SheetCell shown = sheet_.cells[row->first + static_cast<std::size_t>(top)];
  shown.filled = true;
  for (++row; row != sheet_.rows.end() && row->line <= merge.last_line; ++row) {
    const auto at = at_column(*row);
    const bool there =
        at < row->count && sheet_.cells[row->first + static_cast<std::size_t>(at)].column == merge.column;
    count_cells(row->count + 1U);
    if (there) continue;
    const std::vector<SheetCell> old(sheet_.cells.begin() + row->first, sheet_.cells.begin() + row->first + row->count);
    row->first = static_cast<std::uint32_t>(sheet_.cells.size());
    sheet_.cells.insert(sheet_.cells.end(), old.begin(), old.begin() + at);
    sheet_.cells.push_back(shown);
    sheet_.cells.insert(sheet_.cells.end(), old.begin() + at, old.end());
    ++row->count;
  }
}

void SheetBuilder::count_hidden_columns() {
  if (hidden_columns_.empty()) return;
  std::vector<bool> filled(kMostColumns, false);
  for (const SheetCell& cell : sheet_.cells) filled[cell.column] = true;
  for (const auto& [first, count] : hidden_columns_) {
    for (std::uint32_t column = first; column < kMostColumns && column - first < count; ++column) {
      if (filled[column]) ++sheet_.hidden_columns;
      filled[column] = false;
    }
  }
}

Sheet SheetBuilder::finish() {
  order_rows();
  for (const Wide& one : wide_) widen(one.column, one.line, one.more);
  for (const Merge& merge : merges_) fill(merge);
  count_hidden_columns();
  return std::exchange(sheet_, {});
}

}  // namespace maillage
