// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// Of each node, the sum over the triangles it belongs to of the weights of its two ties. Directions ignored.
/// O(ties^1.5) \cite latapy_2008 barrat_2004
[[nodiscard]] std::vector<double> triangle_weights(const Network& network);

}  // namespace maillage
