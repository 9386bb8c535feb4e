// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "maillage/model/houses.h"
#include "maillage/network/network.h"

namespace maillage {

/// Which houses (see Houses) cooperate: a tie between members is a tie between their houses.
class HouseTies {
 public:
  /// \pre network is not two-mode; both outlive it
  HouseTies(const Ecosystem& ecosystem, const Network& network);

  [[nodiscard]] const Houses& houses() const { return houses_; }
  /// Nothing for an actor that is not in the network.
  [[nodiscard]] std::optional<NodeId> node(ActorId actor) const { return nodes_[actor.index()]; }

  /// The tie between the two themselves; else the strongest between members of their houses, the first of equals.
  /// Nothing for those of one house, or without one. O(log ties) for each two of their houses
  [[nodiscard]] std::optional<EdgeId> between(ActorId a, ActorId b) const;

 private:
  using Key = std::uint64_t;  ///< two houses, the lower first

  const Network& network_;
  Houses houses_;
  std::vector<std::optional<NodeId>> nodes_;  ///< per actor
  std::vector<std::pair<Key, EdgeId>> ties_;  ///< ascending, one per two houses; none where each actor is a house
};

}  // namespace maillage
