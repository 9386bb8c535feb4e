// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/house_ties.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <variant>

#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"

namespace maillage {
namespace {

ActorId actor_of(const Network& network, NodeId node) { return std::get<ActorId>(network[node].subject); }

std::uint64_t key(ActorId a, ActorId b) { return std::uint64_t{std::min(a, b).value} << 32U | std::max(a, b).value; }

}  // namespace

HouseTies::HouseTies(const Ecosystem& ecosystem, const Network& network)
    : network_(network), houses_(ecosystem), nodes_(ecosystem.actors.size()) {
  assert(!network.two_mode());
  for (const NodeId node : node_ids(network)) nodes_[actor_of(network, node).index()] = node;
  if (houses_.all_alone()) return;
  std::vector<std::tuple<Key, double, EdgeId>> found;
  for (const EdgeId tie : edge_ids(network)) {
    const auto [from, to] = network.ends(tie);
    if (houses_.are_of_one(actor_of(network, from), actor_of(network, to))) continue;
    for (const ActorId one : houses_.of(actor_of(network, from))) {
      for (const ActorId other : houses_.of(actor_of(network, to)))
        found.emplace_back(key(one, other), -network.weight(tie), tie);
    }
  }
  std::sort(found.begin(), found.end());
  for (const auto& [houses, weight, tie] : found) {
    if (ties_.empty() || ties_.back().first != houses) ties_.emplace_back(houses, tie);
  }
}

std::optional<EdgeId> HouseTies::between(ActorId a, ActorId b) const {
  if (houses_.are_of_one(a, b)) return std::nullopt;
  if (node(a) && node(b)) {
    if (const auto tie = tie_between(network_, *node(a), *node(b))) return tie;
  }
  std::optional<EdgeId> best;
  const auto stronger = [&](EdgeId one, EdgeId other) {
    return std::tuple(-network_.weight(one), one) < std::tuple(-network_.weight(other), other);
  };
  for (const ActorId one : houses_.of(a)) {
    for (const ActorId other : houses_.of(b)) {
      const auto found = std::ranges::lower_bound(ties_, key(one, other), {}, &std::pair<Key, EdgeId>::first);
      if (found == ties_.end() || found->first != key(one, other)) continue;
      if (!best || stronger(found->second, *best)) best = found->second;
    }
  }
  return best;
}

}  // namespace maillage
