// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/period_words.h"

#include "maillage/messages/messages.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {
namespace {

/// One side of a period; nothing written leaves it open.
std::optional<std::optional<Date>> period_side(const std::string& text) {
  if (text.empty()) return std::optional<Date>();
  const auto date = parse_date(text);
  return date ? std::optional(date) : std::nullopt;
}

Period period(std::string_view option, const std::string& text, Language language) {
  const std::size_t dots = text.find("..");
  const auto start = period_side(text.substr(0, dots));
  const auto end = dots == std::string::npos ? start : period_side(text.substr(dots + 2));
  if (!start || !end || (!*start && !*end) || !Period{*start, *end}.is_possible()) {
    throw UsageError(kBadPeriod.in(language, option, text));
  }
  return {*start, *end};
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
