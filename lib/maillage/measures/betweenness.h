// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/network/network.h"

namespace maillage {

struct BetweennessOptions {
  bool weighted = false;  ///< distances are 1/weight, equal within a relative 1e-10; otherwise 1 per tie
  int threads = 0;        ///< 0: all processors; the result does not depend on it
};

/// Of each node, over the pairs of other nodes, the sum of the share of their shortest paths that pass through it: each
/// unordered pair once in an undirected network, each ordered pair along the directions in a directed one. Pairs
/// without a path count 0. O(nodes × ties), weighted O(nodes × ties × log nodes).
/// \throw std::overflow_error when two nodes have more than 10^308 shortest paths \cite freeman_1977 \cite brandes_2001
[[nodiscard]] std::vector<double> betweenness(const Network& network, const BetweennessOptions& options = {});

/// What the middle of a star scores: (n−1)(n−2)/2, directed (n−1)(n−2); 0 for fewer than 3 nodes.
[[nodiscard]] double largest_betweenness(const Network& network);

}  // namespace maillage
