// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

// Who cooperates with which kind of actor. Actors whose kind is not stated are of a kind of their own, `unknown`.

/// The kinds of its actors, ascending.
[[nodiscard]] std::vector<KindId> kinds_of(const Network& network);

/// Ties between kinds.
struct MixingMatrix {
  std::vector<KindId> kinds;  ///< ascending
  std::vector<double> cells;  ///< rows of kinds.size() cells

  /// Ties (or their weights) from the kind of this row to the kind of this column. In an undirected network, ties
  /// between the two kinds: the matrix is symmetric, and a tie within a kind counts once.
  [[nodiscard]] double operator()(std::size_t row, std::size_t column) const {
    return cells[row * kinds.size() + column];
  }
};

/// \pre network is not two-mode
[[nodiscard]] MixingMatrix mixing_matrix(const Network& network, bool weighted = false);

/// Ties that leave a group and ties that stay within it.
struct ExternalInternal {
  double external = 0;
  double internal = 0;

  /// (E − I)/(E + I), from −1 (all within) to 1 (all without); nothing when there is no tie. \cite
  /// krackhardt_stern_1988
  [[nodiscard]] std::optional<double> index() const;
};

/// Directions ignored: a partner counts once. \pre network is not two-mode
struct ExternalInternalTies {
  ExternalInternal network;
  std::vector<KindId> kinds;               ///< ascending
  std::vector<ExternalInternal> of_kind;   ///< ties with an end of this kind; those between two kinds count for both
  std::vector<ExternalInternal> of_actor;  ///< per node
};

[[nodiscard]] ExternalInternalTies external_internal_ties(const Network& network, bool weighted = false);

/// The index if the same number of ties fell on pairs of actors at random; nothing with fewer than two actors.
/// \pre network is not two-mode
[[nodiscard]] std::optional<double> expected_external_internal_index(const Network& network);

/// Of each actor, 1 − Σ (share of its ties with a kind)²: 0 when all its partners are of one kind, at most 1 − 1/kinds;
/// nothing for an isolate. Directions ignored. \pre network is not two-mode \cite guimera_amaral_2005
[[nodiscard]] std::vector<std::optional<double>> participation(const Network& network, bool weighted = false);

// Between whom an actor stands: two actors a and c tied through it, a→v→c, that are not tied themselves, a↛c (a tie
// from c to a does not close the pair). In an undirected network pairs are unordered.

/// The part of v between a and c, by their kinds. Boundary is representative and gatekeeper together, where ties have
/// no direction. \cite gould_fernandez_1989
enum class BrokerRole : std::uint8_t {
  coordinator,     ///< all three of one kind
  consultant,      ///< a and c of one kind, v of another
  representative,  ///< a of v's kind, c of another
  gatekeeper,      ///< c of v's kind, a of another
  boundary,        ///< one of the two of v's kind, the other of another
  liaison          ///< three kinds
};

[[nodiscard]] BrokerRole broker_role(KindId from, KindId broker, KindId to, bool directed);

struct RoleCounts {
  std::array<double, 6> of = {};  ///< by BrokerRole

  [[nodiscard]] double operator[](BrokerRole role) const { return of[static_cast<std::size_t>(role)]; }
  void add(BrokerRole role, double amount) { of[static_cast<std::size_t>(role)] += amount; }
  [[nodiscard]] double total() const;
};

/// The pairs of an actor, counted four ways.
struct RoleTotals {
  RoleCounts all;
  RoleCounts partial;    ///< each pair for 1/(number of actors between its two)
  RoleCounts exclusive;  ///< pairs with nobody else between them
  RoleCounts sole;       ///< pairs that no path joins without the actor, along the directions of a directed network
};

/// Of each node. O(Σ degree²), and in a directed network O(nodes × ties). The result does not depend on the number of
/// threads. \pre network is not two-mode
[[nodiscard]] std::vector<RoleTotals> broker_roles(const Network& network, int threads = 0);

/// A pair that an actor stands between.
struct BrokeredPair {
  NodeId from;  ///< of an undirected network: the lower of the two
  NodeId to;
  BrokerRole role = BrokerRole::coordinator;
  std::uint32_t between = 1;  ///< actors that stand between them; 1: the actor alone, the pair is exclusive to it
  bool sole = false;          ///< without the actor, no path leads from the one to the other

  friend bool operator==(const BrokeredPair&, const BrokeredPair&) = default;
};

/// Ascending by from, then to. O(degree × ties) \pre network is not two-mode
[[nodiscard]] std::vector<BrokeredPair> brokered_pairs(const Network& network, NodeId broker);

/// The pairs by the kinds of their two actors, over the kinds of the network: rows those of `from`, columns those of
/// `to`. In an undirected network the matrix is symmetric, and a pair within a kind counts once.
[[nodiscard]] MixingMatrix brokered_kinds(const Network& network, const std::vector<BrokeredPair>& pairs);

}  // namespace maillage
