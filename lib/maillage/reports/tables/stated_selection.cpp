// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/wording.h"
#include "maillage/network/selection_words.h"
#include "maillage/reports/tables/messages.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/whole_selection.h"

namespace maillage::reports {
namespace {

using Strings = std::vector<std::string>;

template <typename T, typename Name>
Cell listed(const std::vector<T>& list, Name name) {
  Strings names;
  for (const T& one : list) names.push_back(name(one));
  return Cell::list(std::move(names), {});
}

Cell date_cell(const std::optional<Date>& date) { return date ? Cell::text(to_string(*date)) : Cell(); }

Cell count(std::size_t number) { return Cell::number(static_cast<double>(number), ValueFormat::integer); }

/// The clause, and that only these are listed.
Text with_shown(const Text& clause, const Ecosystem& ecosystem, const Selection& chosen,
                std::span<const KindId> shown) {
  if (shown.empty()) return clause;
  const bool kept = chosen.kinds.empty() || std::ranges::find_first_of(shown, chosen.kinds) != shown.end();
  const Message<std::string_view>& of_chosen = kept ? kListedOfChosen : kListedNobody;
  const Message<std::string_view>& message = takes_all(chosen) ? kListedOnly : of_chosen;
  return Text::per_language([&](Language language) {
    const Wording wording(language);
    Strings kinds;
    for (const KindId kind : shown) kinds.push_back(ecosystem[kind].plural.in(language));
    const std::string listed = message.in(language, wording.list(kinds));
    const std::string& words = clause.in(language);
    return words.empty() ? Wording::upper_first(listed) : words + std::string(wording.semicolon()) + listed;
  });
}

}  // namespace

bool takes_all(const Selection& chosen) {
  return chosen.projects.empty() && chosen.sectors.empty() && chosen.kinds.empty() && chosen.roles.empty() &&
         chosen.statuses.empty() && chosen.tie_types.empty() && chosen.period == Period();
}

bool is_shown(const Node& node, std::span<const KindId> shown) {
  return shown.empty() ||
         (std::holds_alternative<ActorId>(node.subject) && std::ranges::find(shown, node.kind) != shown.end());
}

StatedSelection stated_selection(const Study& study, std::span<const KindId> shown) {
  return stated_selection(study.ecosystem(), study.question(), shown);
}

StatedSelection stated_selection(const Ecosystem& ecosystem, const Question& question, std::span<const KindId> shown) {
  const Selection& chosen = question.selection;
  const LeftOut left = left_out(ecosystem, question);
  const auto english = [&](auto term) { return label(ecosystem, term, Language::english); };
  return {
      .words = with_shown(selection_clause(ecosystem, question), ecosystem, chosen, shown),
      .facts = {{"projects", listed(chosen.projects, [&](ProjectId id) { return ecosystem[id].id; })},
                {"sectors", Cell::list(chosen.sectors, {})},
                {"kinds", listed(chosen.kinds, [&](KindId id) { return ecosystem[id].id; })},
                {"roles", listed(chosen.roles, english)},
                {"statuses", listed(chosen.statuses, english)},
                {"tie_types", listed(chosen.tie_types, [&](TieTypeId id) { return ecosystem.tie_types[id.index()]; })},
                {"shown", listed(std::vector(shown.begin(), shown.end()), [&](KindId id) { return ecosystem[id].id; })},
                {"since", date_cell(chosen.period.start)},
                {"until", date_cell(chosen.period.end)},
                {"ties", Cell::text(tie_origins().id(question.origin))},
                {"ideas_left_out", count(left.ideas)},
                {"cancelled_left_out", count(left.cancelled)},
                {"direct_ties_left_out", count(left.direct_ties)},
                {"undated_counted", count(left.undated)},
                {"taken_as_directed", count(left.undirected)},
                {"merged_actors", count(ecosystem.merged)}}};
}

std::string sentence(const StatedSelection& selection, Language language) {
  const std::string& words = selection.words.in(language);
  return words.empty() ? "" : words + ".";
}

}  // namespace maillage::reports
