// SPDX-License-Identifier: GPL-3.0-or-later
// What a report on a territory tells in sentences: texts with marks; see Prose::marked().
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/document/prose.h"
#include "maillage/measures/study.h"
#include "maillage/reports/territory/report_rows.h"
#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {

/// How far apart those are who can reach one another. \pre some are tied
[[nodiscard]] std::string steps_sentence(const Summary& summary, Language language);

/// The first clause of a reason, or all of them.
enum class ReasonLength : std::uint8_t { whole, first };

/// What matters most: the hub, its leaving, and at most `most` links to make, each with its reason; without ties, that
/// none is known.
[[nodiscard]] std::vector<Prose> essential_paragraphs(const ReportFacts& facts, std::size_t most, ReasonLength length,
                                                      Language language);

/// Who has the largest marks of the map.
[[nodiscard]] std::string largest_marks_sentence(const std::vector<BrokerRow>& brokers, const Network& network,
                                                 Language language);

/// Participations that say again that an actor is in a project; "" where none does.
[[nodiscard]] std::string repeated_roles_sentence(const Study& study, Language language);

/// Why there is no table of years.
[[nodiscard]] std::string no_change_sentence(const Study& study, Language language);

/// Who stands between the others most, or whom the report is about, and how much; always names an actor.
[[nodiscard]] std::string hub_in_a_sentence(const HubFacts& facts, Language language);
/// Who that is, at the head of what is told of it.
[[nodiscard]] std::string who_the_hub_is(const HubFacts& facts, Language language);

/// What the list of missing links is of: the pairs, the day, another hub of that day.
[[nodiscard]] std::vector<std::string> missing_sentences(const SuggestFacts& facts, const HubFacts& hub,
                                                         Language language);

/// How many projects are marked, and which comes first.
[[nodiscard]] std::string pillars_in_a_sentence(const ScoreFacts& facts, Language language);

/// From which period to which, and the largest in between. \pre there are periods
[[nodiscard]] std::string change_in_a_sentence(const TimelineFacts& facts, Language language);

/// What the rows that a study counts leave open: a sentence for each kind of gap, or that there is none.
[[nodiscard]] std::vector<std::string> gap_sentences(const Study& study, Language language);
/// What reading the data gave; "" where that is nothing.
[[nodiscard]] std::string findings_sentence(const Diagnostics& findings, Language language);

}  // namespace maillage::reports
