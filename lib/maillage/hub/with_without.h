// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

/// What a network would be if one actor left. \cite borgatti_2006
namespace maillage {

/// The network of the other actors, their ties with their evidence.
[[nodiscard]] Network without(const Network& network, NodeId actor);

/// A measure of the network with the actor and without it.
struct Change {
  const Measure* measure = nullptr;
  std::optional<double> with = {};
  std::optional<double> without = {};
  friend bool operator==(const Change&, const Change&) = default;
};

/// Nodes are those of the network with the actor.
struct WithWithout {
  /// network.n, .m, .n_components, .giant_size, .giant_share, .average_path_length_finite, .global_efficiency, .kpp_F
  std::vector<Change> changes;
  std::size_t isolates_with = 0;     ///< actors without any partner
  std::size_t isolates_without = 0;  ///< the same once the actor has left, itself not counted
  /// What is left of the actor's own component: the largest piece first, among equals the one with the lowest node;
  /// each ascending. None for an isolate, one when nobody is cut off.
  std::vector<std::vector<NodeId>> pieces;
  std::vector<NodeId> new_isolates;  ///< those whose only partner is the actor, ascending
  std::vector<NodeId> hubs;       ///< the most between, all that are equal; none when nobody stands between two others
  std::vector<NodeId> next_hubs;  ///< the same once the actor has left
  std::optional<double> next_betweenness = {};  ///< theirs, normalised; nothing when there is none
  friend bool operator==(const WithWithout&, const WithWithout&) = default;
};

/// Costs what betweenness costs. \pre the network is not two-mode
[[nodiscard]] WithWithout with_without(const Analysis& analysis, NodeId actor);

/// The actors that stand between others most, ascending: all that are equal but for rounding; none when nobody stands
/// between two others. `betweenness`: one value per node.
[[nodiscard]] std::vector<NodeId> most_between(const Values& betweenness);

}  // namespace maillage
