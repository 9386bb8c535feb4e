// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/on_map.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/encoding/importance.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/placing/arrange.h"
#include "maillage/drawing/placing/mark_row.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kSureOfPlace = 3;  ///< times the area of a name: room in which it finds a place on one side
constexpr std::size_t kLeastNamed = 12;
constexpr double kMostAside = 0.14;  ///< part of the map's height that actors without ties may take

Placing unplaced(const ToPlace& task, double scale) {
  const auto sized = sized_marks(task.subject, task.encoding.marks);
  return {.mark_scale = scale, .marks = resized(sized, scale), .map = task.room};
}

/// Without ties, where others have some.
bool is_isolate(const Subject& subject, NodeId id) {
  return subject.degrees[id.index()] == 0 && subject.network.edge_count() > 0;
}

/// Area that each mark of the map would like to have.
struct Rooms {
  std::vector<double> areas;  ///< in the order of Placing::mapped
  std::size_t named = 0;
};

/// With its name where the page has room for all names; else the most important names get room enough to be sure of a
/// place, and the others get their marks alone.
Rooms rooms_of(const Subject& subject, const Encoding& encoding, const Placing& start) {
  const AreaScale areas = area_scale(subject, encoding.marks, start.mark_scale);
  std::vector<double> marks(subject.network.size(), 0);
  std::vector<double> names(subject.network.size(), 0);
  double wanted = 0;
  for (const NodeId id : start.mapped) {
    const Mark& mark = start.marks[id.index()];
    const double size = name_size(subject, areas, mark.radius);
    const Box box = box_of(mark);
    marks[id.index()] = (box.width() + 4) * (box.height() + 4);
    names[id.index()] = text_width(one_line(subject.network[id].name), size) * size * 1.35;
    wanted += marks[id.index()] + names[id.index()];
  }
  const double budget = 0.6 * start.map.width() * start.map.height();
  const std::vector<NodeId> order = by_importance(subject, encoding, start.mapped);
  Rooms rooms{{}, order.size()};
  if (wanted > budget) {
    double used = std::accumulate(marks.begin(), marks.end(), 0.0);
    rooms.named = 0;
    while (rooms.named < order.size() && used < budget) used += kSureOfPlace * names[order[rooms.named++].index()];
    rooms.named = std::max(rooms.named, std::min(order.size(), kLeastNamed));
    for (std::size_t i = 0; i < order.size(); ++i) names[order[i].index()] *= i < rooms.named ? kSureOfPlace : 0;
  }
  for (const NodeId id : start.mapped) rooms.areas.push_back(marks[id.index()] + names[id.index()]);
  return rooms;
}

}  // namespace

Placing all_on_map(const ToPlace& task, double scale) {
  Placing placing = unplaced(task, scale);
  for (const NodeId node : node_ids(task.subject.network)) placing.mapped.push_back(node);
  return placing;
}

Placing isolates_aside(const ToPlace& task, double scale) {
  static constexpr Label kHeading{"Sans lien\u00A0:", "Without ties:"};
  static constexpr Message<Count> kNumber{"Sans lien ({0})\u00A0:", "Without ties ({0}):"};
  const Subject& subject = task.subject;
  Placing placing = unplaced(task, scale);
  std::vector<NodeId> isolates;
  for (const NodeId node : node_ids(subject.network))
    (is_isolate(subject, node) ? isolates : placing.mapped).push_back(node);
  if (isolates.empty()) return placing;
  const AreaScale areas = area_scale(subject, task.encoding.marks, scale);
  const double most = kMostAside * task.room.height();
  bool named = true;
  const auto make = [&](double size) {
    const Language language = subject.language;
    MarkRow row(task.room, named ? std::string(kHeading.in(language)) : kNumber.in(language, isolates.size()), size);
    for (const NodeId id : isolates)
      row.add(placing.marks[id.index()], named ? one_line(subject.network[id].name) : std::string());
    return row;
  };
  MarkRow row = make(name_size(subject, areas, areas.smallest()));
  if (row.height() > most) row = make(subject.page.smallest);
  if (row.height() > most) {
    named = false;
    row = make(subject.page.smallest);
  }
  while (row.height() > most && placing.marks[isolates.front().index()].radius * 0.9 > kLeastMark) {
    for (const NodeId id : isolates) placing.marks[id.index()].radius *= 0.9;
    row = make(subject.page.smallest);
  }
  if (row.height() > most) {  // tens of thousands
    placing = unplaced(task, scale);
    for (const NodeId node : node_ids(subject.network)) placing.mapped.push_back(node);
    return placing;
  }
  placing.aside = isolates;
  const auto placed = row.place();
  placing.notes.push_back(placed.heading);
  for (std::size_t i = 0; i < placing.aside.size(); ++i) {
    placing.marks[placing.aside[i].index()].centre = placed.centres[i];
    if (named) placing.names.push_back({placing.aside[i], {placed.names[i]}});
  }
  placing.map.bottom -= row.height() + subject.page.text;
  return placing;
}

Placing put_on_map(Placing placing, const std::vector<Point>& positions, const Point& offset, double shrink) {
  if (shrink < 1) {
    placing.mark_scale *= shrink;
    placing.marks = resized(std::move(placing.marks), shrink);
  }
  for (std::size_t i = 0; i < positions.size(); ++i)
    placing.marks[placing.mapped[i].index()].centre = {offset.x + positions[i].x, offset.y + positions[i].y};
  return placing;
}

std::vector<Mark> resized(std::vector<Mark> marks, double factor) {
  for (Mark& mark : marks) mark.radius *= factor;
  return marks;
}

std::vector<double> mark_reaches(const std::vector<Mark>& marks) {
  std::vector<double> reaches;
  reaches.reserve(marks.size());
  for (const Mark& mark : marks) reaches.push_back(reach(mark.shape) * mark.radius);
  return reaches;
}

double mark_gap(const Subject& subject) { return std::clamp(0.05 * room_side(subject), 1.5, 4.0); }

MapArrangement arrange_on_map(const Subject& subject, const Encoding& encoding, const Placing& start,
                              const std::vector<Point>& wanted, bool on_page) {
  ArrangeProblem problem;
  problem.area = start.map;
  if (!encoding.outlined.groups.empty()) problem.area = problem.area.grown(-kHullReach * subject.page.text);
  problem.gap = mark_gap(subject);
  if (encoding.highlight) problem.gap = std::max(problem.gap, 4.0);  // for the rings
  problem.open_crowds = is_by_distance(subject.options.layout.engine);
  problem.on_page = on_page;
  const std::vector<double> reaches = mark_reaches(start.marks);
  for (const NodeId id : start.mapped) {
    problem.positions.push_back(wanted[id.index()]);
    problem.reaches.push_back(reaches[id.index()] + (start.rings.empty() ? 0 : start.rings[id.index()]));
  }
  Rooms rooms = rooms_of(subject, encoding, start);
  problem.rooms = std::move(rooms.areas);
  Arrangement arrangement = arrange(problem);
  return {std::move(arrangement.centres), arrangement.shrink, rooms.named};
}

}  // namespace maillage
