// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// From a plane to the page: the same scale along both axes.
struct Frame {
  double scale = 1;
  Point offset;  ///< where the plane's origin comes to lie

  [[nodiscard]] Point at(const Point& point) const { return {offset.x + scale * point.x, offset.y + scale * point.y}; }
};

/// The largest frame that puts `bounds` into the middle of `area`.
[[nodiscard]] Frame fit(const Box& bounds, const Box& area);

}  // namespace maillage
