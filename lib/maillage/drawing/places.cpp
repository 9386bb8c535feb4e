// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/places.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "maillage/drawing/arrange.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/isolates.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/names.h"
#include "maillage/drawing/plates.h"
#include "maillage/drawing/sheet.h"
#include "maillage/drawing/text_metrics.h"

namespace maillage {
namespace {

constexpr double kSureOfPlace = 3;   ///< times the area of a name: room in which it finds a place on one side
constexpr std::size_t kLeastNamed = 12;
constexpr double kMostAside = 0.14;  ///< part of the map's height that actors without ties may take

/// Room for each mark of the map: with its name where the page has room for all names; else the most important names
/// get room enough to be sure of a place, and the others get their marks alone.
std::vector<double> rooms(Draft& draft) {
  std::vector<double> marks(draft.network.size(), 0);
  std::vector<double> names(draft.network.size(), 0);
  double wanted = 0;
  for (const NodeId id : draft.mapped) {
    const Mark& mark = draft.marks[id.index()];
    const double size = name_size(draft, mark.radius);
    const Box box = box_of(mark);
    marks[id.index()] = (box.width() + 4) * (box.height() + 4);
    names[id.index()] = text_width(one_line(draft.network[id].name), size) * size * 1.35;
    wanted += marks[id.index()] + names[id.index()];
  }
  const double budget = 0.6 * draft.free.width() * draft.free.height();
  const std::vector<NodeId> order = by_importance(draft);
  draft.named = order.size();
  if (wanted > budget) {
    double used = std::accumulate(marks.begin(), marks.end(), 0.0);
    draft.named = 0;
    while (draft.named < order.size() && used < budget) used += kSureOfPlace * names[order[draft.named++].index()];
    draft.named = std::max(draft.named, std::min(order.size(), kLeastNamed));
    for (std::size_t i = 0; i < order.size(); ++i) names[order[i].index()] *= i < draft.named ? kSureOfPlace : 0;
  }
  std::vector<double> rooms;
  rooms.reserve(draft.mapped.size());
  for (const NodeId id : draft.mapped) rooms.push_back(marks[id.index()] + names[id.index()]);
  return rooms;
}

/// Positions of all nodes, on the page already where there is a plan.
std::vector<Point> positions(Draft& draft) {
  if (!draft.plan) {
    LayoutOptions layout = draft.options.layout;
    if (layout.threads == 0) layout.threads = draft.analysis.options().threads;
    layout.aspect = draft.free.width() / std::max(draft.free.height(), 1.0);
    return compute_layout(draft.network, layout);
  }
  double margin = 0;
  for (const Mark& mark : draft.marks) margin = std::max(margin, reach(mark.shape) * mark.radius);
  margin = std::min(margin + 2, 0.2 * std::min(draft.free.width(), draft.free.height()));
  const Frame frame = fit(draft.plan->bounds, draft.free.grown(-margin));
  draft.scene.guides = on_page(draft.plan->guides, frame);
  std::vector<Point> places;
  for (const Point& point : draft.plan->positions) places.push_back(frame.at(point));
  return places;
}

}  // namespace

void make_marks(Draft& draft) {
  const AreaScale areas = area_scale(draft);
  draft.marks.clear();
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    const double radius = areas.radius(draft.marks_show.sizes[i].value_or(0));
    draft.marks.push_back(mark_of(draft.marks_show.looks[i], radius));
  }
}

void set_isolates_aside(Draft& draft) {
  std::vector<NodeId> isolates;
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    const bool out = draft.degrees[i] == 0 && draft.network.edge_count() > 0 && !draft.plan;
    (out ? isolates : draft.mapped).emplace_back(i);
  }
  if (isolates.empty()) return;
  static constexpr Label kHeading{"Sans lien\u00A0:", "Without ties:"};
  const double size = name_size(draft, area_scale(draft).smallest());
  IsolatesRow row(draft.free, std::string(kHeading.in(draft.language)), size);
  for (const NodeId id : isolates) row.add(draft.marks[id.index()], one_line(draft.network[id].name));
  if (row.height() > kMostAside * draft.free.height()) {
    draft.mapped.insert(draft.mapped.end(), isolates.begin(), isolates.end());
    return;
  }
  draft.aside = std::move(isolates);
  const auto placed = row.place();
  draft.scene.notes.push_back(placed.heading);
  for (std::size_t i = 0; i < draft.aside.size(); ++i) {
    draft.marks[draft.aside[i].index()].centre = placed.centres[i];
    draft.scene.labels.push_back({draft.network[draft.aside[i]].id, {placed.names[i]}, std::nullopt});
  }
  draft.free.bottom -= row.height() + draft.page.text;
}

void shrink_marks(Draft& draft, double factor) {
  draft.mark_scale *= factor;
  for (Mark& mark : draft.marks) mark.radius *= factor;
  const Box map = draft.free;
  add_legend(draft);
  draft.free = map;
}

double arrange_marks(Draft& draft, const std::vector<Point>& wanted, bool on_page) {
  ArrangeProblem problem;
  problem.area = draft.free;
  if (!draft.hulls.groups.empty()) problem.area = problem.area.grown(-kHullReach * draft.page.text);
  problem.gap = std::clamp(0.05 * room_side(draft), 1.5, 4.0);
  if (draft.highlight) problem.gap = std::max(problem.gap, 4.0);  // for the rings
  problem.open_crowds = shows_distance(draft.options.layout.engine);
  problem.on_page = on_page;
  for (const NodeId id : draft.mapped) {
    const Mark& mark = draft.marks[id.index()];
    problem.positions.push_back(wanted[id.index()]);
    problem.reaches.push_back(reach(mark.shape) * mark.radius + (draft.rings.empty() ? 0 : draft.rings[id.index()]));
  }
  problem.rooms = rooms(draft);
  const Arrangement arrangement = arrange(problem);
  for (std::size_t i = 0; i < draft.mapped.size(); ++i)
    draft.marks[draft.mapped[i].index()].centre = arrangement.centres[i];
  return arrangement.shrink;
}

void place_marks(Draft& draft) {
  make_marks(draft);
  if (draft.diagram) return place_by_diagram(draft);
  set_isolates_aside(draft);
  const double shrink = arrange_marks(draft, positions(draft), draft.plan.has_value());
  if (shrink < 1) shrink_marks(draft, shrink);
  if (!draft.plan) set_plates(draft);
}

}  // namespace maillage
