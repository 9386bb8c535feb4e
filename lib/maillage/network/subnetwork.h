// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// The nodes that are kept, in their order, and the ties between them, with their evidence. \pre one per node
[[nodiscard]] Network subnetwork(const Network& network, const std::vector<bool>& kept);

}  // namespace maillage
