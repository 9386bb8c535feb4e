// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/as_of.h"

#include <utility>

#include "maillage/base/choice.h"
#include "maillage/messages/suggest_messages.h"
#include "maillage/model/part_of_year.h"
#include "maillage/network/going_on.h"

namespace maillage::tool {
namespace {

/// Nothing was left out of what goes on.
bool is_all_of(const Ecosystem& whole, const Ecosystem& going_on) {
  return going_on.participations.size() == whole.participations.size() &&
         going_on.ties.size() == whole.ties.size();
}

/// Of a quarter, its last month.
std::optional<Date> asked_day(const std::string& text) {
  const auto found = parse_date_or_part(text);
  return found ? found->end : std::nullopt;
}

}  // namespace

void add_as_of(CLI::App& command, std::string& as_of, const std::string& group, Language language) {
  command.add_option("--as-of", as_of, std::string(kAsOfHelp.in(language)))
      ->group(group)
      ->option_text("DATE|all");
}

Present everything(Ecosystem read) {
  const auto whole = std::make_shared<const Ecosystem>(std::move(read));
  return {whole, whole};
}

Present present(Ecosystem read, const Question& question, const std::string& as_of,
                Language language) {
  const Selection& selection = question.selection;
  const bool has_time = selection.period != Period{} || !selection.statuses.empty();
  if (has_time && !as_of.empty()) throw UsageError(std::string(kAsOfAndSelection.in(language)));
  if (has_time || is_called(as_of, "all", "tout|tous|toutes")) return everything(std::move(read));
  const auto whole = std::make_shared<const Ecosystem>(std::move(read));
  const std::optional<Date> day = as_of.empty() ? day_of_data(*whole) : asked_day(as_of);
  if (!as_of.empty() && !day) throw UsageError(kBadAsOf.in(language, as_of));
  GoingOn found = going_on(*whole, day, question);
  if (as_of.empty() && is_all_of(*whole, found.ecosystem)) return {whole, whole};
  return {whole, std::make_shared<const Ecosystem>(std::move(found.ecosystem)),
          reports::PresentDay{day, found.past}};
}

PairEvidence evidence_of(const Study& study, const Present& now) {
  return {study, now.whole, now.day ? now.day->date : std::nullopt};
}

}  // namespace maillage::tool
