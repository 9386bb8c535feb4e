// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// Of each node, whichever way its ties go: pairs of its neighbours, and how many of them are tied.
struct Triangles {
  std::vector<std::uint64_t> closed;
  std::vector<std::uint64_t> pairs;
};

/// O(ties^1.5) at worst. threads: 0 stands for all processors; the result does not depend on it. \cite latapy_2008
[[nodiscard]] Triangles triangles(const Network& network, int threads = 0);

/// Local clustering coefficient of each node; none with fewer than 2 neighbours. \cite watts_strogatz_1998
[[nodiscard]] std::vector<std::optional<double>> clustering(const Triangles& triangles);

/// Share of the pairs of neighbours that are tied, over the whole network; none without such pairs. \cite newman_2010
[[nodiscard]] std::optional<double> transitivity(const Triangles& triangles);

}  // namespace maillage::kernels
