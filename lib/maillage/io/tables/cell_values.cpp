// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/cell_values.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "maillage/base/number.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

/// Printable ASCII other than a space at both ends: nothing to trim.
bool is_trimmed(std::string_view text) {
  const auto plain = [](char c) { return c > ' ' && c < 0x7F; };
  return plain(text.front()) && plain(text.back());
}

bool is_missing(std::string_view text, const Table& table, std::uint32_t column) {
  const ColumnFormat* format = table.format_of(column);
  const auto& values =
      format != nullptr && !format->missing_values.empty() ? format->missing_values : table.format().missing_values;
  return std::find(values.begin(), values.end(), text) != values.end();
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  if (what.empty()) return;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

/// Small whole numbers, the usual case.
std::optional<double> read_digits(std::string_view text) {
  constexpr std::size_t kLongest = 9;
  if (text.size() > kLongest || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  int value = 0;
  for (const char c : text) value = 10 * value + (c - '0');
  return value;
}

std::string_view strip_signs(std::string_view text) {
  const auto belongs = [](char c) { return is_digit(c) || c == '-' || c == '+' || c == '.' || c == ','; };
  const auto first = std::find_if(text.begin(), text.end(), belongs);
  const auto last = std::find_if(text.rbegin(), text.rend(), belongs).base();
  if (first >= last) return text;
  return text.substr(static_cast<std::size_t>(first - text.begin()), static_cast<std::size_t>(last - first));
}

bool is_plain(const ColumnFormat* format) {
  return format == nullptr || (format->decimal == "." && format->group.empty() && format->bare_number);
}

std::optional<bool> find_in(std::string_view text, const std::vector<std::string>& yes,
                            const std::vector<std::string>& no) {
  if (std::find(yes.begin(), yes.end(), text) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), text) != no.end()) return false;
  return std::nullopt;
}

/// Takes `count` digits off the front of a text.
std::optional<int> take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), is_digit)) {
    return std::nullopt;
  }
  int value = 0;
  for (const char c : text.substr(0, count)) value = 10 * value + (c - '0');
  text.remove_prefix(count);
  return value;
}

/// A date in a strftime pattern of %Y, %m and %d.
std::optional<Date> parse_pattern(std::string_view text, std::string_view pattern) {
  std::array<int, 3> parts{0, 0, 0};
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '%' && i + 1 < pattern.size()) {
      const char field = pattern[++i];
      const auto value = take_digits(text, field == 'Y' ? 4 : 2);
      if (!value) return std::nullopt;
      parts[std::string_view("Ymd").find(field)] = *value;
    } else {
      if (text.empty() || text.front() != pattern[i]) return std::nullopt;
      text.remove_prefix(1);
    }
  }
  if (!text.empty()) return std::nullopt;
  const Date date{static_cast<std::int16_t>(parts[0]), static_cast<std::uint8_t>(parts[1]),
                  static_cast<std::uint8_t>(parts[2])};
  return parse_date(to_string(date));
}

}  // namespace

std::string_view cell_text(const GridCell& cell, const Table& table, std::uint32_t column) {
  std::string_view text = cell.text();
  if (text.empty() || cell.type == CellType::error) return {};
  if (!is_trimmed(text)) text = trim(text);
  if (table.has_float_endings(column) && is_float_of_whole(text)) text = text.substr(0, text.find_first_of(".,"));
  return table.has_missing_values() && is_missing(text, table, column) ? std::string_view() : text;
}

std::optional<double> read_number(std::string_view text, const ColumnFormat* format) {
  if (const auto small = read_digits(text)) return small;
  if (is_plain(format)) return parse_number(text);
  std::string plain(format->bare_number ? text : strip_signs(text));
  replace_all(plain, format->group, "");
  replace_all(plain, format->decimal, ".");
  return parse_number(plain);
}

std::optional<Date> read_date(std::string_view text, const ColumnFormat* format) {
  if (format != nullptr && !format->date_format.empty()) return parse_pattern(text, format->date_format);
  if (text.size() == 4 && text[0] != '0') {  // a year, the usual case
    std::string_view rest = text;
    if (const auto year = take_digits(rest, 4)) return Date{static_cast<std::int16_t>(*year), 0, 0};
  }
  return parse_date(text);
}

std::optional<bool> read_boolean(std::string_view text, const ColumnFormat* format) {
  if (format != nullptr && (!format->true_values.empty() || !format->false_values.empty())) {
    return find_in(text, format->true_values, format->false_values);
  }
  constexpr std::array<std::string_view, 4> kYes = {"oui", "vrai", "yes", "true"};
  constexpr std::array<std::string_view, 4> kNo = {"non", "faux", "no", "false"};
  if (text.size() > 5) return std::nullopt;
  const std::string folded = fold(text);
  if (folded == "x" || std::find(kYes.begin(), kYes.end(), folded) != kYes.end()) return true;
  if (std::find(kNo.begin(), kNo.end(), folded) != kNo.end()) return false;
  return std::nullopt;
}

}  // namespace maillage
