// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "maillage/measures/structure/components.h"
#include "maillage/network/network.h"

namespace maillage {

struct CommunityOptions {
  bool weighted = false;
  std::uint64_t seed = 1;
};

struct Communities {
  Partition partition;
  double modularity = 0;  ///< −1/2 to 1
};

/// The partition of highest modularity that Leiden's method finds in several seeded attempts (100 on small networks, 3
/// where actors and ties are 130,000, one beyond, which stops earlier the more there are), directions ignored. Without
/// ties every node is alone. The same for the same network, options and igraph version. \cite traag_2019
[[nodiscard]] Communities communities(const Network& network, const CommunityOptions& options = {});

/// Newman's modularity of a partition of an undirected network. \pre the network has ties
[[nodiscard]] double modularity(const Network& network, const Partition& partition, bool weighted);

}  // namespace maillage
