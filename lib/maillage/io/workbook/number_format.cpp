// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workbook/number_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>

#include <fmt/format.h>

namespace maillage {
namespace {

constexpr double kSecondsPerDay = 86400;
constexpr double kLargestExact = 9007199254740992.0;  // 2^53

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The letters and signs of the first section that stand for the value itself.
std::string meaning_of(std::string_view code) {
  std::string meaning;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      const char first = i + 1 < code.size() ? lower(code[i + 1]) : '\0';
      const bool elapsed = end == i + 2 || (end > i + 2 && lower(code[i + 2]) == first);
      if (elapsed && (first == 'h' || first == 'm' || first == 's')) meaning += 'h';  // [hh]: hours beyond 24
      i = end;
    } else {
      meaning += lower(c);
    }
  }
  return meaning;
}

bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

/// Digits shown at least: from the first zero to the decimal point, whatever the signs between.
std::uint8_t least_digits(std::string_view meaning) {
  const std::string_view whole = meaning.substr(0, meaning.find('.'));
  if (whole.size() < meaning.size() || has(meaning, 'e') || has(meaning, '/') || has(whole, ',')) return 1;
  const std::size_t first = std::min(whole.find('0'), whole.size());
  const auto places = std::count_if(whole.begin() + static_cast<std::ptrdiff_t>(first), whole.end(),
                                    [](char c) { return c == '0' || c == '#' || c == '?'; });
  return static_cast<std::uint8_t>(std::clamp<std::ptrdiff_t>(places, 1, 30));
}

std::string plain_number(double value) {
  std::array<char, 400> buffer;
  const bool moderate = value == 0 || (std::abs(value) >= 1e-15 && std::abs(value) < 1e21);
  const auto end = moderate ? std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed)
                            : std::to_chars(buffer.begin(), buffer.end(), value);
  return {buffer.data(), end.ptr};
}

std::string with_zeros(double value, std::size_t least) {
  std::string digits = plain_number(value);
  const bool whole = value >= 0 && value < kLargestExact && std::floor(value) == value;
  if (whole && digits.size() < least) digits.insert(0, least - digits.size(), '0');
  return digits;
}

/// Days since 1970 of a serial number of the 1900 system, which counts a 29 February 1900 as number 60.
std::chrono::sys_days day_of(std::int64_t serial, Epoch epoch) {
  using namespace std::chrono;
  if (epoch == Epoch::of_1904) return sys_days(year(1904) / 1 / 1) + days(serial);
  return sys_days(year(1899) / 12 / 31) + days(serial > 60 ? serial - 1 : serial);
}

std::string show_day(std::int64_t serial, Epoch epoch, DatePart finest) {
  if (epoch == Epoch::of_1900 && serial == 60) return "1900-02-29";
  const std::chrono::year_month_day day(day_of(serial, epoch));
  const int year = static_cast<int>(day.year());
  if (finest == DatePart::year) return fmt::format("{:04}", year);
  const unsigned month = static_cast<unsigned>(day.month());
  if (finest == DatePart::month) return fmt::format("{:04}-{:02}", year, month);
  return fmt::format("{:04}-{:02}-{:02}", year, month, static_cast<unsigned>(day.day()));
}

std::string show_time(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// True for serial numbers of the years 1900–9999. Zero is "0 January 1900", an empty date or a mere time of day.
bool is_dated(double value, Epoch epoch) {
  return value >= (epoch == Epoch::of_1900 ? 1.0 : 0.0) && value < (epoch == Epoch::of_1900 ? 2958466.0 : 2957004.0);
}

std::string show_date(double value, const NumberFormat& format, Epoch epoch) {
  const auto seconds = static_cast<std::int64_t>(std::llround(value * kSecondsPerDay));
  const auto per_day = static_cast<std::int64_t>(kSecondsPerDay);
  std::string text = show_day(seconds / per_day, epoch, format.finest);
  if (format.finest == DatePart::day && seconds % per_day != 0) text += "T" + show_time(seconds % per_day);
  return text;
}

}  // namespace

NumberFormat read_format_code(std::string_view code) {
  const std::string meaning = meaning_of(code);
  if (meaning.starts_with("general") || meaning.starts_with("standard") || has(meaning, '@')) return {};
  if (has(meaning, '%')) return {.kind = NumberKind::percent};
  const bool digits = has(meaning, '0') || has(meaning, '#');
  const bool hours = has(meaning, 'h') || has(meaning, 's');
  const bool years = has(meaning, 'y') || meaning.find("aa") != std::string::npos;  // some programs leave jj/mm/aaaa
  const bool days = has(meaning, 'd') || has(meaning, 'j');
  if (!digits && days) return {.kind = NumberKind::date};
  if (!digits && years) return {NumberKind::date, has(meaning, 'm') ? DatePart::month : DatePart::year, 1};
  if (hours) return {.kind = NumberKind::time};
  if (!digits && has(meaning, 'm')) return {NumberKind::date, DatePart::month, 1};
  return {.least_digits = least_digits(meaning)};
}

NumberFormat built_in_format(std::uint32_t id) {
  if (id == 9 || id == 10) return {.kind = NumberKind::percent};
  if (id == 17) return {NumberKind::date, DatePart::month, 1};  // mmm-yy
  if ((id >= 14 && id <= 16) || id == 22) return {.kind = NumberKind::date};
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return {.kind = NumberKind::time};
  if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
    return {.kind = NumberKind::date};  // East Asian dates
  if ((id >= 32 && id <= 35) || id == 55 || id == 56) return {.kind = NumberKind::time};
  return {};
}

std::string show_number(double value, const NumberFormat& format, Epoch epoch, NumberKind& kind) {
  kind = format.kind;
  switch (format.kind) {
    case NumberKind::percent:
      if (std::abs(value) < kLargestExact) return plain_number(std::round(value * 1e12) / 1e10) + "%";
      break;
    case NumberKind::date:
      if (is_dated(value, epoch)) return show_date(value, format, epoch);
      break;
    case NumberKind::time:
      if (value >= 0 && value < 1) return show_time(static_cast<std::int64_t>(std::llround(value * kSecondsPerDay)));
      if (is_dated(value, epoch)) {
        kind = NumberKind::date;
        return show_date(value, {.kind = NumberKind::date}, epoch);
      }
      break;
    case NumberKind::number: break;
  }
  kind = NumberKind::number;
  return with_zeros(value, format.least_digits);
}

}  // namespace maillage
