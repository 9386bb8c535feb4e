// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/kind_tests.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/measures/mixing.h"

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

/// A tie by the numbers of its ends.
struct Ends {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

std::vector<Ends> ends_of(const Network& network) {
  std::vector<Ends> all;
  all.reserve(network.edge_count());
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    all.push_back({from.value, to.value});
  }
  return all;
}

/// The figures of mixing.h, for any kinds.
class Mixing {
 public:
  explicit Mixing(const Network& network)
      : directed_(network.directed()),
        size_(network.size()),
        ties_(ends_of(network)),
        partners_(directed_ ? ends_of(undirected(network)) : ties_),
        kinds_(node_kinds(network)) {
    std::sort(kinds_.begin(), kinds_.end());
    kinds_.erase(std::unique(kinds_.begin(), kinds_.end()), kinds_.end());
  }

  [[nodiscard]] const std::vector<KindId>& kinds() const { return kinds_; }

  /// E-I index, assortativity, modularity; E-I index of each kind, of each actor; participation of each actor.
  [[nodiscard]] Values operator()(std::span<const KindId> kinds) const {
    const std::vector<std::size_t> places = places_of(kinds);
    Values values(3);
    add_mixing(places, values);
    add_external_internal(places, values);
    add_participation(places, values);
    return values;
  }

 private:
  /// Place of each node's kind in kinds_.
  [[nodiscard]] std::vector<std::size_t> places_of(std::span<const KindId> kinds) const {
    std::vector<std::size_t> places;
    places.reserve(kinds.size());
    for (const KindId kind : kinds) {
      const auto found = std::lower_bound(kinds_.begin(), kinds_.end(), kind);
      places.push_back(static_cast<std::size_t>(found - kinds_.begin()));
    }
    return places;
  }

  void add_mixing(const std::vector<std::size_t>& places, Values& values) const {
    MixingMatrix matrix{kinds_, std::vector<double>(kinds_.size() * kinds_.size(), 0)};
    for (const Ends& tie : ties_) {
      const std::size_t row = places[tie.from];
      const std::size_t column = places[tie.to];
      matrix.cells[row * kinds_.size() + column] += 1;
      if (!directed_ && row != column) matrix.cells[column * kinds_.size() + row] += 1;
    }
    values[1] = kind_assortativity(matrix, directed_);
    values[2] = kind_modularity(matrix, directed_);
  }

  void add_external_internal(const std::vector<std::size_t>& places, Values& values) const {
    ExternalInternal all;
    std::vector<ExternalInternal> of_kind(kinds_.size());
    std::vector<ExternalInternal> of_actor(size_);
    for (const Ends& tie : partners_) {
      const bool within = places[tie.from] == places[tie.to];
      double ExternalInternal::* const side = within ? &ExternalInternal::internal : &ExternalInternal::external;
      all.*side += 1;
      of_actor[tie.from].*side += 1;
      of_actor[tie.to].*side += 1;
      of_kind[places[tie.from]].*side += 1;
      if (!within) of_kind[places[tie.to]].*side += 1;
    }
    values[0] = all.index();
    for (const ExternalInternal& one : of_kind) values.push_back(one.index());
    for (const ExternalInternal& one : of_actor) values.push_back(one.index());
  }

  void add_participation(const std::vector<std::size_t>& places, Values& values) const {
    std::vector<double> with(size_ * kinds_.size(), 0);
    for (const Ends& tie : partners_) {
      with[tie.from * kinds_.size() + places[tie.to]] += 1;
      with[tie.to * kinds_.size() + places[tie.from]] += 1;
    }
    for (std::size_t i = 0; i < size_; ++i) {
      values.push_back(participation_of(std::span(with).subspan(i * kinds_.size(), kinds_.size())));
    }
  }

  [[nodiscard]] static std::optional<double> participation_of(std::span<const double> with) {
    const double all = std::accumulate(with.begin(), with.end(), 0.0);
    if (all == 0) return std::nullopt;
    double squares = 0;
    for (const double one : with) squares += one / all * (one / all);
    return 1 - squares;
  }

  bool directed_;
  std::size_t size_;
  std::vector<Ends> ties_;
  std::vector<Ends> partners_;  ///< ties, directions ignored
  std::vector<KindId> kinds_;
};

}  // namespace

RoleTests role_tests(const Network& network, const PermutationOptions& options, const Progress& progress) {
  std::vector<NodeId> everyone;
  everyone.reserve(network.size());
  for (std::size_t i = 0; i < network.size(); ++i) everyone.emplace_back(i);
  return role_tests_of(network, everyone, options, progress);
}

RoleTests role_tests(const Network& network, NodeId actor, const PermutationOptions& options,
                     const Progress& progress) {
  return role_tests_of(network, {&actor, 1}, options, progress);
}

MixingTests mixing_tests(const Network& network, const PermutationOptions& options, const Progress& progress) {
  assert(!network.two_mode());
  const Mixing mixing(network);
  const PermutationTests permuted = kind_permutation(network, std::cref(mixing), options, progress);
  auto next = permuted.tests.begin();
  const auto take = [&next](std::size_t count) {
    const auto first = next;
    next += static_cast<std::ptrdiff_t>(count);
    return std::vector<Significance>(first, next);
  };
  MixingTests found;
  found.external_internal = *next++;
  found.assortativity = *next++;
  found.modularity = *next++;
  found.kinds = mixing.kinds();
  found.external_internal_of_kind = take(mixing.kinds().size());
  found.external_internal_of_actor = take(network.size());
  found.participation = take(network.size());
  found.exact = permuted.exact;
  return found;
}

}  // namespace maillage
