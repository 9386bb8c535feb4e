// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/kind_tests.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/measures/structure/kinds.h"
#include "maillage/network/by_node.h"
#include "maillage/significance/measure_values.h"

namespace maillage {
namespace {

constexpr std::size_t kRoles = std::tuple_size_v<decltype(RoleCounts::of)>;

bool has_value(BrokerRole role, bool directed) {
  if (role == BrokerRole::boundary) return !directed;
  if (role == BrokerRole::representative || role == BrokerRole::gatekeeper) return directed;
  return true;
}

/// Roles of some actors, for any kinds. Knows their open pairs, which kinds do not change.
class Roles {
 public:
  Roles(const Network& network, std::span<const NodeId> brokers) : directed_(network.directed()) {
    for (const NodeId broker : brokers) {
      Broker one{broker, {}};
      for (const BrokeredPair& pair : brokered_pairs(network, broker)) one.pairs.push_back({pair.from, pair.to});
      brokers_.push_back(std::move(one));
    }
  }

  /// kRoles values per actor.
  [[nodiscard]] Values operator()(std::span<const KindId> kinds) const {
    Values values;
    values.reserve(kRoles * brokers_.size());
    for (const Broker& broker : brokers_) {
      const RoleCounts counts = count(broker, kinds);
      for (std::size_t role = 0; role < kRoles; ++role) {
        const bool with_value = has_value(static_cast<BrokerRole>(role), directed_);
        values.push_back(with_value ? std::optional(counts.of[role]) : std::nullopt);
      }
    }
    return values;
  }

 private:
  struct Pair {
    NodeId from;
    NodeId to;
  };
  struct Broker {
    NodeId id;
    std::vector<Pair> pairs;
  };

  [[nodiscard]] RoleCounts count(const Broker& broker, std::span<const KindId> kinds) const {
    RoleCounts counts;
    const KindId kind = kinds[broker.id.index()];
    for (const Pair& pair : broker.pairs) {
      counts.add(broker_role(kinds[pair.from.index()], kind, kinds[pair.to.index()], directed_), 1);
    }
    return counts;
  }

  bool directed_;
  std::vector<Broker> brokers_;
};

RoleTests role_tests_of(const Network& network, std::span<const NodeId> brokers, const PermutationOptions& options,
                        const Progress& progress) {
  assert(!network.two_mode());
  const PermutationTests permuted = kind_permutation(network, Roles(network, brokers), options, progress);
  RoleTests found{std::vector<RoleSignificance>(brokers.size()), permuted.exact};
  for (std::size_t i = 0; i < permuted.tests.size(); ++i) {
    found.of_actor[i / kRoles].of[i % kRoles] = permuted.tests[i];
  }
  return found;
}

}  // namespace

RoleTests role_tests(const Network& network, const PermutationOptions& options, const Progress& progress) {
  std::vector<NodeId> everyone;
  everyone.reserve(network.size());
  for (const NodeId node : node_ids(network)) everyone.emplace_back(node);
  return role_tests_of(network, everyone, options, progress);
}

RoleTests role_tests(const Network& network, NodeId actor, const PermutationOptions& options,
                     const Progress& progress) {
  return role_tests_of(network, {&actor, 1}, options, progress);
}

MeasureKindTests kind_tests(const Network& network, std::span<const Measure* const> measures,
                            const PermutationOptions& options, const Progress& progress) {
  const auto statistic = [&](std::span<const KindId> kinds) {
    Values all;
    for (const Values& values : measure_values(Analysis(network.with_kinds(kinds), {options.seed, 1}), measures)) {
      all.insert(all.end(), values.begin(), values.end());
    }
    return all;
  };
  PermutationTests permuted = kind_permutation(network, statistic, options, progress);
  MeasureKindTests found{{}, permuted.exact};
  auto next = std::make_move_iterator(permuted.tests.begin());
  for (const Measure* measure : measures) {
    const auto end = next + (measure->scope == Scope::network ? 1 : static_cast<std::ptrdiff_t>(network.size()));
    found.of_measure.push_back({measure, {next, end}});
    next = end;
  }
  return found;
}

ExternalInternalTests external_internal_tests(const Network& network, const PermutationOptions& options,
                                              const Progress& progress) {
  assert(!network.two_mode());
  const auto statistic = [&network](std::span<const KindId> kinds) {
    Values values;
    for (const ExternalInternal& one : external_internal_ties(network.with_kinds(kinds)).of_kind) {
      values.push_back(one.index());
    }
    return values;
  };
  PermutationTests permuted = kind_permutation(network, statistic, options, progress);
  return {kinds_of(network), std::move(permuted.tests), permuted.exact};
}

}  // namespace maillage
