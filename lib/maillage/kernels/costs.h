// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

#include "maillage/network/network.h"

/// What exact values cost, in seconds of one processor: a rough figure, from the numbers of nodes and ties alone, so
/// that what is decided by it is the same on every machine.
namespace maillage::kernels {

/// Of one breadth-first search or one search by lengths from every node, for each node and each end of a tie.
inline constexpr double kBetweennessStep = 2e-9;
inline constexpr double kWeightedBetweennessStep = 1.2e-8;
inline constexpr double kDistancesStep = 1.6e-10;
inline constexpr double kWeightedDistancesStep = 1e-8;
inline constexpr double kVitalityStep = 5e-9;

/// Nodes times ends of ties: the steps of searches from every node.
[[nodiscard]] inline double steps_from_everywhere(const Network& network) {
  const auto ends = static_cast<double>(network.edge_count()) * (network.directed() ? 1 : 2);
  return static_cast<double>(network.size()) * (ends + static_cast<double>(network.size()));
}

[[nodiscard]] inline double seconds_for_betweenness(const Network& network, bool weighted) {
  return steps_from_everywhere(network) * (weighted ? kWeightedBetweennessStep : kBetweennessStep);
}

[[nodiscard]] inline double seconds_for_distances(const Network& network, bool weighted) {
  return steps_from_everywhere(network) * (weighted ? kWeightedDistancesStep : kDistancesStep);
}

/// The same, from so many nodes.
[[nodiscard]] inline double seconds_for_distances_to(std::size_t targets, const Network& network, bool weighted) {
  const auto nodes = static_cast<double>(std::max<std::size_t>(network.size(), 1));
  return static_cast<double>(targets) / nodes * seconds_for_distances(network, weighted);
}

/// Of everyone.
[[nodiscard]] inline double seconds_for_vitality(const Network& network) {
  return steps_from_everywhere(network) * kVitalityStep;
}

}  // namespace maillage::kernels
