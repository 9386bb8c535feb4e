// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/network/network.h"
#include "maillage/weaving/ranking.h"

namespace maillage {

/// Of a pair by each ranking; that of closure is 0. Equal but for rounding are equal as floats, near enough to always.
using RankingScores = std::array<float, kRankings>;

/// Of each of these pairs, the lower node first; those of one lower node are best given together.
/// \pre network is undirected
[[nodiscard]] std::vector<RankingScores> ranking_scores(const Network& network,
                                                        std::span<const std::pair<NodeId, NodeId>> pairs,
                                                        Random& random);

/// Values of one ranking, ascending.
[[nodiscard]] std::vector<float> ascending(std::span<const RankingScores> scores, Ranking ranking);

/// The share of these that are less than the value, equals counting half; 0.5 of none. \pre they ascend
[[nodiscard]] double place_among(std::span<const float> ascending, float value);

/// The chance that one of the sought stands before one of the others, equals counting half. \pre both ascend
[[nodiscard]] double auc(std::span<const float> sought, std::span<const float> others);

}  // namespace maillage
