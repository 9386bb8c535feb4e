// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// A connected part of a network as the engines see it: undirected, its nodes numbered from 0.
struct Component {
  struct Tie {
    std::uint32_t a = 0;
    std::uint32_t b = 0;  ///< > a
    double weight = 0;
  };

  std::vector<NodeId> nodes;  ///< ascending
  std::vector<Tie> ties;      ///< ascending by ends; both directions of a directed tie are one

  [[nodiscard]] std::size_t size() const { return nodes.size(); }
};

/// The connected (in a directed network weakly connected) components, the largest first, among equals the one with the
/// lowest node.
[[nodiscard]] std::vector<Component> split_components(const Network& network);

/// Length each tie should have, median about 1: all 1, or when weighted shorter for stronger ties.
[[nodiscard]] std::vector<double> ideal_lengths(const Component& component, bool weighted);

/// The node with the most ties, the first among equals. \pre not empty
[[nodiscard]] std::uint32_t most_tied(const Component& component);

}  // namespace maillage
