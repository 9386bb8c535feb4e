// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// The triangles of a network: three nodes tied to each other, directions ignored.
struct Triangles {
  std::vector<std::uint64_t> count;  ///< of each node, those it belongs to
  std::vector<double> weight;        ///< of each node, the sum over them of the weights of its two ties
  std::uint64_t total = 0;
};

/// O(ties^1.5) \cite latapy_2008
[[nodiscard]] Triangles triangles(const Network& network);

}  // namespace maillage
