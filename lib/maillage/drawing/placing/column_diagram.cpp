// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "maillage/drawing/placing/diagram_messages.h"
#include "maillage/drawing/placing/guides.h"
#include "maillage/drawing/placing/mapped_part.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/layout/diagrams/sectors.h"

namespace maillage {
namespace {

constexpr double kBowInColumn = 0.2;  ///< of its length, that a tie between two of a column bows
constexpr double kMostBow = 0.42;     ///< of a column, that it takes at most

double narrowest(const SectorLayout& layout) {
  double least = layout.sectors.empty() ? 0 : layout.sectors.front().to - layout.sectors.front().from;
  for (const Sector& sector : layout.sectors) least = std::min(least, sector.to - sector.from);
  return least;
}

/// Every other column on a ground of its own, their names in a row above all.
std::vector<Guide> column_guides(const Subject& subject, const Placing& placing, const MappedPart& part,
                                 const SectorLayout& layout, double head) {
  GuideMaker guides(subject, placing);
  const Box& all = placing.map;
  bool odd = false;
  for (const Sector& sector : layout.sectors) {
    odd = !odd;
    guides.begin(GuideMeaning::column, group_id(subject, part.network[sector.members.front()]));
    if (odd) guides.add(Plate{{all.left + sector.from, all.top, all.left + sector.to, all.bottom}, 6, "#f3f5f7", 1});
    guides.add_heading({all.left + (sector.from + sector.to) / 2, all.top + head / 2},
                       group_name(subject, part.network[sector.members.front()]), sector.to - sector.from - 4,
                       Anchor::middle);
  }
  return guides.take();
}

}  // namespace

Placing place_by_kind_in_columns(const ToPlace& task, double scale) {
  const double text = task.subject.page.text;
  Placing placing = ready_to_place(task, scale);
  const MappedPart part = mapped_part(task, placing);
  SectorOptions options{.reaches = part.reaches, .gap = mark_gap(task.subject)};
  const double head = 2.6 * text;
  Box area = placing.map;
  area.top += head;
  options.width = area.width();
  options.height = area.height();
  options.row = 1.5 * text;
  const SectorLayout layout = place_in_columns(part.network, part.values, options);
  placing = put_on_map(std::move(placing), layout.positions, {area.left, area.top}, layout.shrink);
  placing.bow_in_column = {kBowInColumn, kMostBow * narrowest(layout)};
  placing.guides = column_guides(task.subject, placing, part, layout, head);
  placing.map.top += head;  // names keep out of the headings
  return placing;
}

std::vector<std::string> column_sentences(const Subject& subject, const PlaceMeaning& meaning) {
  return {kColumnPlaces.in(subject.language, lower_name(*meaning.measure, subject.language))};
}

}  // namespace maillage
