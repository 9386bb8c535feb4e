// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/network/network.h"

namespace maillage::kernels {

struct DiameterOptions {
  bool weighted = false;        ///< lengths are 1/weight; otherwise 1 per tie
  std::size_t searches = 1000;  ///< in all components together, but for the first two of each
};

/// The largest distance between two nodes joined by a path lies between the two: mostly they are equal.
struct DiameterBounds {
  double least = 0;
  double most = 0;
};

/// Of an undirected network, by distances from a few nodes: those farthest from the middle of each component, as long
/// as the farthest of them could still be farther apart than any seen (iFUB). O(searches × ties), with a logarithm when
/// weighted; mostly a few dozen searches, the later ones 512 at a time. \pre network is undirected \cite crescenzi_2013
[[nodiscard]] DiameterBounds diameter_bounds(const Network& network, const DiameterOptions& options = {});

}  // namespace maillage::kernels
