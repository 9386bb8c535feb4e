// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/network/network.h"

namespace maillage::kernels {

/// Of each edge (as the rows number them) of an undirected graph, the block it is in: two ties at a node are in
/// different blocks when removing the node would separate their other ends. O(nodes + ties). \cite hopcroft_tarjan_1973
[[nodiscard]] std::vector<std::uint32_t> blocks(const Rows& rows, std::size_t edge_count);

/// Of each tie, whether removing it separates its ends; in a directed network, the ties of both directions together.
/// O(nodes + ties).
[[nodiscard]] std::vector<bool> are_bridges(const Network& network);

}  // namespace maillage::kernels
