// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/base/progress.h"
#include "maillage/network/network.h"

namespace maillage::kernels {

/// Along the directions of a directed network, or against them; the same in an undirected one.
enum class Direction : std::uint8_t { out, in };

struct DistanceOptions {
  bool weighted = false;  ///< lengths are 1/weight; otherwise 1 per tie
  Direction direction = Direction::out;
  int threads = 0;  ///< 0: all processors; the result does not depend on it
  Progress progress = {};
};

/// Of each node, over the others it reaches (Direction::in: that reach it).
struct Distances {
  std::vector<std::uint32_t> reached;  ///< how many
  std::vector<double> sum;             ///< of their distances
  std::vector<double> inverse_sum;     ///< of 1/distance; divided by n−1, the harmonic closeness
  std::vector<double> eccentricity;    ///< the largest; 0 when none is reached
  /// How many pairs are at each distance, from 0: unordered pairs in an undirected network. Empty when weighted.
  std::vector<std::uint64_t> histogram;
};

/// All pairs. O(nodes × ties), 512 nodes at a time; weighted O(nodes × ties), with a logarithm where lengths differ
/// much.
/// \cite then_2014 \cite marchiori_latora_2000
[[nodiscard]] Distances distances(const Network& network, const DistanceOptions& options = {});

/// Global efficiency: the mean of 1/distance over ordered pairs; 0 for fewer than two nodes. \cite
/// latora_marchiori_2001
[[nodiscard]] double efficiency(const Distances& distances);

}  // namespace maillage::kernels
