// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/network/network.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {

/// The same network with actors of these kinds.
[[nodiscard]] inline Network with_kinds(const Network& network, const std::vector<std::size_t>& kinds) {
  const auto given = network.nodes();
  std::vector<Node> nodes(given.begin(), given.end());
  for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i].kind = KindId(kinds.at(i));
  std::vector<Contribution> contributions;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    for (const Evidence& part : network.evidence(EdgeId(i))) contributions.push_back({from.value, to.value, part});
  }
  return {std::move(nodes), std::move(contributions), network.directed()};
}

}  // namespace maillage::testing
