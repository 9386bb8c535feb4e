// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/network/network.h"

namespace maillage {

/// What placing a network and keeping its marks apart takes, about, in seconds of one processor: from the numbers of
/// nodes and ties alone.
[[nodiscard]] inline double seconds_for_layout(const Network& network) {
  constexpr double kOfAnEnd = 2e-5;  // of a tie, or a node
  return kOfAnEnd * static_cast<double>(network.size() + 2 * network.edge_count());
}

}  // namespace maillage
