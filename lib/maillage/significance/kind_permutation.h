// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "maillage/base/ranks.h"
#include "maillage/measures/registry.h"
#include "maillage/network/network.h"
#include "maillage/significance/significance.h"

namespace maillage {

/// Statistics of a network whose nodes have these kinds, one per node, whatever the network itself says: always as many
/// values. Called from several threads at once.
using KindStatistic = std::function<Values(std::span<const KindId> kinds)>;

struct PermutationOptions {
  std::size_t replicates = 999;  ///< B
  std::uint64_t seed = 1;
  int threads = 0;  ///< 0: all processors; no result depends on it
  const Ranks* ranks = nullptr;  ///< who share the replicates; no result depends on them
};

struct PermutationTests {
  std::vector<Significance> tests;  ///< one per value of the statistic
  bool exact = false;  ///< every arrangement of the kinds was enumerated: p-values are exact, the seed is not used
  friend bool operator==(const PermutationTests&, const PermutationTests&) = default;
};

/// The kind of each node, in the order of the network.
[[nodiscard]] std::vector<KindId> node_kinds(const Network& network);

/// Tests statistics of who has which kind: kinds are shuffled over the actors, ties and the number of actors of each
/// kind stay. It asks: would the value be the same if kinds had nothing to do with ties? Projects of a two-mode network
/// keep their place. Replicate b draws from the seed's b-th stream. When the kinds have no more than B distinct
/// arrangements, all are enumerated instead. Costs B evaluations. \pre B > 0
/// \cite krackhardt_stern_1988 phipson_smyth_2010
[[nodiscard]] PermutationTests kind_permutation(const Network& network, const KindStatistic& statistic,
                                                const PermutationOptions& options = {}, const Progress& progress = {});

}  // namespace maillage
