// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/document/document.h"
#include "maillage/reports/weaving/workshop_plan.h"
#include "maillage/weaving/invitations.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {

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
