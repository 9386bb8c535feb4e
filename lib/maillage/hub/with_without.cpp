// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <set>
#include <string_view>

#include "maillage/hub/difference.h"
#include "maillage/measures/structure/components.h"
#include "maillage/network/by_node.h"
#include "maillage/network/subnetwork.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, 8> kCompared = {"network.n",
                                                       "network.m",
                                                       "network.n_components",
                                                       "network.giant_size",
                                                       "network.giant_share",
                                                       "network.average_path_length_finite",
                                                       "network.global_efficiency",
                                                       "network.kpp_F"};

/// The node of the whole network that is this node once the actor has left.
NodeId whole(NodeId left, NodeId actor) { return left < actor ? left : NodeId(left.index() + 1); }

std::size_t isolates(const Network& network) {
  std::size_t count = 0;
  for (const NodeId id : node_ids(network)) count += network.neighbours(id).empty() ? 1U : 0U;
  return count;
}

/// The parts of what is left that hold a partner of the actor.
std::vector<std::vector<NodeId>> pieces(const Network& network, const Network& left, NodeId actor) {
  const Partition parts = connected_components(left);
  std::vector<std::vector<NodeId>> members(parts.sizes.size());
  for (const NodeId node : node_ids(left)) members[parts.part_of[node.index()]].push_back(whole(node, actor));
  std::set<std::uint32_t> touched;
  for (const NodeId partner : network.neighbours(actor)) {
    touched.insert(parts.part_of[partner < actor ? partner.index() : partner.index() - 1]);
  }
  std::vector<std::vector<NodeId>> found;
  found.reserve(touched.size());
  for (const std::uint32_t part : touched) found.push_back(std::move(members[part]));
  return found;
}

}  // namespace

Network without(const Network& network, NodeId actor) {
  std::vector<bool> kept(network.size(), true);
  kept[actor.index()] = false;
  return subnetwork(network, kept);
}

WithWithout with_without(const Analysis& before, NodeId actor) {
  const Network& network = before.network();
  assert(!network.two_mode() && actor.index() < network.size());
  const Analysis after(without(network, actor), before.options());
  const Network& left = after.network();
  WithWithout result;
  for (const std::string_view id : kCompared) {
    const Measure* measure = find_measure(id);
    result.changes.push_back({measure, measure->compute(before).front(), measure->compute(after).front()});
  }
  result.isolates_with = isolates(network);
  result.isolates_without = isolates(left);
  result.pieces = pieces(network, left, actor);
  for (const auto& piece : result.pieces) {
    if (piece.size() == 1) result.new_isolates.push_back(piece.front());
  }
  std::sort(result.new_isolates.begin(), result.new_isolates.end());
  const Measure* between = find_measure("betweenness_normalized");
  result.hubs = most_between(between->compute(before));
  const Values betweenness = between->compute(after);
  for (const NodeId next : most_between(betweenness)) {
    result.next_betweenness = betweenness[next.index()];
    result.next_hubs.push_back(whole(next, actor));
  }
  return result;
}

}  // namespace maillage
