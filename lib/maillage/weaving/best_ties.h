// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "maillage/weaving/structure.h"
#include "maillage/weaving/suggest.h"

namespace maillage {

/// What an aim looks at, as measured; 0 for parts that it has not.
using Benefit = std::array<double, 3>;

/// The largest of the candidates: each part of a benefit counts as a share of it.
class Scale {
 public:
  void reach(const Benefit& benefit);
  /// Mean of the parts that any candidate has: 1 at most for the candidates it reached, less than 0 where a part is.
  [[nodiscard]] double main(const Benefit& benefit) const;

 private:
  Benefit largest_{};
};

/// What a suggestion above leaves of the variety of a pair: a half for each two of one house, one of each; the actor of
/// `of` aside.
[[nodiscard]] double variety_after(const PairEvidence& evidence, const NodePair& above, const NodePair& pair,
                                   const SuggestOptions& options);

constexpr double kMostSteps = 1.5e10;  ///< ten seconds or so

struct BestTie {
  NodePair pair;
  ScoreParts parts;
};

struct BestTies {
  std::vector<BestTie> list;  ///< the best first
  /// Each has at least this share of the best score there was in its turn: 1 where all that could be it were measured.
  double sure_share = 1;
};

/// Of pairs without a tie those that bring most to the efficiency (Aim::bridge), or to efficiency and fragmentation
/// without the hub, one after the other, each once those before are made, which the structure then has. Finds the best
/// by what each could bring at most, and measures those that could be it, looking at `most_steps` pairs of nodes or a
/// little more. \pre pairs ascend; aim is not closure; distances are kept
[[nodiscard]] BestTies best_ties(const PairEvidence& evidence, Structure& structure, std::span<const NodePair> pairs,
                                 const SuggestOptions& options, double most_steps = kMostSteps);

}  // namespace maillage
