// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/suggestion.h"

/// Who is missing from a workshop.
namespace maillage {

/// An actor that does not take part, and what it would bring.
struct Invitation {
  NodeId actor;
  double worth = 0;              ///< sum of what its pairs with participants it has no tie with count
  std::size_t new_ties = 0;      ///< how many these are
  std::vector<Suggestion> best;  ///< up to three of them, what counts most first
  std::vector<NodeId> inviters;  ///< participants it is tied to, no groups, the strongest tie first
  friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// With more pairs of an absent actor and a participant, only the absent actors that are nearest to all are compared.
constexpr std::size_t kMostInvitedPairs = 80000;

/// Those that do not take part and would bring most, up to options.top, the best first: of equal worth those of the
/// lowest nodes. A pair counts its score, that of score_pairs() for options.aim, all pairs compared with each other,
/// halved for each actor above that has its participant among its best pairs; none with excluded actors, impossible
/// pairs, those of one house, or whose houses cooperate. `of`, `project` and `between` do not count. Empty without
/// participants.
/// \pre the network of `evidence` is undirected, of at most most_actors_for(aim) actors
[[nodiscard]] std::vector<Invitation> invitations(const PairEvidence& evidence, std::span<const NodeId> participants,
                                                  const SuggestOptions& options = {.aim = Aim::bridge});

}  // namespace maillage
