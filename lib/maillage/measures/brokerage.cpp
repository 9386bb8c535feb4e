// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/brokerage.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "maillage/measures/blocks.h"

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

/// Which pairs of partners of an actor nothing joins without it.
class Separation {
 public:
  explicit Separation(const Network& network)
      : undirected_(network.directed() ? undirected(network) : Network()),
        network_(network.directed() ? undirected_ : network),
        block_of_(block_of_ties(network_)) {}

  [[nodiscard]] bool operator()(NodeId broker, NodeId a, NodeId c) const {
    return block(broker, a) != block(broker, c);
  }

 private:
  [[nodiscard]] std::size_t block(NodeId broker, NodeId partner) const {
    const auto row = network_.neighbours(broker);
    const auto found = std::lower_bound(row.begin(), row.end(), partner);
    return block_of_[network_.edges(broker)[static_cast<std::size_t>(found - row.begin())].index()];
  }

  Network undirected_;
  const Network& network_;
  std::vector<std::size_t> block_of_;
};

/// Counts roles for all actors, one source of pairs after another.
class RoleCounter {
 public:
  explicit RoleCounter(const Network& network)
      : network_(network), separated_(network), between_(network.size(), 0), totals_(network.size()) {}

  std::vector<RoleTotals> count() {
    for (std::size_t i = 0; i < network_.size(); ++i) count_from(NodeId(i));
    return std::move(totals_);
  }

 private:
  /// visit(broker, target) for each two-path from `source` whose ends are not tied.
  template <typename Visit>
  void for_each_open(NodeId source, Visit visit) {
    for (const NodeId broker : network_.neighbours(source)) {
      for (const NodeId target : network_.neighbours(broker)) {
        const bool taken = network_.directed() ? target == source : target <= source;
        if (!taken && !leads(network_, source, target)) visit(broker, target);
      }
    }
  }

  void count_from(NodeId source) {
    for_each_open(source, [&](NodeId, NodeId target) { ++between_[target.index()]; });
    for_each_open(source, [&](NodeId broker, NodeId target) { add(source, broker, target); });
    for_each_open(source, [&](NodeId, NodeId target) { between_[target.index()] = 0; });
  }

  void add(NodeId source, NodeId broker, NodeId target) {
    const BrokerRole role =
        broker_role(network_[source].kind, network_[broker].kind, network_[target].kind, network_.directed());
    RoleTotals& totals = totals_[broker.index()];
    const std::uint32_t between = between_[target.index()];
    totals.all.add(role, 1);
    totals.partial.add(role, 1.0 / between);
    if (between > 1) return;
    totals.exclusive.add(role, 1);
    if (separated_(broker, source, target)) totals.sole.add(role, 1);
  }

  const Network& network_;
  Separation separated_;
  std::vector<std::uint32_t> between_;  ///< of each target, the two-paths from the source at hand
  std::vector<RoleTotals> totals_;
};

}  // namespace

BrokerRole broker_role(KindId from, KindId broker, KindId to, bool directed) {
  if (from == broker && to == broker) return BrokerRole::coordinator;
  if (from == to) return BrokerRole::consultant;
  if (from != broker && to != broker) return BrokerRole::liaison;
  if (!directed) return BrokerRole::boundary;
  return from == broker ? BrokerRole::representative : BrokerRole::gatekeeper;
}

double RoleCounts::total() const { return std::accumulate(of.begin(), of.end(), 0.0); }

std::vector<RoleTotals> broker_roles(const Network& network) {
  assert(!network.two_mode());
  return RoleCounter(network).count();
}

std::vector<BrokeredPair> brokered_pairs(const Network& network, NodeId broker) {
  assert(!network.two_mode());
  const Separation separated(network);
  std::vector<BrokeredPair> pairs;
  for (const NodeId from : network.in_neighbours(broker)) {
    for (const NodeId to : network.neighbours(broker)) {
      const bool taken = network.directed() ? to == from : to <= from;
      if (taken || leads(network, from, to)) continue;
      const BrokerRole role =
          broker_role(network[from].kind, network[broker].kind, network[to].kind, network.directed());
      pairs.push_back(
          {from, to, role, common(network.neighbours(from), network.in_neighbours(to)), separated(broker, from, to)});
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
