// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

/// What a number of a workbook is shown as.
enum class NumberKind : std::uint8_t { number, percent, date, time };

/// The finest part of a date that is shown: what its writer meant by it.
enum class DatePart : std::uint8_t { year, month, day };

/// What the number format of a cell means for its value.
struct NumberFormat {
  NumberKind kind = NumberKind::number;
  DatePart finest = DatePart::day;  ///< of a date
  std::uint8_t least_digits = 1;    ///< of a number: "00000" shows 1053 as 01053
  friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Reads a format code such as "dd/mm/yyyy", "0.00 %", "00000" or "000 000 000": of its first section, without quoted
/// texts, colours and conditions.
[[nodiscard]] NumberFormat read_format_code(std::string_view code);

/// The built-in formats of .xlsx, by number.
[[nodiscard]] NumberFormat built_in_format(std::uint32_t id);

/// From which day the serial numbers of dates count.
enum class Epoch : std::uint8_t { of_1900, of_1904 };

/// A number as its format means it: a whole number without exponent, with the zeros its format puts before it; a share
/// as "12%"; a date as precise as it is shown, "2023", "2023-11" or "2023-11-25", with "T14:30:00" when it has a time
/// of day; a time as "14:30:00". A date no calendar has (1900 began with one: 29 February) is written all the same.
/// Sets `kind` to what it was written as: a serial number outside of the years 1900–9999 stays a number.
[[nodiscard]] std::string show_number(double value, const NumberFormat& format, Epoch epoch, NumberKind& kind);

}  // namespace maillage
