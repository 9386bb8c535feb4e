// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <variant>
#include <vector>

#include "maillage/network/by_node.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"

namespace maillage {

/// The direct ties of the sources, those between the same two as one, in the order of the network. Their evidence means
/// nothing but its weight.
[[nodiscard]] inline std::vector<Contribution> merged_direct_ties(const TieSources& sources) {
  const Network network(sources.nodes, sources.direct, sources.directed);
  std::vector<Contribution> ties;
  ties.reserve(network.edge_count());
  for (const EdgeId tie : edge_ids(network)) {
    const auto [from, to] = network.ends(tie);
    ties.push_back({from.value, to.value, {TieId(), network.weight(tie)}});
  }
  return ties;
}

/// Number of the nodes that are actors: the first ones.
[[nodiscard]] inline std::size_t actor_count(std::span<const Node> nodes) {
  const auto is_actor = [](const Node& node) { return std::holds_alternative<ActorId>(node.subject); };
  return static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), is_actor));
}

}  // namespace maillage
