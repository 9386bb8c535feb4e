// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numbers>
#include <string>

#include "maillage/base/maths.h"
#include "maillage/drawing/base_map.h"
#include "maillage/drawing/diagram_parts.h"
#include "maillage/drawing/isolates.h"
#include "maillage/drawing/places.h"

namespace maillage {
namespace {

constexpr double kSmaller = 0.5;      ///< marks than on maps of ties alone: they stand where they must, over a ground
constexpr double kMostListed = 0.5;   ///< part of the height that actors without a place may take at the foot
constexpr double kLeastBeside = 0.3;  ///< part of the width that a list of them beside the map takes

IsolatesRow make_row(const Draft& draft, const Box& area, double size, bool named) {
  static constexpr Label kHeading{"Sans lieu sur la carte\u00A0:", "Not on the map:"};
  IsolatesRow row(area, std::string(kHeading.in(draft.language)), size);
  for (const NodeId id : draft.aside) {
    row.add(draft.marks[id.index()], named ? one_line(draft.network[id].name) : std::string());
  }
  return row;
}

/// How wide the frame of the map is, its height being 1; 1 when nothing is known of it.
double frame_aspect(const std::vector<GeoPoint>& frame) {
  if (frame.empty()) return 1;
  const auto [south, north] = std::ranges::minmax_element(frame, {}, &GeoPoint::latitude);
  const auto [west, east] = std::ranges::minmax_element(frame, {}, &GeoPoint::longitude);
  const double middle = (south->latitude + north->latitude) / 2 * std::numbers::pi / 180;
  const double height = north->latitude - south->latitude;
  const double width = (east->longitude - west->longitude) * maths::cos(middle);
  return height > 0 && width > 0 ? width / height : 1;
}

/// Room for who is not on the map: beside a map that leaves much of the width empty, else at its foot.
Box aside_area(const Draft& draft) {
  const double wanted = frame_aspect(map_frame(draft.ecosystem, draft.options.outlines)) * draft.free.height();
  const double left = draft.free.width() - 1.1 * wanted;
  Box area = draft.free;
  if (left > kLeastBeside * draft.free.width()) area.left = draft.free.right - left;
  return area;
}

/// Lists who is not on the map: with names where there is room for them.
void list_aside(Draft& draft) {
  if (draft.aside.empty()) return;
  Box area = aside_area(draft);
  const bool beside = area.left > draft.free.left;
  const double most = (beside ? 1 : kMostListed) * draft.free.height();
  double size = draft.page.text;
  bool named = true;
  IsolatesRow row = make_row(draft, area, size, named);
  if (row.height() > most) row = make_row(draft, area, size = draft.page.smallest, named);
  if (row.height() > most) row = make_row(draft, area, size, named = false);
  const double height = row.height();
  if (beside) {
    area.bottom = area.top + height;  // rows stand at the foot of their area
    row = make_row(draft, area, size, named);
    draft.free.right = area.left - draft.page.text;
  } else {
    draft.free.bottom -= height + draft.page.text;
  }
  const auto placed = row.place();
  draft.scene.notes.push_back(placed.heading);
  for (std::size_t i = 0; i < draft.aside.size(); ++i) {
    draft.marks[draft.aside[i].index()].centre = placed.centres[i];
    if (named) draft.scene.labels.push_back({draft.network[draft.aside[i]].id, {placed.names[i]}, std::nullopt});
  }
}

TerritoryLayout place_on_map(const Draft& draft, const DiagramFacts& facts) {
  TerritoryOptions options{.frame = map_frame(draft.ecosystem, draft.options.outlines), .gap = mark_gap(draft)};
  options.reaches = mark_reaches(draft);
  options.width = draft.free.width();
  options.height = draft.free.height();
  options.margin = 2 * draft.page.text;
  return place_on_territory(facts.places, options);
}

}  // namespace

void place_territory(Draft& draft, const DiagramFacts& facts) {
  shrink_marks(draft, kSmaller);
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    (facts.places[i] ? draft.mapped : draft.aside).emplace_back(i);
  }
  const Box whole = draft.free;
  list_aside(draft);
  TerritoryLayout layout = place_on_map(draft, facts);
  if (layout.shrink < 1) {
    // The list is set again with its smaller marks, which leaves the map as it is.
    shrink_marks(draft, layout.shrink);
    draft.free = whole;
    draft.scene.notes.clear();
    draft.scene.labels.clear();
    list_aside(draft);
    layout = place_on_map(draft, facts);
  }
  const Point corner{draft.free.left, draft.free.top};
  for (const NodeId id : draft.mapped) {
    const Point at = layout.positions[id.index()].value_or(Point());
    draft.marks[id.index()].centre = {corner.x + at.x, corner.y + at.y};
  }
  add_scale_bar(draft, layout, {draft.free.left + 4, draft.free.bottom - 6}, 0.16 * draft.free.width());
  add_base_map(draft, layout, corner);
}

}  // namespace maillage
