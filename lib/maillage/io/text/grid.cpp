// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/grid.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsPerMark = 1U << 12U;

}  // namespace

Grid::Grid(std::string file, std::string sheet) : place_{.file = std::move(file), .sheet = std::move(sheet)} {}

Grid::Grid(const SourceText& source, const CsvDialect& dialect, CsvPosition start)
    : place_{.file = source.name()}, source_(&source), dialect_(dialect) {
  CsvCursor cursor(source.text(), dialect, start);
  const bool may_hide = has_invisible(source.text());
  std::vector<Cell> cells;
  while (cursor.next(cells)) {
    if (rows_.size() % kRowsPerMark == 0) marks_.push_back(cursor.row());
    add_row(cursor, cells);
    if (!may_hide) continue;
    for (GridCell& cell : std::span(cells_).subspan(rows_.back().first)) {
      if (!has_invisible(cell.text())) continue;
      const std::string_view visible = keep(without_invisible(cell.text()));
      cell.data = visible.data();
      cell.size = static_cast<std::uint32_t>(visible.size());
      ++invisible_;
    }
  }
}

void Grid::add_row(const CsvCursor& cursor, std::span<const Cell> cells) {
  begin_row(cursor.row().line);
  rows_.back().fault = cursor.fault();
  rows_.back().fault_cell = cursor.fault_cell();
  for (const Cell& cell : cells) {
    const std::string_view text = cell.escaped ? keep(unescape(cell, dialect_)) : cell.raw();
    add({.data = text.data(),
         .size = static_cast<std::uint32_t>(text.size()),
         .line = rows_.back().line,
         .column = rows_.back().count,
         .quoted = cell.quoted});
  }
}

void Grid::begin_row(std::uint32_t line, bool hidden) {
  rows_.push_back({.first = static_cast<std::uint32_t>(cells_.size()), .line = line, .hidden = hidden});
}

void Grid::add(const GridCell& cell) {
  cells_.push_back(cell);
  ++rows_.back().count;
}

std::string_view Grid::keep(std::string_view text) {
  if (text.empty()) return {};
  auto* copy = static_cast<char*>(texts_.allocate(text.size(), 1));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

std::span<const GridCell> Grid::cells(const GridRow& row) const {
  return std::span(cells_).subspan(row.first, row.count);
}

Diagnostic Grid::locate(std::uint32_t line, std::uint32_t column) const {
  return source_ != nullptr ? locate_in_text(line, column) : locate_in_sheet(line, column);
}

Diagnostic Grid::locate_in_text(std::uint32_t line, std::uint32_t column) const {
  const auto after = std::upper_bound(marks_.begin(), marks_.end(), line,
                                      [](std::uint32_t wanted, const CsvPosition& mark) { return wanted < mark.line; });
  CsvCursor cursor(source_->text(), dialect_, after == marks_.begin() ? CsvPosition{} : *std::prev(after));
  std::vector<Cell> cells;
  while (cursor.next(cells) && cursor.row().line < line) {
  }
  const CsvPosition row = cursor.row();
  if (column >= cells.size()) return source_->at(row, row.offset, 0);
  const auto offset = static_cast<std::size_t>(cells[column].begin() - source_->text().data());
  return source_->at(row, offset, cells[column].length());
}

Diagnostic Grid::locate_in_sheet(std::uint32_t line, std::uint32_t column) const {
  Diagnostic diagnostic{.code = "", .place = place_};
  diagnostic.place.line = line;
  const auto row = std::lower_bound(rows_.begin(), rows_.end(), line,
                                    [](const GridRow& one, std::uint32_t wanted) { return one.line < wanted; });
  if (row == rows_.end() || row->line != line) return diagnostic;
  for (const GridCell& cell : cells(*row)) {
    if (!diagnostic.excerpt.empty()) diagnostic.excerpt += " | ";
    if (cell.column == column) {
      diagnostic.place.column = column + 1;
      diagnostic.excerpt_column = static_cast<std::uint32_t>(utf8_length(diagnostic.excerpt)) + 1;
      diagnostic.length = static_cast<std::uint32_t>(utf8_length(cell.text()));
    }
    diagnostic.excerpt += cell.text();
  }
  constexpr std::string_view kBetween = " | ";
  while (diagnostic.excerpt.ends_with(kBetween) &&
         diagnostic.excerpt_column + kBetween.size() <= utf8_length(diagnostic.excerpt))
    diagnostic.excerpt.resize(diagnostic.excerpt.size() - kBetween.size());
  if (diagnostic.excerpt.size() > kLongestExcerpt) diagnostic.excerpt.clear();
  return diagnostic;
}

bool all_empty(std::span<const GridCell> cells) {
  return std::ranges::all_of(cells, [](const GridCell& cell) { return trim(cell.text()).empty(); });
}

void tell_invisible(const Grid& grid, Diagnostics& diagnostics) {
  if (grid.invisible() == 0) return;
  diagnostics.add({.severity = Severity::note,
                   .code = "invisible-characters",
                   .place = grid.place(),
                   .message = kInvisible(grid.invisible())});
}

}  // namespace maillage
