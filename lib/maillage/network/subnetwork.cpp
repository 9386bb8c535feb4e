// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/subnetwork.h"

#include <cassert>
#include <cstdint>

#include "maillage/network/by_node.h"

namespace maillage {

Network subnetwork(const Network& network, const std::vector<bool>& kept) {
  assert(kept.size() == network.size());
  std::vector<Node> nodes;
  std::vector<std::uint32_t> number(network.size());
  for (const NodeId node : node_ids(network)) {
    number[node.index()] = static_cast<std::uint32_t>(nodes.size());
    if (kept[node.index()]) nodes.push_back(network[node]);
  }
  std::vector<Contribution> contributions;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    if (!kept[from.index()] || !kept[to.index()]) continue;
    for (const Evidence& evidence : network.evidence(edge))
      contributions.push_back({number[from.index()], number[to.index()], evidence});
  }
  return {std::move(nodes), std::move(contributions), network.directed()};
}

}  // namespace maillage
