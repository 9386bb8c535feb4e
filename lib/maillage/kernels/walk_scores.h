// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// How near two actors are to walkers who go from partner to partner, any being as likely as another. P(t): the chance
/// to be at b after t steps from a; k: number of partners; m: ties. All are ≥ 0, the same from b to a, and 0 where no
/// path leads.
/// \cite liu_lu_2010 tong_2006 kovacs_2019
enum class WalkScore : std::uint8_t {
  local,                      ///< k_a P(3)/m
  superposed,                 ///< k_a (P(1) + P(2) + P(3))/m
  restarted,                  ///< Σ 0.85ᵗ P(t) of eight steps, from a and from b
  degree_corrected,           ///< Σ P(t)/k_b of five steps: without what numbers of partners alone would tell
  weighted_degree_corrected,  ///< the same, a partner being as likely as its tie is strong, k the sum of weights
  three_paths                 ///< paths a–u–v–b, each 1/√(k_u k_v)
};
constexpr std::size_t kWalkScores = 6;

using WalkValues = std::array<double, kWalkScores>;  ///< by WalkScore

class WalkScores {
 public:
  /// \pre network is undirected and outlives it
  explicit WalkScores(const Network& network);

  /// Those of the node with each node. O(steps × ties)
  [[nodiscard]] std::vector<WalkValues> from(NodeId node) const;

 private:
  using Chances = std::vector<double>;  ///< per node

  /// What each node has once all have passed on `share` of theirs to each partner, times the weight of the tie where
  /// `weighted` says so.
  [[nodiscard]] Chances spread(const Chances& chances, const Chances& share, bool weighted) const;

  const Network& network_;
  Chances per_partner_;  ///< 1/k; 0 without any
  Chances per_weight_;   ///< 1/s, s: sum of weights
  Chances per_root_;     ///< 1/√k
};

}  // namespace maillage::kernels
