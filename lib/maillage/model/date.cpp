// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "maillage/base/text.h"
#include "maillage/model/part_of_year.h"

namespace maillage {
namespace {

constexpr int kFirstYear = 1000;

std::uint8_t days_in(std::int16_t year, std::uint8_t month) {
  const std::chrono::year_month_day_last last = std::chrono::year(year) / std::chrono::month(month) / std::chrono::last;
  return static_cast<std::uint8_t>(static_cast<unsigned>(last.day()));
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < kFirstYear || year > 9999 || month < 0 || month > 12 || day < 0) return std::nullopt;
  const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  if (month > 0 && day > days_in(date.year, date.month)) return std::nullopt;
  return date;
}

/// The number a whole field holds; nothing for an empty field or other characters.
std::optional<int> parse_field(std::string_view field, std::size_t longest) {
  int value = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  const bool whole = error == std::errc() && end == field.data() + field.size();
  if (!whole || field.size() > longest || field.front() == '-') return std::nullopt;
  return value;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> fields;
  while (true) {
    const std::size_t at = text.find_first_of(separators);
    fields.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return fields;
    text.remove_prefix(at + 1);
  }
}

/// Year first, then month, then day: "2023-11-25"; or the other way round: "25/11/2023".
std::optional<Date> parse_numeric(std::vector<std::string_view> fields) {
  if (fields.size() > 3) return std::nullopt;
  const bool year_last = fields.size() > 1 && fields.back().size() == 4;
  if (year_last) std::reverse(fields.begin(), fields.end());
  if (fields.front().size() != 4) return std::nullopt;
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto value = parse_field(fields[i], i == 0 ? 4 : 2);
    if (!value || (i > 0 && *value == 0)) return std::nullopt;
    parts[i] = *value;
  }
  return make_date(parts[0], parts[1], parts[2]);
}

/// Month by its whole name or an abbreviation of at least three letters that fits one month only; "juin" is no "juil".
std::optional<int> parse_month(std::string_view word) {
  constexpr std::array<std::array<std::string_view, 2>, 12> kNames = {{{"janvier", "january"},
                                                                       {"fevrier", "february"},
                                                                       {"mars", "march"},
                                                                       {"avril", "april"},
                                                                       {"mai", "may"},
                                                                       {"juin", "june"},
                                                                       {"juillet", "july"},
                                                                       {"aout", "august"},
                                                                       {"septembre", "september"},
                                                                       {"octobre", "october"},
                                                                       {"novembre", "november"},
                                                                       {"decembre", "december"}}};
  if (word.ends_with('.')) word.remove_suffix(1);
  std::optional<int> found;
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    const bool fits = word.size() >= 3 && (kNames[i][0].starts_with(word) || kNames[i][1].starts_with(word));
    if (!fits) continue;
    if (found) return std::nullopt;
    found = static_cast<int>(i) + 1;
  }
  return found;
}

/// "25 novembre 2023", "1er mars 2024", "nov. 2023", "November 25, 2023".
std::optional<Date> parse_words(std::string_view text) {
  const std::string folded = fold(text);
  std::optional<int> year;
  std::optional<int> month;
  std::optional<int> day;
  for (std::string_view word : split(folded, " ")) {
    if (word.ends_with(',')) word.remove_suffix(1);
    if (word.ends_with("er") && word.size() == 3) word.remove_suffix(2);
    const auto number = parse_field(word, 4);
    if (number && word.size() == 4 && !year) year = number;
    else if (number && word.size() <= 2 && *number > 0 && !day) day = number;
    else if (const auto named = parse_month(word); named && !month) month = named;
    else return std::nullopt;
  }
  if (!year || !month) return std::nullopt;
  return make_date(*year, *month, day.value_or(0));
}

}  // namespace

Date Date::first_day() const { return {year, std::max<std::uint8_t>(month, 1), std::max<std::uint8_t>(day, 1)}; }

Date Date::last_day() const {
  const std::uint8_t last_month = month == 0 ? std::uint8_t{12} : month;
  return {year, last_month, day == 0 ? days_in(year, last_month) : day};
}

std::optional<Date> parse_date(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (trimmed.empty()) return std::nullopt;
  for (const std::string_view separator : {"-", "/", "."}) {
    const auto fields = split(trimmed, separator);
    if (fields.size() > 1 || separator == ".") {
      if (const auto date = parse_numeric(fields)) return date;
      break;
    }
  }
  const auto year = trimmed.size() == 4 ? parse_field(trimmed, 4) : std::nullopt;
  if (year) return make_date(*year, 0, 0);
  return parse_words(trimmed);
}

std::string to_string(const Date& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

bool Period::overlaps(const Period& other) const {
  const bool begins_late = start && other.end && start->first_day() > other.end->last_day();
  const bool ends_early = end && other.start && end->last_day() < other.start->first_day();
  return !begins_late && !ends_early;
}

bool Period::is_possible() const { return !start || !end || start->first_day() <= end->last_day(); }

std::optional<Period> parse_period(std::string_view text) {
  text = trim(text);
  if (const auto one = parse_date_or_part(text)) return one;
  for (const std::string_view between : {std::string_view(".."), std::string_view("–"), std::string_view("-")}) {
    const std::size_t at = text.find(between);
    if (at == std::string_view::npos) continue;
    const std::string_view first = trim(text.substr(0, at));
    const std::string_view last = trim(text.substr(at + between.size()));
    const Period period{parse_date_or_part(first).value_or(Period()).start,
                        parse_date_or_part(last).value_or(Period()).end};
    const bool understood = period.start.has_value() == !first.empty() && period.end.has_value() == !last.empty();
    const bool open = between == ".." && (period.start || period.end);
    if (understood && (open || (period.start && period.end)) && period.is_possible()) return period;
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace maillage
