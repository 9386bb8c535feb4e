// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/layout/stress/pivot_scaling.h"
#include "maillage/layout/stress/tie_distances.h"

namespace maillage {

/// Puts each node where its own stress towards the sources of the distances is lowest; these stay where they are:
/// `at` holds their places, in their order. O(nodes × sources). \cite de_silva_tenenbaum_2004
[[nodiscard]] Coordinates place_among(const DistanceRows& distances, const Coordinates& at, int threads);

}  // namespace maillage
