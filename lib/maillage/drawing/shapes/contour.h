// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "maillage/drawing/shapes/curve.h"

namespace maillage {

/// Smooth closed curves along which a height is 0, around where it is below, found on a fine grid over the area.
/// \pre the height is above 0 along the edge of the area \cite lorensen_cline_1987
[[nodiscard]] std::vector<Curve> contours(const Box& area, const std::function<double(const Point&)>& height);

}  // namespace maillage
