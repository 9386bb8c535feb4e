// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/blocks.h"

#include <algorithm>

#include <boost/graph/biconnected_components.hpp>

#include "maillage/network/boost_graph.h"
#include "maillage/network/boost_properties.h"

namespace maillage {
namespace {

/// The edge between two neighbours.
EdgeId edge_between(const Network& network, NodeId a, NodeId b) {
  const auto row = network.neighbours(a);
  const auto found = std::lower_bound(row.begin(), row.end(), b);
  return network.edges(a)[static_cast<std::size_t>(found - row.begin())];
}

std::vector<bool> of_directed(const Network& network) {
  const Network underlying = undirected(network);
  const std::vector<bool> bridges = are_bridges(underlying);
  std::vector<bool> found;
  found.reserve(network.edge_count());
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    found.push_back(bridges[edge_between(underlying, from, to).index()]);
  }
  return found;
}

}  // namespace

std::vector<std::size_t> block_of_ties(const Network& network) {
  std::vector<std::size_t> block_of(network.edge_count());
  boost::biconnected_components(network, boost::make_iterator_property_map(block_of.begin(), IndexMap<BoostEdge>()));
  return block_of;
}

std::vector<bool> are_bridges(const Network& network) {
  if (network.directed()) return of_directed(network);
  const std::vector<std::size_t> block_of = block_of_ties(network);
  std::vector<std::size_t> sizes(network.edge_count(), 0);
  for (const std::size_t block : block_of) ++sizes[block];
  std::vector<bool> found;
  found.reserve(block_of.size());
  for (const std::size_t block : block_of) found.push_back(sizes[block] == 1);
  return found;
}

}  // namespace maillage
