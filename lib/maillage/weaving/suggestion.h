// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/kernels/pair_scores.h"
#include "maillage/network/network.h"
#include "maillage/weaving/common_ground.h"
#include "maillage/weaving/pair_evidence.h"

namespace maillage {

/// What a new tie is for.
enum class Aim : std::uint8_t {
  closure,    ///< ties that look likely: the two share partners
  bridge,     ///< ties that bring apart parts of the network together
  resilience  ///< ties that would hold the network together without its hub
};

/// Those that closure is the mean of: resource allocation among partners, weighted, and through projects.
inline constexpr std::array kClosureScores = {kernels::PairScore::resource_allocation,
                                              kernels::PairScore::weighted_resource_allocation,
                                              kernels::PairScore::two_mode_resource_allocation};

/// "closure" etc.; also read as "proximité", "pont" and "résilience".
[[nodiscard]] const Choice<Aim>& aims();

/// What one more tie would change, exactly: the value with it minus the value without it, so that a rise is positive
/// and a fall negative. The hub aside: in the network without the hub, nothing for a tie of the hub's. \cite
/// latora_marchiori_2001 borgatti_2006
struct TieChange {
  std::optional<double> efficiency;                 ///< of the global efficiency, ≥ 0; nothing in networks too large
  std::optional<double> efficiency_without_hub;     ///< the same, the hub aside
  std::optional<double> fragmentation_without_hub;  ///< of the fragmentation F, the hub aside, ≤ 0
  std::size_t freed = 0;  ///< pairs of the hub's partners that only paths through the hub join, and the tie would
  friend bool operator==(const TieChange&, const TieChange&) = default;
};

/// The same of the network as it is, to compare with.
struct TieBaseline {
  std::optional<double> efficiency;
  std::optional<double> efficiency_without_hub;
  std::optional<double> fragmentation_without_hub;
  friend bool operator==(const TieBaseline&, const TieBaseline&) = default;
};

/// How a suggestion's score is made: main × (1 + affinity) × variety, each part visible.
struct ScoreParts {
  /// By the aim: ≥ 0, 1 for the best candidate of the network as it is; more than 1 where ties of suggestions above let
  /// one bring more. See suggest().
  double main = 0;
  double sectors = 0;      ///< 0.10 when they share a sector
  double frameworks = 0;   ///< 0.05 when they share a framework
  double nearness = 0;     ///< 0.10 in one commune or intercommunality or at most 15 km apart, falling to 0 at 50 km
  double complements = 0;  ///< 0.05 when one has what a project of the other lacks, or it has one partner alone
  double former = 0;       ///< 0.05 when they worked together in what is not, or no longer, in the network
  double variety = 1;      ///< 1/2 for each actor of a suggestion above that is of the house of one of the two

  [[nodiscard]] double affinity() const { return sectors + frameworks + nearness + complements + former; }
  [[nodiscard]] double score() const { return main * (1 + affinity()) * variety; }
  friend bool operator==(const ScoreParts&, const ScoreParts&) = default;
};

/// What the facts of a pair add to its score; `main` is 0.
[[nodiscard]] ScoreParts affinity_of(const PairFacts& facts);
/// The most that they can add.
[[nodiscard]] double greatest_affinity();

/// Two actors without a tie that should meet.
struct Suggestion {
  PairFacts facts;                      ///< a < b
  kernels::ScoredPair scores;           ///< by the partners they share
  std::optional<std::size_t> distance;  ///< ties on a shortest path between them; nothing without a path
  /// Paths join them, and all go through the hub, which is neither of them.
  bool only_through_hub = false;
  std::optional<double> chance;   ///< where LikelyTies are known: how many such pairs were hidden ties
  std::optional<ProjectFit> fit;  ///< where a project is asked for
  CommonGround ground = CommonGround::shared;
  TieChange change;
  ScoreParts parts;
  /// Who can introduce them: shared partners, the closest first; without any, those on a shortest path between them,
  /// from a to b; none when no path joins them. Groups (see PairEvidence) introduce nobody.
  std::vector<NodeId> introducers;

  /// The introducers are those on a path.
  [[nodiscard]] bool by_path() const { return facts.shared_partners.empty() && !introducers.empty(); }
  friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

}  // namespace maillage
