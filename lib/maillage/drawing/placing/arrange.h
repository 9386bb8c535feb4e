// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"

namespace maillage {

/// What is to be put on the page: one entry per node.
struct ArrangeProblem {
  std::vector<Point> positions;  ///< of the layout, at any scale
  std::vector<double> reaches;   ///< how far each mark reaches from its centre
  std::vector<double> rooms;     ///< area each mark and its name would like to have
  Box area;
  double gap = 3;           ///< white between marks
  bool open_crowds = true;  ///< false keeps circles, layers and rings as they are
  bool on_page = false;     ///< positions are places in the area already: marks only give way to each other
};

struct Arrangement {
  std::vector<Point> centres;
  double shrink = 1;  ///< by which the marks had to become smaller to fit without overlap, in (0, 1]
};

/// The layout on the page: scaled to the area (along the slack side up to a third more than along the other), crowded
/// parts, where asked, opened at the cost of empty ones so that names find room, and no mark over another or over the
/// edge. Above 5,000 nodes marks may overlap where they crowd.
[[nodiscard]] Arrangement arrange(const ArrangeProblem& problem);

}  // namespace maillage
