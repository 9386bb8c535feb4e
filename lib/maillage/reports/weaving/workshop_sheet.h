// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/question.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/weaving/present_day.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/seating/seating.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/workshop.h"

namespace maillage::reports {

/// Where a plan comes from.
enum class PlanOrigin : std::uint8_t { searched, kept, given };

/// All that a seating plan is made of.
struct WorkshopFacts {
  const Ecosystem& ecosystem;
  const Participants& participants;
  const SeatingProblem& problem;
  const SeatingPlan& plan;
  std::string title;       ///< of the workshop; may be empty
  Question question = {};  ///< what counts of the ecosystem
  PlanOrigin origin = PlanOrigin::searched;
  std::optional<PresentDay> day = {};  ///< nothing where all that ever was counts as of today
};

/// By table, by person, and what the plan is worth.
[[nodiscard]] Document plan_document(const WorkshopFacts& facts, Language language);

/// The same for a document that holds more: sections without the rules of the score.
void add_tables(Document& document, const WorkshopFacts& facts);
void add_by_person(Document& document, const WorkshopFacts& facts);
void add_account(Document& document, const WorkshopFacts& facts);

/// A page for each table: SVG documents, in the order of the tables. \throw std::runtime_error when names find no room
[[nodiscard]] std::vector<std::string> place_cards(const WorkshopFacts& facts, Language language);
/// These pages as one PDF.
[[nodiscard]] std::string place_cards_pdf(std::vector<std::string> pages, Language language);

/// A row per participant and round: round, table (empty when absent), participant, actor_id, facilitator,
/// organisation.
[[nodiscard]] Table plan_table(const WorkshopFacts& facts, Language language);
[[nodiscard]] std::string plan_json(const WorkshopFacts& facts);

/// What the sheet says beside the plan.
struct SheetFacts {
  WorkshopFacts plan;
  const PairEvidence& evidence;
  std::vector<std::vector<NodeId>> nodes;  ///< of each participant, see nodes_of()
  Suggestions links;                       ///< among those who come
  std::vector<Invitation> invitations;
  std::vector<NodePair> new_meetings;  ///< of those who share a table and did not know each other, ascending
  TieBaseline after;                   ///< of the network, were these ties
};

/// Suggestions, invitations and meetings of a plan; `options`: aim, hub, impossible pairs, threads.
[[nodiscard]] SheetFacts sheet_facts(const WorkshopFacts& plan, const PairEvidence& evidence,
                                     const SuggestOptions& options);

/// The map of those who come, who is missing, the links to make, the seating, before and after, how to read it.
[[nodiscard]] Document workshop_sheet(const SheetFacts& facts, Language language);

}  // namespace maillage::reports
