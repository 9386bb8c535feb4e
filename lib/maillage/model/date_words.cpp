// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/date_words.h"

namespace maillage {

CalendarDate calendar(const Date& date) { return {date.year, date.month, date.day}; }

std::string in_words(const Date& date, Language language) { return Wording(language).date(calendar(date)); }

std::string in_words(const Period& period, Language language) {
  const Wording wording(language);
  if (!period.start && !period.end) return "";
  if (!period.end) return wording.since(calendar(*period.start));
  if (!period.start) return wording.until(calendar(*period.end));
  if (period.start == period.end) return in_words(*period.start, language);
  const bool years = period.start->month == 0 && period.end->month == 0;
  return in_words(*period.start, language) + (years ? "–" : " – ") + in_words(*period.end, language);
}

}  // namespace maillage
