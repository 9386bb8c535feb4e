// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// Of each tie, the number of its biconnected component. Two partners of an actor can reach each other without it when
/// their ties with it are of the same component, and only then. Linear. \pre undirected
[[nodiscard]] std::vector<std::size_t> block_of_ties(const Network& network);

/// Of each tie, whether removing it separates its ends; in a directed network, the ties of both directions together.
/// Linear.
[[nodiscard]] std::vector<bool> are_bridges(const Network& network);

}  // namespace maillage
