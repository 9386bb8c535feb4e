// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>
#include <utility>

#include "maillage/drawing/placing/frame.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/drawing/placing/plates.h"
#include "maillage/drawing/shapes/marks.h"

namespace maillage {
namespace {

Placing arranged(const ToPlace& task, Placing start, const std::vector<Point>& wanted, bool on_page) {
  const MapArrangement arrangement = arrange_on_map(task.subject, task.encoding, start, wanted, on_page);
  start.named = arrangement.named;
  return put_on_map(std::move(start), arrangement.centres, {}, arrangement.shrink);
}

/// From the plane of the positions to an area that leaves room for the widest mark.
Frame frame_of(const std::vector<Point>& positions, const std::vector<Mark>& marks, const Box& area) {
  Box bounds{positions[0].x, positions[0].y, positions[0].x, positions[0].y};
  for (const Point& point : positions) bounds = join(bounds, {point.x, point.y, point.x, point.y});
  double margin = 0;
  for (const double reach : mark_reaches(marks)) margin = std::max(margin, reach);
  margin = std::min(margin + 2, 0.2 * std::min(area.width(), area.height()));
  return fit(bounds, area.grown(-margin));
}

}  // namespace

Placing place_by_engine(const ToPlace& task, double scale) {
  const Subject& subject = task.subject;
  Placing start = isolates_aside(task, scale);
  LayoutOptions layout = subject.options.layout;
  if (layout.threads == 0) layout.threads = subject.analysis.options().threads;
  layout.aspect = start.map.width() / std::max(start.map.height(), 1.0);
  return with_plates(subject, arranged(task, std::move(start), compute_layout(subject.network, layout), false));
}

Placing place_as_given(const ToPlace& task, double scale) {
  Placing start = all_on_map(task, scale);
  const Frame frame = frame_of(task.subject.options.positions, start.marks, start.map);
  std::vector<Point> places;
  for (const Point& point : task.subject.options.positions) places.push_back(frame.at(point));
  return arranged(task, std::move(start), places, true);
}

}  // namespace maillage
