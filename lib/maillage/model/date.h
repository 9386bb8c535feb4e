// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// A year, a month of a year, or a day: as precise as the source was.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;  ///< 1–12; 0: the whole year
  std::uint8_t day = 0;    ///< 1–31; 0: the whole month

  /// Its first and last day.
  [[nodiscard]] Date first_day() const;
  [[nodiscard]] Date last_day() const;

  /// Chronological for dates of the same precision; use first_day() and last_day() across precisions.
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Reads "2023", "2023-11", "2023-11-25", "25/11/2023", "11/2023", "25-11-2023", "25.11.2023", also with the month's
/// name ("nov. 2023", "25 novembre 2023", "November 2023"), French or English. Nothing for a day that does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// ISO 8601, as precise as the date: "2023", "2023-11" or "2023-11-25".
[[nodiscard]] std::string to_string(const Date& date);

/// From a date to a date, both included; open where a side is missing.
struct Period {
  std::optional<Date> start;
  std::optional<Date> end;

  /// True when the two share a day. A period without dates shares one with every other.
  [[nodiscard]] bool overlaps(const Period& other) const;
  /// False when it ends before it starts.
  [[nodiscard]] bool is_possible() const;
  friend bool operator==(const Period&, const Period&) = default;
};

/// Reads "2014-2019" (two years), "2014..2019", "2022-03..2023-06", "2019..", "..2019", with en dashes too, or one
/// date. Nothing for any other text or when it ends before it starts.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

}  // namespace maillage
