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

constexpr double kMillimetre = 96 / 25.4;
constexpr int kMakingWay = 8;  ///< rounds in which those that are not pinned move away from those that are

/// A mark of the map, by its rank in Placing::mapped, and where it is to stand.
struct PinnedMark {
  std::size_t rank = 0;
  Point place;
};

/// Where pins put marks, as near as the map allows.
std::vector<PinnedMark> pinned_marks(const Subject& subject, const Placing& start) {
  std::vector<PinnedMark> pinned;
  const std::vector<double> reaches = mark_reaches(start.marks);
  for (const Pin& pin : subject.options.pins) {
    const auto found = std::ranges::find_if(start.mapped, [&](NodeId id) { return is_pinned_by(subject, id, pin); });
    if (found == start.mapped.end()) continue;
    const Box room = start.map.grown(-std::min(reaches[found->index()], 0.4 * start.map.height()));
    pinned.push_back({static_cast<std::size_t>(found - start.mapped.begin()),
                      {std::clamp(pin.at.x * kMillimetre, room.left, room.right),
                       std::clamp(pin.at.y * kMillimetre, room.top, room.bottom)}});
  }
  return pinned;
}

/// The same with marks where they are pinned; others move no more than it takes.
MapArrangement with_pins(const ToPlace& task, const Placing& start, MapArrangement arrangement) {
  const std::vector<PinnedMark> pinned = pinned_marks(task.subject, start);
  const auto put = [&] {
    for (const PinnedMark& mark : pinned) arrangement.centres[mark.rank] = mark.place;
  };
  std::vector<Point> wanted(task.subject.network.size());
  for (int round = 0; round < (pinned.empty() ? 0 : kMakingWay); ++round) {
    put();
    for (std::size_t i = 0; i < start.mapped.size(); ++i) wanted[start.mapped[i].index()] = arrangement.centres[i];
    arrangement = arrange_on_map(task.subject, task.encoding, start, wanted, true);
  }
  put();
  return arrangement;
}

Placing arranged(const ToPlace& task, Placing start, const std::vector<Point>& wanted, bool on_page) {
  const MapArrangement arrangement =
      with_pins(task, start, arrange_on_map(task.subject, task.encoding, start, wanted, on_page));
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
