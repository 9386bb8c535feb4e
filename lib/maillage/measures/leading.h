// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/base/ids.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// The actors that stand between others most, ascending: all that are equal but for rounding; none when nobody stands
/// between two others. `betweenness`: one value per node.
[[nodiscard]] std::vector<NodeId> most_between(const Values& betweenness);

}  // namespace maillage
