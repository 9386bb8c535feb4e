// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

struct DistanceOptions {
  bool weighted = false;  ///< the length of a tie is 1/weight; otherwise 1
  int threads = 0;        ///< 0: all processors; the result does not depend on it
};

/// What is known of the distances from each node to the others it reaches, along the directions of a directed network.
struct DistanceSums {
  std::vector<std::uint32_t> reached;  ///< how many others
  std::vector<double> total;           ///< sum of the distances to them
  std::vector<double> inverse_total;   ///< sum of 1/distance
  std::vector<double> farthest;        ///< greatest distance; 0 when none is reached
};

/// O(nodes × ties), weighted O(nodes × ties × log nodes).
[[nodiscard]] DistanceSums distance_sums(const Network& network, const DistanceOptions& options = {});

}  // namespace maillage
