// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/placing/placing.h"

namespace maillage {

/// Pushes boxes off each other, each time along the shorter way, and into the area. False when some still overlap after
/// some hundred rounds. O(boxes²) a round. \pre each fits into the area
[[nodiscard]] bool push_boxes_apart(std::vector<Box>& boxes, const Box& area, double gap);

/// Projects on the map become plates that bear their names, pushed off each other and off the marks of actors; in a
/// network without projects, and where there is no room for that, nothing changes. \pre marks are placed
[[nodiscard]] Placing with_plates(const Subject& subject, Placing placing);

}  // namespace maillage
