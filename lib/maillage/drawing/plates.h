// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/geometry.h"

namespace maillage {

struct Draft;

/// Pushes boxes off each other, each time along the shorter way, and into the area. False when some still overlap after
/// some hundred rounds. O(boxes²) a round. \pre each fits into the area
[[nodiscard]] bool push_boxes_apart(std::vector<Box>& boxes, const Box& area, double gap);

/// In a free layout of a two-mode network, projects on the map become plates that bear their names, pushed off each other
/// and off the marks of actors. Where there is no room for that they stay marks. \pre marks are placed
void set_plates(Draft& draft);

/// In the legend, projects look like plates.
void show_plates(Draft& draft);

}  // namespace maillage
