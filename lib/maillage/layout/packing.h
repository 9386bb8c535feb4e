// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/layout/layout.h"

namespace maillage {

/// Width and height.
struct Size {
  double width = 0;
  double height = 0;
};

/// Centres for boxes so that none overlaps another and all together fill a space of this aspect (width over height)
/// well: the first in the middle, each next where the whole grows least. Boxes that come late and are many go into
/// rows. \pre the largest box first
[[nodiscard]] std::vector<Point> pack_boxes(std::span<const Size> boxes, double aspect);

/// Places for `count` equal cells beside `around`, in rows, where the whole comes closest to the aspect.
/// `around` is the box from which others are kept out.
[[nodiscard]] std::vector<Point> pack_rows(std::size_t count, Size cell, Point around_low, Point around_high,
                                           double aspect);

}  // namespace maillage
