// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/layout/stress/tie_distances.h"

namespace maillage {

/// Coordinates of the nodes on a plane, all x, then all y.
using Coordinates = std::vector<double>;

/// Multidimensional scaling from the distances to some pivots alone, at the scale of these distances: the two
/// directions in which the doubly centred squares of the distances vary most. O(nodes × pivots²). \cite
/// brandes_pich_2007
[[nodiscard]] Coordinates pivot_scaling(const DistanceRows& distances);

}  // namespace maillage
