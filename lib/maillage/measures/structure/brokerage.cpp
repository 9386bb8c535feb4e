// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <numeric>

#include "maillage/kernels/paths/roles.h"
#include "maillage/measures/structure/kinds.h"

namespace maillage {
namespace {

bool leads(const Network& network, NodeId from, NodeId to) {
  const auto row = network.neighbours(from);
  return std::binary_search(row.begin(), row.end(), to);
}

/// Number of nodes in both rows, which ascend.
std::uint32_t common(std::span<const NodeId> a, std::span<const NodeId> b) {
  std::uint32_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++count;
    const bool first = a[i] <= b[j];
    const bool second = b[j] <= a[i];
    if (first) ++i;
    if (second) ++j;
  }
  return count;
}

/// Where paths from an actor lead without the broker.
std::vector<bool> reached_without(const Network& network, NodeId broker, NodeId from) {
  std::vector<bool> met(network.size(), false);
  met[broker.index()] = met[from.index()] = true;
  std::vector<NodeId> queue = {from};
  for (std::size_t next = 0; next < queue.size(); ++next) {
    for (const NodeId target : network.neighbours(queue[next])) {
      if (met[target.index()]) continue;
      met[target.index()] = true;
      queue.push_back(target);
    }
  }
  return met;
}

constexpr std::array kKernelRoles = {kernels::Role::coordinator, kernels::Role::consultant,
                                     kernels::Role::representative, kernels::Role::gatekeeper, kernels::Role::liaison};

BrokerRole our_name(kernels::Role role, bool directed) {
  switch (role) {
    case kernels::Role::coordinator: return BrokerRole::coordinator;
    case kernels::Role::consultant: return BrokerRole::consultant;
    case kernels::Role::representative: return directed ? BrokerRole::representative : BrokerRole::boundary;
    case kernels::Role::gatekeeper: return BrokerRole::gatekeeper;
    case kernels::Role::liaison: break;
  }
  return BrokerRole::liaison;
}

}  // namespace

BrokerRole broker_role(KindId from, KindId broker, KindId to, bool directed) {
  if (from == broker && to == broker) return BrokerRole::coordinator;
  if (from == to) return BrokerRole::consultant;
  if (from != broker && to != broker) return BrokerRole::liaison;
  if (!directed) return BrokerRole::boundary;
  return from == broker ? BrokerRole::representative : BrokerRole::gatekeeper;
}

double RoleCounts::total() const { return std::accumulate(of.begin(), of.end(), 0.0); }

std::vector<RoleTotals> broker_roles(const Network& network, int threads) {
  assert(!network.two_mode());
  std::vector<std::uint32_t> kinds;
  for (const Node& node : network.nodes()) kinds.push_back(node.kind.value);
  std::vector<RoleTotals> totals;
  for (const kernels::Roles& roles : kernels::roles(network, kinds, threads)) {
    RoleTotals& total = totals.emplace_back();
    for (const kernels::Role role : kKernelRoles) {
      const kernels::BrokeredPairs& pairs = roles.of(role);
      const BrokerRole name = our_name(role, network.directed());
      total.all.add(name, static_cast<double>(pairs.all));
      total.partial.add(name, pairs.partial);
      total.exclusive.add(name, static_cast<double>(pairs.exclusive));
      total.sole.add(name, static_cast<double>(pairs.sole));
    }
  }
  return totals;
}

std::vector<BrokeredPair> brokered_pairs(const Network& network, NodeId broker) {
  assert(!network.two_mode());
  std::vector<BrokeredPair> pairs;
  for (const NodeId from : network.in_neighbours(broker)) {
    const std::vector<bool> reached = reached_without(network, broker, from);
    for (const NodeId to : network.neighbours(broker)) {
      const bool taken = network.directed() ? to == from : to <= from;
      if (taken || leads(network, from, to)) continue;
      const BrokerRole role =
          broker_role(network[from].kind, network[broker].kind, network[to].kind, network.directed());
      const std::uint32_t between = common(network.neighbours(from), network.in_neighbours(to));
      pairs.push_back({from, to, role, between, !reached[to.index()]});
    }
  }
  return pairs;
}

MixingMatrix brokered_kinds(const Network& network, const std::vector<BrokeredPair>& pairs) {
  MixingMatrix matrix{kinds_of(network), {}};
  const std::size_t count = matrix.kinds.size();
  matrix.cells.assign(count * count, 0);
  const auto place = [&](NodeId node) {
    const auto found = std::lower_bound(matrix.kinds.begin(), matrix.kinds.end(), network[node].kind);
    return static_cast<std::size_t>(found - matrix.kinds.begin());
  };
  for (const BrokeredPair& pair : pairs) {
    const std::size_t row = place(pair.from);
    const std::size_t column = place(pair.to);
    matrix.cells[row * count + column] += 1;
    if (!network.directed() && row != column) matrix.cells[column * count + row] += 1;
  }
  return matrix;
}

}  // namespace maillage
