// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/frame.h"

#include <algorithm>

namespace maillage {

Frame fit(const Box& bounds, const Box& area) {
  const double x = bounds.width() > 0 ? area.width() / bounds.width() : 1e9;
  const double y = bounds.height() > 0 ? area.height() / bounds.height() : 1e9;
  const double scale = std::min(x, y) < 1e9 ? std::min(x, y) : 1;
  const Point from = bounds.centre();
  const Point to = area.centre();
  return {scale, {to.x - scale * from.x, to.y - scale * from.y}};
}

}  // namespace maillage
