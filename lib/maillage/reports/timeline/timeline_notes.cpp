// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/timeline/timeline_notes.h"

#include <algorithm>

#include "maillage/base/wording.h"
#include "maillage/measures/project_rows.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/timeline/timeline_messages.h"

namespace maillage::reports {

std::string status_id(const TimelineFacts& facts, std::optional<Status> status) {
  return status ? label(facts.study.ecosystem(), *status, Language::english) : "unknown";
}

std::string status_name(const TimelineFacts& facts, std::optional<Status> status, Language language) {
  return status ? label(facts.study.ecosystem(), *status, language) : std::string(kNoStatus.in(language));
}

StatedSelection selection_of(const TimelineFacts& facts) {
  Question question = facts.study.question();
  question.selection.period = {};
  StatedSelection selection = stated_selection(facts.study);
  selection.words = stated_selection(facts.study.ecosystem(), question).words;
  // Rows without date stand apart in every period, and the notes count them.
  std::erase_if(selection.facts, [](const auto& fact) { return fact.first == "undated_counted"; });
  return selection;
}

std::string undated_sentence(const TimelineFacts& facts, Language language) {
  const UndatedRows& undated = facts.timeline.undated;
  if (undated.participations + undated.ties == 0) return std::string(kTimelineAllDated.in(language));
  const Wording wording(language);
  std::vector<std::string> counts;
  if (undated.participations > 0) counts.push_back(wording.counted(undated.participations, kUndatedParticipations));
  if (undated.ties > 0) counts.push_back(wording.counted(undated.ties, kUndatedTies));
  const bool one = undated.participations + undated.ties == 1;
  return (one ? kTimelineOneUndated : kTimelineUndated).in(language, wording.list(counts));
}

std::string undated_projects_sentence(const TimelineFacts& facts, Language language) {
  std::vector<std::string> names;
  for (const ProjectId id : facts.timeline.undated.projects) names.push_back(facts.study.ecosystem()[id].name);
  return names.empty() ? "" : kUndatedProjects.in(language, Wording(language).list(names));
}

std::string hub_sentence(const TimelineFacts& facts, Language language) {
  const Ecosystem& ecosystem = facts.study.ecosystem();
  const auto& hub = facts.timeline.hub;
  std::string text =
      hub ? kTimelineHub.in(language, ecosystem[*hub].name) : std::string(kTimelineWithoutHub.in(language));
  if (facts.options.hub) return text;
  const std::vector<ActorId>& whole = hubs_of(facts.study);
  if (whole.empty() || (hub && std::ranges::find(whole, *hub) != whole.end())) return text;
  return text + " " + kHubOfTheWhole.in(language, ecosystem[whole.front()].name);
}

std::vector<std::string> counted_notes(const TimelineFacts& facts, Language language) {
  std::vector<std::string> notes = {undated_sentence(facts, language)};
  if (facts.timeline.undated.participations + facts.timeline.undated.ties > 0)
    notes.back() += " " + std::string(kTwoNumbers.in(language));
  if (std::string projects = undated_projects_sentence(facts, language); !projects.empty())
    notes.push_back(std::move(projects));
  notes.push_back(hub_sentence(facts, language));
  if (facts.timeline.hub && facts.options.draws > 0) {
    const std::string share = Wording(language).percent(facts.options.missing, 0);
    notes.back() += " " + kTimelineDraws.in(language, Count(facts.options.draws), share);
  }
  return notes;
}

std::vector<std::string> timeline_notes(const TimelineFacts& facts, Language language) {
  std::vector<std::string> notes = counted_notes(facts, language);
  notes.emplace_back(kTurnoverNote.in(language));
  notes.emplace_back(kStatusesOfToday.in(language));
  return notes;
}

}  // namespace maillage::reports
