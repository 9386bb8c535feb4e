// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/components.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>

#include "maillage/network/boost_graph.h"
#include "maillage/network/boost_properties.h"

namespace maillage {

Partition make_partition(const std::vector<std::uint32_t>& labels) {
  std::vector<std::uint32_t> sizes(labels.size(), 0);
  std::vector<std::uint32_t> order;  // labels, by the lowest node
  for (const std::uint32_t label : labels) {
    if (sizes[label]++ == 0) order.push_back(label);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return sizes[a] > sizes[b]; });
  Partition partition;
  std::vector<std::uint32_t> number(labels.size());
  for (const std::uint32_t label : order) {
    number[label] = static_cast<std::uint32_t>(partition.sizes.size());
    partition.sizes.push_back(sizes[label]);
  }
  for (const std::uint32_t label : labels) partition.part_of.push_back(number[label]);
  return partition;
}

Partition connected_components(const Network& network) {
  if (network.directed()) return connected_components(undirected(network));
  std::vector<std::uint32_t> labels(network.size());
  boost::connected_components(network, boost::make_iterator_property_map(labels.begin(), IndexMap<NodeId>()));
  return make_partition(labels);
}

Blocks biconnected_components(const Network& network) {
  if (network.directed()) return biconnected_components(undirected(network));
  Blocks blocks;
  std::vector<std::size_t> block_of(network.edge_count());
  const auto [count, end] =
      boost::biconnected_components(network, boost::make_iterator_property_map(block_of.begin(), IndexMap<BoostEdge>()),
                                    std::back_inserter(blocks.articulation));
  std::sort(blocks.articulation.begin(), blocks.articulation.end());
  blocks.sizes.resize(count);
  for (const std::size_t block : block_of) ++blocks.sizes[block];
  return blocks;
}

}  // namespace maillage
