// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

struct SampledDistancesOptions {
  bool weighted = false;       ///< lengths are 1/weight; otherwise 1 per tie
  std::size_t targets = 8192;  ///< nodes to which distances are measured
  double delta = 0.1;          ///< probability that some interval is wrong
  std::uint64_t seed = 1;
  int threads = 0;  ///< 0: all processors; the result does not depend on it
};

/// A number of each node, estimated, and how far off it may be.
struct SampledSums {
  std::vector<double> of;
  std::vector<double> error;
};

/// Of each node, over the others it reaches.
struct SampledDistances {
  std::vector<std::uint32_t> reached;  ///< how many: exact in an undirected network, estimated in a directed one
  SampledSums sum;                     ///< of their distances; without any bound in a directed network
  SampledSums inverse_sum;             ///< of 1/distance
  double delta = 0;                    ///< with probability ≥ 1 − delta, no number is further off than its error
  std::size_t targets = 0;
};

/// What distances() sums, estimated from the distances to nodes drawn at random, each of all nodes, one of them perhaps
/// more than once. Errors are Maurer and Pontil's (2009, theorem 4), from the variance seen, for all nodes and both
/// sums at once; in an undirected network no distance exceeds twice the largest from one node of the component.
/// O(targets × ties), 512 targets at a time; weighted one at a time. \pre 1 < targets, 0 < delta < 1
/// \cite maurer_pontil_2009 \cite eppstein_wang_2004
[[nodiscard]] SampledDistances sampled_distances(const Network& network, const SampledDistancesOptions& options = {});

}  // namespace maillage::kernels
