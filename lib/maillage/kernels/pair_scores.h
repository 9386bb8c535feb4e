// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// How much two actors that have no tie look as if they should, by the partners z they share; k: number of partners,
/// s: their sum of weights. All are ≥ 0, and 0 without a shared partner, except preferential attachment.
/// \cite liben_nowell_kleinberg_2007 zhou_2009 murata_moriyasu_2007 lu_zhou_2010
enum class PairScore : std::uint8_t {
  common_neighbours,             ///< how many they are
  jaccard,                       ///< of all partners of the two, the share that are shared: at most 1
  adamic_adar,                   ///< Σ 1/ln k_z
  resource_allocation,           ///< Σ 1/k_z
  preferential_attachment,       ///< product of their numbers of partners
  weighted_common_neighbours,    ///< Σ (w_az + w_zb)
  weighted_adamic_adar,          ///< Σ (w_az + w_zb)/ln(1 + s_z)
  weighted_resource_allocation,  ///< Σ (w_az + w_zb)/s_z
  /// Σ w_az w_zb/s_z. Where weights are those of shared projects (Projection::newman): what b gets of what a gives to
  /// its projects, these to their other participants in equal parts, and so once more. \cite zhou_2007
  two_mode_resource_allocation
};
constexpr std::size_t kPairScores = 9;

struct ScoredPair {
  NodeId a;  ///< the lower
  NodeId b;
  std::array<double, kPairScores> scores = {};  ///< by PairScore

  [[nodiscard]] double of(PairScore score) const { return scores[static_cast<std::size_t>(score)]; }
  friend bool operator==(const ScoredPair&, const ScoredPair&) = default;
};

/// Of two different nodes, tied or not. O(degrees). \pre network is undirected
[[nodiscard]] ScoredPair score_pair(const Network& network, NodeId a, NodeId b);

struct PairScoreOptions {
  std::size_t top = 1000;          ///< pairs with the highest values
  std::vector<PairScore> by = {};  ///< of each of these scores, the union; empty: of all scores
  /// Pairs that count, the lower node first; empty: all. Called from several threads at a time.
  std::function<bool(NodeId, NodeId)> counts = {};
  int threads = 0;  ///< 0: all processors; the result does not depend on it
};

/// The pairs without a tie that share a partner, those of the highest scores: of pairs of equal score those with the
/// lowest nodes. Ascending by a, then b. O(Σ degree²) time; memory 64 bytes per node and thread. \pre network is
/// undirected
[[nodiscard]] std::vector<ScoredPair> top_pairs(const Network& network, const PairScoreOptions& options = {});

}  // namespace maillage::kernels
