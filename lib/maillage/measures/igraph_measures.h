// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/measures/analysis.h"
#include "maillage/measures/communities.h"
#include "maillage/network/igraph_network.h"

/// Measures that igraph computes, on its copy of the network.
namespace maillage {

/// igraph's copy of the network under analysis, made once; the second without directions.
[[nodiscard]] const IgraphNetwork& igraph_copy(const Analysis& analysis);
[[nodiscard]] const IgraphNetwork& underlying_igraph_copy(const Analysis& analysis);

/// Of each node, the largest k such that it belongs to a part in which all have k ties. \pre undirected
[[nodiscard]] std::vector<std::uint32_t> coreness(const IgraphNetwork& copy);

/// Share of the time a walker spends on each node who follows a tie with probability 0.85, chosen by weight if asked,
/// and else, or where no tie leads on, goes anywhere. Sums to 1. \pre at least one node
[[nodiscard]] std::vector<double> pagerank(const IgraphNetwork& copy, bool weighted);

/// communities() on a copy at hand. \pre undirected
[[nodiscard]] Communities communities(const Network& network, const IgraphNetwork& copy,
                                      const CommunityOptions& options);

}  // namespace maillage
