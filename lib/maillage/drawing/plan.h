// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/legend.h"
#include "maillage/drawing/scene.h"

namespace maillage {

struct Draft;

/// Places that are worked out by other means than the engines of the layout, with what explains them. Positions and
/// guides are on one plane at any scale, y downwards; widths, dashes and sizes of text are the page's.
struct Plan {
  std::vector<Point> positions;  ///< of each node
  Box bounds;                    ///< of the plane, what must be on the page: positions and guides
  SceneGroup guides = {};        ///< under everything; names keep clear of their texts
  std::vector<LegendSection> sections = {};
  std::vector<std::string> sentences = {};  ///< of the caption, instead of what it says of places
};

/// From the plane of a plan to the page: the same scale along both axes.
struct Frame {
  double scale = 1;
  Point offset;  ///< where the plane's origin comes to lie

  [[nodiscard]] Point at(const Point& point) const { return {offset.x + scale * point.x, offset.y + scale * point.y}; }
};

/// The largest frame that puts `bounds` into the middle of `area`.
[[nodiscard]] Frame fit(const Box& bounds, const Box& area);

/// Guides as they come to lie on the page.
[[nodiscard]] SceneGroup on_page(SceneGroup guides, const Frame& frame);

/// The plan this figure asks for, if it asks for any: positions given with the options.
/// \throw std::invalid_argument when there are not as many as nodes
[[nodiscard]] std::optional<Plan> make_plan(const Draft& draft);

}  // namespace maillage
