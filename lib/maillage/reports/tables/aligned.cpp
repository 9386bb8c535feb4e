// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/aligned.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "maillage/base/text.h"

namespace maillage::reports {
namespace {

constexpr std::string_view kGap = "  ";

using Strings = std::vector<std::string>;

Strings headers(const TableBlock& table) {
  Strings texts;
  for (const TableColumn& column : table.columns) texts.push_back(column.header.text());
  return texts;
}

std::vector<Strings> texts(const TableBlock& table) {
  std::vector<Strings> rows;
  for (const auto& row : table.rows) {
    Strings& cells = rows.emplace_back();
    for (const Prose& cell : row) cells.push_back(cell.text());
  }
  return rows;
}

void widen(std::vector<std::size_t>& widths, const Strings& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], utf8_length(cells[i]));
}

std::string aligned_line(const Strings& cells, const std::vector<std::size_t>& widths,
                         const std::vector<TableColumn>& columns) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string fill(widths[i] - utf8_length(cells[i]), ' ');
    if (i > 0) line += kGap;
    line += columns[i].numeric ? fill + cells[i] : cells[i] + fill;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

std::string rule(const std::vector<std::size_t>& widths) {
  std::size_t total = kGap.size() * (widths.size() - 1);
  for (const std::size_t width : widths) total += width;
  std::string line;
  for (std::size_t i = 0; i < total; ++i) line += "─";
  return line + "\n";
}

}  // namespace

std::string aligned(const TableBlock& table) {
  const Strings heads = headers(table);
  const std::vector<Strings> rows = texts(table);
  std::vector<std::size_t> widths(heads.size(), 0);
  widen(widths, heads);
  for (const Strings& row : rows) widen(widths, row);
  std::string text;
  const bool named = std::any_of(heads.begin(), heads.end(), [](const auto& head) { return !head.empty(); });
  if (named) text = aligned_line(heads, widths, table.columns) + rule(widths);
  for (const Strings& row : rows) text += aligned_line(row, widths, table.columns);
  return text;
}

}  // namespace maillage::reports
