// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// A core whose members are tied to each other and to the others, and a periphery whose members are not tied to each
/// other: how near the network comes to that.
struct CorePeriphery {
  std::vector<NodeId> core;  ///< ascending, 3 members or more
  double correlation = 0;    ///< of ties and ideal pattern over all pairs, −1 to 1
  double core_density = 0;   ///< share of the pairs of the core that are tied
  bool exhaustive = false;   ///< all cores were looked at; otherwise there may be a better one

  friend bool operator==(const CorePeriphery&, const CorePeriphery&) = default;
};

struct CorePeripheryOptions {
  std::size_t all_cores_up_to = 18;  ///< actors; at most 22
};

/// The discrete model of Borgatti and Everett: the core of 3 members or more, with 2 actors or more outside, whose
/// ideal pattern (tied when one of the two is in the core) correlates best with the ties. Directions ignored. In small
/// networks all cores are looked at; beyond, the core grows by the actor that covers most further ties, then shrinks by
/// the one that uncovers fewest, each time followed by chains of exchanges while one covers more; beyond 2,000 actors
/// it only grows. Among equals the smaller core, then the lowest ids. O(nodes × ties), beyond 2,000 actors O(ties × log
/// nodes). Nothing with fewer than 5 actors, without ties, or when all pairs are tied.
/// \pre network is not two-mode \cite borgatti_everett_2000
[[nodiscard]] std::optional<CorePeriphery> core_periphery(const Network& network,
                                                          const CorePeripheryOptions& options = {});

}  // namespace maillage
