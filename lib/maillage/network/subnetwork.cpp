// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/subnetwork.h"

#include <cassert>
#include <cstdint>

namespace maillage {

Network subnetwork(const Network& network, const std::vector<bool>& kept) {
  assert(kept.size() == network.size());
  std::vector<Node> nodes;
  std::vector<std::uint32_t> number(network.size());
  for (std::size_t i = 0; i < network.size(); ++i) {
    number[i] = static_cast<std::uint32_t>(nodes.size());
    if (kept[i]) nodes.push_back(network[NodeId(i)]);
  }
  std::vector<Contribution> contributions;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    if (!kept[from.index()] || !kept[to.index()]) continue;
    for (const Evidence& evidence : network.evidence(EdgeId(i)))
      contributions.push_back({number[from.index()], number[to.index()], evidence});
  }
  return {std::move(nodes), std::move(contributions), network.directed()};
}

}  // namespace maillage
