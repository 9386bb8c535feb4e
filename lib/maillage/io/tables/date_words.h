// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "maillage/model/date.h"

namespace maillage {

/// How a date was read beside what it says.
enum class DateNote : std::uint8_t {
  none,
  two_digits,  ///< of the year: 2000–2069 or 1970–1999
  serial,      ///< the number a spreadsheet keeps instead of the date
  nothing,     ///< stands for "no date": 00/00/0000, 0001-01-01, 31/12/9999
  open,        ///< "en cours", "aujourd'hui": an end that is not there yet
  doubtful     ///< in 1905: what a spreadsheet makes of a year
};

struct DateReading {
  Period period;  ///< of a cell that means a span; else from the date to itself
  DateNote note = DateNote::none;
  bool part_of_year = false;  ///< one date, known to a quarter, half a year or a season: the period is that
};

/// Reads what people write for a date, in French and English, the day first: "24.avr.12", "janv-23", "T1 2023",
/// "1er semestre 2022", "mars-avril 2022", "depuis 2019", "lundi 25 novembre 2023", "2023-11-25T00:00:00", "44927",
/// "2023-2024", "premier mars deux mille vingt-trois", "rentrée 2023", "2025 (prévu) ?". The time of day is dropped.
/// Nothing for any other text.
[[nodiscard]] std::optional<DateReading> read_date_words(std::string_view text);

/// Which of the first two numbers of "11/25/2023" is the day.
enum class DayPlace : std::uint8_t { any, first, second, neither };

/// What one date says of its own: `any` where both numbers could be months, and for all other texts.
[[nodiscard]] DayPlace day_place(std::string_view text);

/// "11/25/2023" as "25/11/2023"; every other text as it is.
[[nodiscard]] std::string with_day_first(std::string_view text);

/// True for the days that spreadsheets and databases show for an empty cell: 30/12/1899, 01/01/1900.
[[nodiscard]] bool stands_for_none(const Date& date);

}  // namespace maillage
