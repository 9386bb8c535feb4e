// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// A partition of the nodes, its parts numbered from 0: the largest first, among equals the one with the lowest node.
struct Partition {
  std::vector<std::uint32_t> part_of;  ///< of each node
  std::vector<std::uint32_t> sizes;    ///< of each part
};

/// The partition whose nodes share a label, whatever the labels are. \pre labels < number of nodes
[[nodiscard]] Partition make_partition(const std::vector<std::uint32_t>& labels);

/// Nodes that some chain of ties joins, directions ignored. Linear.
[[nodiscard]] Partition connected_components(const Network& network);

/// The parts of a network that removing any one node leaves in one piece.
struct Blocks {
  std::vector<NodeId> articulation;  ///< nodes whose removal splits their component, ascending
  std::vector<std::uint32_t> sizes;  ///< number of ties of each block; a block of one tie is a bridge
};

/// Directions ignored. Linear. \cite hopcroft_tarjan_1973
[[nodiscard]] Blocks biconnected_components(const Network& network);

}  // namespace maillage
