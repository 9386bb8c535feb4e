// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/report_sentences.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>
#include <variant>

#include "maillage/base/wording.h"
#include "maillage/document/prose.h"
#include "maillage/model/date_words.h"
#include "maillage/network/selected_rows.h"
#include "maillage/reports/hub/hub_sentences.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/territory/report_messages.h"
#include "maillage/reports/territory/report_rows.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

const Node& node_of(const HubFacts& facts) { return facts.study.network()[facts.report.actor]; }

std::string name_of(const HubFacts& facts) { return escape_marks(node_of(facts).name); }

std::size_t partners_of(const HubFacts& facts) {
  return static_cast<std::size_t>(facts.report.value("degree").value_or(0));
}

/// Of what goes on on that day, where somebody else stands between the others most.
std::string other_hub(const SuggestFacts& facts, const HubFacts& hub, Language language) {
  if (hub.chosen.choice != HubChoice::most_between) return "";
  const Study& now = facts.evidence.study();
  const auto found = default_hub(now);
  if (!found || found->choice != HubChoice::most_between) return "";
  const Node& other = now.network()[found->actor];
  if (other.id == node_of(hub).id) return "";
  return kOtherHubHere.in(language, escape_marks(other.name), name_of(hub));
}

std::optional<double> value_of(const Summary& summary, std::string_view id) {
  const auto found = std::ranges::find_if(summary.measures, [&](const auto& one) { return one.first->id == id; });
  return found == summary.measures.end() ? std::nullopt : found->second;
}

std::string why(const ReportFacts& facts, const Suggestion& link, ReasonLength length, Language language) {
  const SentenceStyle style{language, [](const std::string& one) { return escape_marks(one); }};
  const std::string whole = reason(link, facts.missing.evidence, facts.missing.found.hub, style);
  const std::size_t end = whole.find(Wording(language).semicolon());
  return length == ReasonLength::whole || end == std::string::npos ? whole : whole.substr(0, end) + ".";
}

}  // namespace

std::string steps_sentence(const Summary& summary, Language language) {
  const auto most = static_cast<std::size_t>(value_of(summary, "network.diameter_finite").value_or(0));
  if (most == 1) return std::string(kOneStep.in(language));
  return kSteps.in(language, Count(value_of(summary, "network.average_path_length_finite").value_or(0), 1), most);
}

std::vector<Prose> essential_paragraphs(const ReportFacts& facts, std::size_t most, ReasonLength length,
                                        Language language) {
  if (facts.hub.study.network().edge_count() == 0) return {Prose(kAddTies.in(language))};
  const std::string hub = hub_in_a_sentence(facts.hub, language) + " " + departure_sentences(facts.hub, language);
  std::vector<Prose> paragraphs = {Prose::marked(hub)};
  const auto& list = facts.missing.found.list;
  if (list.empty()) paragraphs.emplace_back(kNoLinkToMake.in(language));
  for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
    const Network& now = facts.missing.evidence.network();
    const auto of = [&](NodeId node) { return escape_marks(now[node].name); };
    const auto& message = i == 0 ? kFirstLink : kNextLink;
    paragraphs.push_back(Prose::marked(
        message.in(language, of(list[i].facts.a), of(list[i].facts.b), why(facts, list[i], length, language))));
  }
  return paragraphs;
}

std::string largest_marks_sentence(const std::vector<BrokerRow>& brokers, const Network& network, Language language) {
  constexpr std::size_t kNamed = 3;
  std::vector<std::string> names;
  for (const BrokerRow& row : brokers) {
    if (names.size() < kNamed) names.push_back(network[row.node].name);
  }
  return names.empty() ? std::string(kNobodyBetween.in(language))
                       : kMapLargest.in(language, Wording(language).list(names));
}

std::string no_change_sentence(const Study& study, Language language) {
  const std::vector<Period> years = known_years(study);
  if (years.size() <= kMostPeriods) return std::string(kNoYears.in(language));
  return kTooManyYears.in(language, in_words(years.front(), language), in_words(years.back(), language));
}

std::string hub_in_a_sentence(const HubFacts& facts, Language language) {
  const bool asked = facts.chosen.choice == HubChoice::asked;
  const auto between = facts.report.value("betweenness_normalized");
  const std::string name = name_of(facts);
  const std::size_t partners = partners_of(facts);
  if (between.value_or(0) > 0) {
    const std::string share = readable(between, ValueFormat::share, language);
    return (asked ? kAskedBroker : kFirstBroker).in(language, name, share, partners);
  }
  if (asked) return kAskedBetweenNobody.in(language, name, partners);
  const std::string nobody(kNobodyBetween.in(language));
  return partners == 0 ? nobody : nobody + " " + kBestTied.in(language, name, partners);
}

std::string who_the_hub_is(const HubFacts& facts, Language language) {
  const auto& message = [&]() -> const auto& {
    switch (facts.chosen.choice) {
      case HubChoice::asked: return kAskedActorIs;
      case HubChoice::best_tied: return kBestTiedIs;
      case HubChoice::most_between: break;
    }
    return kFirstBrokerIs;
  }();
  const std::string kind = kind_name(node_of(facts), facts.study.ecosystem(), language);
  return message.in(language, name_of(facts), escape_marks(kind));
}

std::vector<std::string> missing_sentences(const SuggestFacts& facts, const HubFacts& hub, Language language) {
  const bool all_share =
      std::ranges::none_of(facts.found.list, [](const Suggestion& one) { return one.facts.shared_partners.empty(); });
  std::vector<std::string> sentences = {std::string((all_share ? kMissingLeadShared : kMissingLead).in(language))};
  std::string day = facts.day ? day_sentence(*facts.day, language) : "";
  if (const std::string other = other_hub(facts, hub, language); !other.empty())
    day += (day.empty() ? "" : " ") + other;
  if (!day.empty()) sentences.push_back(std::move(day));
  return sentences;
}

std::string pillars_in_a_sentence(const ScoreFacts& facts, Language language) {
  const std::vector<std::string> pillars = pillars_of(facts.grid);
  const auto marked = static_cast<std::size_t>(
      std::ranges::count_if(facts.order, [](const ProjectScores& one) { return one.whole.known.has_value(); }));
  if (marked == 0) return kNothingMarked.in(language, facts.grid.criteria.size(), pillars.size());
  constexpr std::size_t kLeadersNamed = 5;
  const Wording wording(language);
  std::vector<std::string> names;
  for (const std::string& pillar : pillars) names.push_back(escape_marks(pillar));
  const ProjectScores& first = facts.order.front();
  std::vector<std::string> leaders;
  for (const ProjectScores& one : facts.order) {
    if (one.whole.known && *one.whole.known + kScoreRounding >= first.whole.known.value_or(0))
      leaders.push_back("**" + escape_marks(facts.study.ecosystem()[one.project].name) + "**");
  }
  const bool may_change = std::any_of(facts.order.begin() + 1, facts.order.end(), [&](const ProjectScores& other) {
    return other.whole.known && other.whole.high > first.whole.low + kScoreRounding;
  });
  return kMarkedProjects.in(language, marked, facts.order.size(), pillars.size(), wording.list(names)) + " " +
         kBestMarked.in(language, wording.list(leaders, kLeadersNamed),
                        wording.number(first.whole.known.value_or(0), 2)) +
         (may_change ? " " + std::string(kFirstMayChange.in(language)) : "");
}

std::string change_in_a_sentence(const TimelineFacts& facts, Language language) {
  const auto& periods = facts.timeline.periods;
  const TimelinePeriod& first = periods.front();
  const TimelinePeriod& last = periods.back();
  if (periods.size() == 1)
    return kOnePeriod.in(language, in_words(first.period, language), first.dated.actors, first.dated.ties);
  const std::string change = kChanged.in(language, in_words(first.period, language), in_words(last.period, language),
                                         first.dated.actors, last.dated.actors, first.dated.ties, last.dated.ties);
  const TimelinePeriod& highest =
      *std::ranges::max_element(periods, {}, [](const TimelinePeriod& one) { return one.dated.actors; });
  if (highest.dated.actors <= std::max(first.dated.actors, last.dated.actors)) return change;
  return change + " " +
         kHighest.in(language, in_words(highest.period, language), highest.dated.actors, highest.dated.ties);
}

std::string repeated_roles_sentence(const Study& study, Language language) {
  const Ecosystem& ecosystem = study.ecosystem();
  const SelectedRows selected = selected_rows(ecosystem, study.question());
  std::set<std::pair<ActorId, ProjectId>> pairs;
  std::size_t rows = 0;
  for (std::size_t i = 0; i < ecosystem.participations.size(); ++i) {
    if (!selected.participations[i]) continue;
    ++rows;
    pairs.emplace(ecosystem.participations[i].actor, ecosystem.participations[i].project);
  }
  return rows == pairs.size() ? "" : kRolesRepeat.in(language, rows, pairs.size(), rows - pairs.size());
}

std::vector<std::string> gap_sentences(const Study& study, Language language) {
  const Gaps gaps = find_gaps(study);
  std::vector<std::string> sentences;
  const auto add_gap = [&](std::size_t missing, std::size_t all, const Message<Count, Count>& message) {
    if (missing > 0) sentences.push_back(message.in(language, missing, all));
  };
  add_gap(gaps.undated, gaps.rows, kUndatedRows);
  add_gap(gaps.unsourced, gaps.rows, kUnsourcedRows);
  add_gap(gaps.unplaced, gaps.actors, kUnplacedActors);
  add_gap(gaps.unknown_kinds, gaps.actors, kUnknownKinds);
  add_gap(gaps.without_status, gaps.projects, kProjectsWithoutStatus);
  if (sentences.empty()) sentences.emplace_back(kNothingMissing.in(language));
  return sentences;
}

std::string findings_sentence(const Diagnostics& findings, Language language) {
  const Wording wording(language);
  std::vector<std::string> counts;
  const auto add = [&](Severity severity, const Noun& noun) {
    if (const std::size_t count = findings.count(severity); count > 0) counts.push_back(wording.counted(count, noun));
  };
  add(Severity::warning, kWarningNoun);
  add(Severity::note, kRemarkNoun);
  return counts.empty() ? "" : kFindings.in(language, wording.list(counts));
}

}  // namespace maillage::reports
