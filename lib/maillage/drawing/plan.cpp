// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/plan.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/drawing/draft.h"

namespace maillage {

Frame fit(const Box& bounds, const Box& area) {
  const double x = bounds.width() > 0 ? area.width() / bounds.width() : 1e9;
  const double y = bounds.height() > 0 ? area.height() / bounds.height() : 1e9;
  const double scale = std::min(x, y) < 1e9 ? std::min(x, y) : 1;
  const Point from = bounds.centre();
  const Point to = area.centre();
  return {scale, {to.x - scale * from.x, to.y - scale * from.y}};
}

SceneGroup on_page(SceneGroup guides, const Frame& frame) {
  const auto corner = [&](double x, double y) { return frame.at({x, y}); };
  for (Plate& plate : guides.plates) {
    const Point low = corner(plate.box.left, plate.box.top);
    const Point high = corner(plate.box.right, plate.box.bottom);
    plate.box = {low.x, low.y, high.x, high.y};
  }
  for (Path& path : guides.paths) {
    for (Curve& curve : path.curves) curve = mapped(std::move(curve), frame.scale, frame.offset);
  }
  for (Stroke& stroke : guides.strokes) stroke.line = {frame.at(stroke.line.from), frame.at(stroke.line.to)};
  for (Mark& mark : guides.marks) mark.centre = frame.at(mark.centre);
  for (TextLine& text : guides.texts) text.at = frame.at(text.at);
  return guides;
}

std::optional<Plan> make_plan(const Draft& draft) {
  const std::vector<Point>& given = draft.options.positions;
  if (given.empty()) return std::nullopt;
  if (given.size() != draft.network.size()) throw std::invalid_argument("as many positions are needed as nodes");
  Plan plan{given, {given[0].x, given[0].y, given[0].x, given[0].y}};
  for (const Point& point : given) plan.bounds = join(plan.bounds, {point.x, point.y, point.x, point.y});
  return plan;
}

}  // namespace maillage
