// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/measures/structure/mixing.h"
#include "maillage/network/network.h"

/// Between whom an actor stands: two actors a and c tied through it, a→v→c, that are not tied themselves, a↛c (a tie
/// from c to a does not close the pair). In an undirected network pairs are unordered. An actor whose kind is not
/// stated is of a kind of its own. \cite gould_fernandez_1989
namespace maillage {

/// The part of v between a and c, by their kinds. Boundary is representative and gatekeeper together, where ties have
/// no direction.
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
