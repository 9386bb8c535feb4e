// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "maillage/weaving/pair_rankings.h"

namespace maillage {

/// The place of pairs, by each ranking, among those that are no ties: 0 last, 1 first.
struct Places {
  using OfPair = std::array<float, kRankings>;
  std::vector<OfPair> sought;
  std::vector<OfPair> others;

  template <typename Packing>
  void pack(Packing& packing) {
    packing(sought);
    packing(others);
  }
};
[[nodiscard]] Places places_of(std::span<const RankingScores> sought, std::span<const RankingScores> others);

/// The mean of the places that the rankings of a blend give each of these pairs among the others.
[[nodiscard]] std::vector<float> blended(std::span<const RankingScores> pairs, std::span<const RankingScores> others,
                                         const Blend& blend);

/// The blend whose mean AUC over the trials is highest, found step by step: the best ranking, then each time the one
/// that adds most to those chosen, up to four, as long as it adds a thousandth. Resource allocation without trials.
/// \cite caruana_2004
[[nodiscard]] Blend best_blend(std::span<const Places* const> trials);

}  // namespace maillage
