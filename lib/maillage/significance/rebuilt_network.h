// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// A tie between the nodes of these numbers.
struct PlainTie {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  double weight = 1;
};

/// A network of these nodes, in their order, and ties. The evidence of its ties means nothing.
[[nodiscard]] inline Network rebuilt_network(std::vector<Node> nodes, const std::vector<PlainTie>& ties,
                                             bool directed) {
  std::vector<Contribution> contributions;
  contributions.reserve(ties.size());
  for (const PlainTie& tie : ties) contributions.push_back({tie.from, tie.to, {TieId(), tie.weight}});
  return {std::move(nodes), std::move(contributions), directed};
}

/// Number of nodes that are actors: the first ones.
[[nodiscard]] inline std::size_t actor_count(const Network& network) {
  const auto is_actor = [](const Node& node) { return std::holds_alternative<ActorId>(node.subject); };
  const auto nodes = network.nodes();
  return static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), is_actor));
}

}  // namespace maillage
