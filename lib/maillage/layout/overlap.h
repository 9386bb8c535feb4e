// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/layout/layout.h"

namespace maillage {

/// Moves discs apart until none overlaps another (centres at least the sum of the radii plus `gap` apart), keeping the
/// shape of the layout as far as possible. Deterministic. \pre radii.size() == centres.size(), radii ≥ 0
[[nodiscard]] std::vector<Point> remove_overlaps(std::span<const Point> centres, std::span<const double> radii, double gap);

}  // namespace maillage
