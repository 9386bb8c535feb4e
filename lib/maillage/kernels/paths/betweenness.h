// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/base/progress.h"
#include "maillage/base/ranks.h"
#include "maillage/network/network.h"

namespace maillage::kernels {

struct BetweennessOptions {
  /// Lengths are 1/weight, equal within a relative 1e-10; of two nodes whose distances differ by less than that, the
  /// nearer may still precede the other, never the other way round. Otherwise 1 per tie.
  bool weighted = false;
  bool edges = false;     ///< give the edges' too
  int threads = 0;        ///< 0: all processors; the result does not depend on it
  const Ranks* ranks = nullptr;  ///< who share the sources; the result does not depend on them
  Progress progress = {};
};

struct Betweenness {
  std::vector<double> nodes;  ///< of each node, over the pairs of other nodes
  std::vector<double> edges;  ///< of each edge, over all pairs, its own ends included; empty unless asked for
};

/// Sums over pairs of nodes of the share of their shortest paths that pass through a node, or an edge: each unordered
/// pair once in an undirected network, each ordered pair along the directions in a directed one; pairs without a path
/// count 0. Exact. O(nodes × ties), weighted with a logarithm at worst; much less where nodes have the same neighbours.
/// \throw std::overflow_error when two nodes have more than 10^308 shortest paths
/// \cite freeman_1977 \cite brandes_2001 \cite brandes_2008
[[nodiscard]] Betweenness betweenness(const Network& network, const BetweennessOptions& options = {});

}  // namespace maillage::kernels
