// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <system_error>

#include <nlohmann/json.hpp>

#include "maillage/base/file.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/messages.h"

namespace maillage::tool {
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

/// Three significant digits, not fewer than `least` decimals for small numbers, none for large ones.
int decimals_for(double value) {
  const double magnitude = std::abs(value);
  if (magnitude >= 100) return 0;
  if (magnitude >= 10) return 1;
  return magnitude >= 1 ? 2 : 3;
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

std::string readable(std::optional<double> value, ValueFormat format, Language language) {
  if (!value) return "–";
  switch (format) {
    case ValueFormat::integer: return to_readable(std::llround(*value), language);
    case ValueFormat::share: return to_readable(100 * *value, 1, language) + (language == Language::french ? "\u00A0%" : "%");
    case ValueFormat::yes_no: return std::string((*value != 0 ? kYes : kNo).in(language));
    case ValueFormat::decimal: break;
  }
  return to_readable(*value, decimals_for(*value), language);
}

std::string exact(std::optional<double> value) { return value ? to_exact(*value) : ""; }

nlohmann::ordered_json to_json_number(std::optional<double> value) {
  constexpr double kExactIntegers = 9007199254740992.0;  // 2^53
  if (!value) return nullptr;
  if (*value == std::floor(*value) && std::abs(*value) < kExactIntegers) return std::llround(*value);
  return *value;
}

void deliver(std::string_view result, const std::string& path) {
  if (!path.empty() && path != "-") return write_whole(path, result);
  const bool written = std::fwrite(result.data(), 1, result.size(), stdout) == result.size();
  if (!written || std::fflush(stdout) != 0) throw std::system_error(errno, std::generic_category(), "stdout");
}

}  // namespace maillage::tool
