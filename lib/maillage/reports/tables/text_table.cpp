// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/text_table.h"

#include <algorithm>
#include <string_view>

#include "maillage/base/text.h"

namespace maillage::reports {
namespace {

constexpr std::string_view kGap = "  ";

std::vector<std::size_t> column_widths(const TextTable& table) {
  std::vector<std::size_t> widths;
  widths.reserve(table.headers.size());
  for (const std::string& header : table.headers) widths.push_back(utf8_length(header));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], utf8_length(row[i]));
  }
  return widths;
}

std::string aligned_line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                         const std::vector<bool>& numeric) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string fill(widths[i] - utf8_length(cells[i]), ' ');
    if (i > 0) line += kGap;
    line += numeric[i] ? fill + cells[i] : cells[i] + fill;
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

std::string csv_cell(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + csv_cell(cells[i]);
  return line + "\n";
}

}  // namespace

std::string to_aligned(const TextTable& table) {
  const std::vector<std::size_t> widths = column_widths(table);
  std::string text = aligned_line(table.headers, widths, table.numeric) + rule(widths);
  for (const auto& row : table.rows) text += aligned_line(row, widths, table.numeric);
  return text;
}

std::string to_csv(const TextTable& table) {
  std::string text = csv_line(table.headers);
  for (const auto& row : table.rows) text += csv_line(row);
  return text;
}

}  // namespace maillage::reports
