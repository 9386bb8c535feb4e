// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <numbers>
#include <string>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/number.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/placing/base_map.h"
#include "maillage/drawing/placing/diagram_messages.h"
#include "maillage/drawing/placing/heaps.h"
#include "maillage/drawing/placing/mark_row.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kMostListed = 0.5;  ///< part of the height that actors without a place may take at the foot
using MapPlaces = std::vector<std::optional<GeoPoint>>;

constexpr double kLeastBeside = 0.3;  ///< part of the width that a list of them beside the map takes

MarkRow make_row(const Subject& subject, const Placing& placing, const Box& area, double size, bool named) {
  static constexpr Label kHeading{"Sans lieu sur la carte\u00A0:", "Not on the map:"};
  MarkRow row(area, std::string(kHeading.in(subject.language)), size);
  for (const NodeId id : placing.aside) {
    row.add(placing.marks[id.index()], named ? one_line(subject.network[id].name) : std::string());
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
Box aside_area(const Subject& subject, const Box& room) {
  const double wanted = frame_aspect(map_frame(subject.ecosystem, subject.options.outlines)) * room.height();
  const double left = room.width() - 1.1 * wanted;
  Box area = room;
  if (left > kLeastBeside * room.width()) area.left = room.right - left;
  return area;
}

/// Lists who is not on the map: with names where there is room for them.
Placing list_aside(const Subject& subject, Placing placing) {
  if (placing.aside.empty()) return placing;
  const Page& page = subject.page;
  Box area = aside_area(subject, placing.map);
  const bool beside = area.left > placing.map.left;
  const double most = (beside ? 1 : kMostListed) * placing.map.height();
  double size = page.text;
  bool named = true;
  const auto make = [&] { return make_row(subject, placing, area, size, named); };
  MarkRow row = make();
  if (row.height() > most) {
    size = page.smallest;
    row = make();
  }
  if (row.height() > most) {
    named = false;
    row = make();
  }
  if (beside) {
    area.bottom = area.top + row.height();  // rows stand at the foot of their area
    row = make();
    placing.map.right = area.left - page.text;
  } else {
    placing.map.bottom -= row.height() + page.text;
  }
  const auto placed = row.place();
  placing.notes.push_back(placed.heading);
  for (std::size_t i = 0; i < placing.aside.size(); ++i) {
    placing.marks[placing.aside[i].index()].centre = placed.centres[i];
    if (named) placing.names.push_back({placing.aside[i], {placed.names[i]}});
  }
  return placing;
}

/// Marks of this map are this many times as large as at first at least.
double least_scale(const ToPlace& task) {
  return kLeastMarkRadius / area_scale(task.subject, task.encoding.marks, 1).smallest();
}

TerritoryLayout place_on_map(const ToPlace& task, const Placing& placing, const MapPlaces& places,
                             double least_shrink) {
  const Subject& subject = task.subject;
  TerritoryOptions options{.frame = map_frame(subject.ecosystem, subject.options.outlines), .gap = mark_gap(subject)};
  options.reaches = mark_reaches(placing.marks);
  options.least_shrink = least_shrink;
  options.width = placing.map.width();
  options.height = placing.map.height();
  options.margin = 2 * subject.page.text;
  return place_on_territory(places, options);
}

/// The members of heaps at the places of their first, which stands for all.
MapPlaces places_of_heaps(const ToPlace& task, const std::vector<Heap>& heaps) {
  MapPlaces places = task.meaning.places;
  for (const Heap& heap : heaps) {
    for (const NodeId id : heap.members) {
      if (id != heap.members.front()) places[id.index()].reset();
    }
  }
  return places;
}

/// As few heaps as it takes for all to fit, at marks as small as may be.
TerritoryLayout heap_up(const ToPlace& task, Placing& placing, const std::vector<std::optional<Point>>& wanted) {
  const double size = task.subject.page.smallest;
  const std::vector<Mark> marks = placing.marks;
  for (std::size_t number = 1;; ++number) {
    placing.heaps = heaps_of(wanted, heap_rule(number, size), size);
    placing.marks = marks;
    for (const Heap& heap : placing.heaps) {
      for (const NodeId id : heap.members) placing.marks[id.index()] = heap.mark;
    }
    TerritoryLayout layout = place_on_map(task, placing, places_of_heaps(task, placing.heaps), 1);
    if (!layout.fits) continue;
    for (const Heap& heap : placing.heaps) {
      for (const NodeId id : heap.members)
        layout.positions[id.index()] = layout.positions[heap.members.front().index()];
    }
    return layout;
  }
}

/// Who is on the map and who is not.
Placing sorted_by_place(const ToPlace& task, Placing placing) {
  placing.mapped.clear();
  for (const NodeId node : node_ids(task.subject.network))
    (is_on_map(task.meaning, node) ? placing.mapped : placing.aside).push_back(node);
  placing.named = placing.marks.size();
  placing.ties_to_aside = false;
  return placing;
}

std::vector<Guide> ground_guides(const Subject& subject, const Placing& placing, const TerritoryLayout& layout) {
  const Box& map = placing.map;
  GuideMaker guides(subject, placing);
  add_scale_bar(guides, subject, layout, {map.left + 4, map.bottom - 6}, 0.16 * map.width());
  add_base_map(guides, subject, layout, {map.left, map.top});
  return guides.take();
}

}  // namespace

Placing place_on_ground(const ToPlace& task, double scale) {
  const double least = least_scale(task);
  Placing placing = list_aside(task.subject, sorted_by_place(task, all_on_map(task, std::max(scale, least))));
  const bool smallest = placing.mark_scale <= least;
  TerritoryLayout layout = place_on_map(task, placing, task.meaning.places, least / placing.mark_scale);
  if (!smallest && (layout.shrink < 1 || !layout.fits)) {
    // The list is set again with its smaller marks.
    placing.mark_scale = layout.fits ? placing.mark_scale * layout.shrink : least;
    placing.fits = false;
    return placing;
  }
  if (!layout.fits) layout = heap_up(task, placing, layout.positions);
  const Point corner{placing.map.left, placing.map.top};
  for (const NodeId id : placing.mapped) {
    const Point at = layout.positions[id.index()].value_or(Point());
    placing.marks[id.index()].centre = {corner.x + at.x, corner.y + at.y};
  }
  for (Heap& heap : placing.heaps) heap.mark.centre = placing.marks[heap.members.front().index()].centre;
  placing.guides = ground_guides(task.subject, placing, layout);
  return placing;
}

namespace {

/// How many are not on the map, and why: "7 acteurs sans lieu connu et 2 trop loin du territoire".
std::string off_the_map(const Subject& subject, const PlaceMeaning& meaning,
                        const std::vector<std::optional<LocatedActor>>& located) {
  std::size_t unknown = 0;
  std::size_t far = 0;
  for (const NodeId node : node_ids(subject.network)) {
    const auto* actor = std::get_if<ActorId>(&subject.network[node].subject);
    if (actor == nullptr || meaning.places[node.index()]) continue;
    ++(located[actor->index()] ? far : unknown);
  }
  std::vector<std::string> parts;
  if (unknown > 0) parts.push_back(kWithoutPlace.in(subject.language, unknown));
  if (far > 0) parts.push_back(kTooFar.in(subject.language, far));
  return parts.empty() ? "" : Wording(subject.language).list(parts);
}

}  // namespace

std::vector<std::string> territory_sentences(const Subject& subject, const PlaceMeaning& meaning) {
  const auto located = locate_actors(subject.ecosystem);
  std::size_t by_commune = 0;
  std::size_t lost = 0;
  for (const NodeId node : node_ids(subject.network)) {
    const auto* actor = std::get_if<ActorId>(&subject.network[node].subject);
    const auto& place = actor != nullptr ? located[actor->index()] : std::optional<LocatedActor>();
    if (meaning.places[node.index()] && place && place->source != PlaceSource::coordinates) ++by_commune;
  }
  for (const EdgeId edge : edge_ids(subject.network)) {
    const auto [a, b] = subject.network.ends(edge);
    if (!meaning.places[a.index()] || !meaning.places[b.index()]) ++lost;
  }
  const auto number = [&](std::size_t count) {
    return to_readable(static_cast<std::int64_t>(count), subject.language);
  };
  std::vector<std::string> sentences = {kTerritoryPlaces.in(subject.language)};
  if (by_commune > 0) sentences.push_back(kByCommune.in(subject.language, number(by_commune)));
  if (const std::string off = off_the_map(subject, meaning, located); !off.empty())
    sentences.push_back(kOffTheMap.in(subject.language, off));
  if (lost > 0) sentences.push_back(kTiesOffTheMap.in(subject.language, number(lost)));
  sentences.push_back(kMapProjection.in(subject.language));
  if (!subject.options.attribution.empty())
    sentences.push_back(kOutlinesFrom.in(subject.language, one_line(subject.options.attribution)));
  return sentences;
}

}  // namespace maillage
