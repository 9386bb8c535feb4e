// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/period_words.h"

#include <array>
#include <string_view>

#include "maillage/base/text.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/model/part_of_year.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {
namespace {

constexpr std::string_view kTo = "..";

/// One side of a period, which may be open; nothing for a text that is no date.
std::optional<Period> side(std::string_view text) {
  return text.empty() ? Period() : parse_date_or_part(text);
}

std::optional<Period> read_period(std::string_view text) {
  const std::size_t dots = text.find(kTo);
  const auto start = side(text.substr(0, dots));
  const auto end = dots == std::string_view::npos ? start : side(text.substr(dots + kTo.size()));
  if (!start || !end || (!start->start && !end->end)) return std::nullopt;
  const Period period{start->start, end->end};
  return period.is_possible() ? std::optional(period) : std::nullopt;
}

/// Digits for the letters that look like them.
std::string with_digits(std::string text) {
  for (char& one : text) {
    if (one == 'O' || one == 'o') one = '0';
    if (one == 'l' || one == 'I') one = '1';
  }
  return text;
}

/// The same with two dots for another sign between two dates; nothing where that is no period.
std::optional<std::string> with_two_dots(const std::string& text) {
  constexpr std::array<std::string_view, 8> kOther = {"...", "…",    "–", "—",
                                                      " à ", " to ", "-", "/"};
  for (const std::string_view sign : kOther) {
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
      const std::string start(trim(std::string_view(text).substr(0, at)));
      const std::string end(trim(std::string_view(text).substr(at + sign.size())));
      const std::string tried = start + std::string(kTo) + end;
      if (!start.empty() && !end.empty() && read_period(tried)) return tried;
    }
  }
  return std::nullopt;
}

std::optional<std::string> meant_period(const std::string& text) {
  if (auto meant = with_two_dots(text)) return meant;
  const std::string digits = with_digits(text);
  return read_period(digits) ? std::optional(digits) : with_two_dots(digits);
}

Period period(std::string_view option, const std::string& text, Language language) {
  if (const auto found = read_period(text)) return *found;
  const auto meant = meant_period(text);
  throw UsageError(meant ? kBadPeriodMeant.in(language, option, text, *meant)
                         : kBadPeriod.in(language, option, text));
}

}  // namespace

std::optional<TwoPeriods> asked_periods(const std::string& before, const std::string& after,
                                        Language language) {
  if (before.empty() && after.empty()) return std::nullopt;
  if (before.empty() || after.empty()) throw UsageError(std::string(kBothPeriods.in(language)));
  const TwoPeriods periods{period("--before", before, language),
                           period("--after", after, language)};
  const bool in_order = periods.before.end && periods.after.start &&
                        periods.before.end->last_day() < periods.after.start->first_day();
  if (!in_order) throw UsageError(std::string(kPeriodOrder.in(language)));
  return periods;
}

}  // namespace maillage::tool
