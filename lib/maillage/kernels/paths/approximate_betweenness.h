// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

struct ApproximateBetweennessOptions {
  double epsilon = 0.01;  ///< error asked for, on betweenness normalised to [0, 1]
  double delta = 0.1;     ///< probability that some node's error is larger
  std::uint64_t seed = 1;
  int threads = 0;  ///< 0: all processors; the result does not depend on it
};

struct ApproximateBetweenness {
  /// Normalised: over the pairs of other nodes, the mean share of their shortest paths that pass through the node.
  std::vector<double> nodes;
  double epsilon = 0;  ///< with probability ≥ 1 − delta, no node's error is larger; at most what was asked for
  double delta = 0;
  std::size_t samples = 0;
};

/// Paths of one tie each, along directions. Each sample is a pair of nodes and one of their shortest paths, both drawn
/// uniformly; a node's estimate is the share of the samples whose path passes through it. Sampling goes on, in stages
/// fixed beforehand, until the interval of each node is within epsilon: by Hoeffding (1963, theorem 1), k samples of
/// mean m are within KL(m, true mean) ≤ ln(1/δ')/k on either side with probability ≥ 1 − δ', and δ' = δ/(2 × nodes ×
/// stages) covers all nodes, sides and stages. Never more than ln(1/δ')/(2 epsilon²) samples, each two searches that
/// meet.
/// \pre 0 < epsilon, 0 < delta < 1 \cite hoeffding_1963 \cite riondato_kornaropoulos_2016 \cite borassi_natale_2019
[[nodiscard]] ApproximateBetweenness approximate_betweenness(const Network& network,
                                                             const ApproximateBetweennessOptions& options = {});

}  // namespace maillage::kernels
