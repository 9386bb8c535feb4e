// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "maillage/kernels/pair_scores.h"

namespace maillage {

/// A way to rank pairs without a tie.
enum class Ranking : std::uint8_t {
  closure,            ///< the mean of the places that others give, those that do it best here; see Evaluation::closure
  common_neighbours,  ///< the following: kernels::PairScore, in its order
  jaccard,
  adamic_adar,
  resource_allocation,
  preferential_attachment,
  weighted_common_neighbours,
  weighted_adamic_adar,
  weighted_resource_allocation,
  two_mode_resource_allocation,
  salton,      ///< shared partners over √(k_a k_b), k: number of partners
  local_walk,  ///< the following: kernels::WalkScore, in its order
  superposed_walk,
  restarted_walk,
  degree_corrected_walk,
  weighted_degree_corrected_walk,
  three_paths,
  random  ///< any order, by the seed
};
constexpr std::size_t kRankings = 18;

/// "closure", "common_neighbours", …, "random".
[[nodiscard]] std::string_view name(Ranking ranking);

/// Rankings whose places are averaged; one that counts for more is there more than once.
using Blend = std::vector<Ranking>;

}  // namespace maillage
