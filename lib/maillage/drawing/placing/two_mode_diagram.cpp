// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/number.h"
#include "maillage/drawing/encoding/importance.h"
#include "maillage/drawing/encoding/mark_encoding.h"
#include "maillage/drawing/placing/diagram_messages.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/drawing/shapes/cut_text.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/layout/diagrams/two_mode.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kLeastGap = 0.13;    ///< of the width: between a column of actors and the plates
constexpr double kPlateFill = 0.82;   ///< part of its row that a plate takes
constexpr double kMostPlates = 0.72;  ///< of the way between the columns of actors, that plates take at most
constexpr double kOnPlate = 1.6;      ///< that a plate is wider than the widest name, in sizes of names
constexpr double kBesideName = 1.2;   ///< the same of any name that is not cut
constexpr double kAfterMark = 5;
constexpr double kMarkGapInRows = 1;  ///< white between marks of neighbouring projects

/// Sizes of the columns: names left, plates, names right.
struct ColumnWidths {
  double size = 0;  ///< of names
  double left = 0;
  double beside_plate = 0;  ///< room for the widest mark there
  double plate = 0;
  double right = 0;

  [[nodiscard]] double& of(Side side) {
    switch (side) {
      case Side::left: return left;
      case Side::right: return right;
      case Side::middle: break;
    }
    return plate;
  }
};

ColumnWidths measure_columns(const Subject& subject, const TwoModeLayout& layout, double beside_plate, double size) {
  ColumnWidths widths{.size = size, .beside_plate = beside_plate};
  for (const NodeId node : node_ids(subject.network)) {
    double& widest = widths.of(layout.sides[node.index()]);
    widest = std::max(widest, text_width(one_line(subject.network[node].name), size));
  }
  widths.plate += kOnPlate * size;
  return widths;
}

/// The largest size of names at which the three columns, and ties between them, fit.
ColumnWidths fit_columns(const Subject& subject, const TwoModeLayout& layout, double beside_plate, const Box& room) {
  const Page& page = subject.page;
  const double largest = std::min(1.15 * page.text, layout.row * 0.8);
  for (double size = std::max(largest, page.smallest);; size -= 0.25) {
    const ColumnWidths widths = measure_columns(subject, layout, beside_plate, size);
    const double all = widths.left + beside_plate + widths.plate + widths.right + 2 * kLeastGap * room.width();
    if (all <= room.width() || size <= page.smallest) return widths;
  }
}

/// Where a name stands to its mark.
struct NamePlace {
  Anchor anchor = Anchor::middle;
  double from_mark = 0;  ///< to its anchor, to the right
};

NamePlace name_place(Side side, double beside) {
  switch (side) {
    case Side::left: return {Anchor::end, -beside};
    case Side::right: return {Anchor::start, beside};
    case Side::middle: break;
  }
  return {};
}

/// Names of the columns, as many as their rows have room for: the most important ones. On plates as much of a name as
/// fits.
std::vector<PlacedName> column_names(const ToPlace& task, const Placing& placing, const TwoModeLayout& layout,
                                     double size) {
  const Subject& subject = task.subject;
  std::vector<PlacedName> names;
  std::vector<Box> taken;
  const double height = (kAscent + kDescent) * size;
  for (const NodeId id : by_importance(subject, task.encoding, placing.mapped)) {
    const Side side = layout.sides[id.index()];
    const Mark& mark = placing.marks[id.index()];
    std::string name = one_line(subject.network[id].name);
    if (side == Side::middle) name = cut_to(name, placing.plates[id.index()]->box.width() - kBesideName * size, size);
    const double width = text_width(name, size);
    const NamePlace place = name_place(side, reach(mark.shape) * mark.radius + kAfterMark);
    const double x = mark.centre.x + place.from_mark;
    const double left = box_of(TextLine{{x, 0}, name, size, Weight::regular, place.anchor}).left;
    const Box box{left, mark.centre.y - height / 2, left + width, mark.centre.y + height / 2};
    const bool fits = box.left >= subject.page.inside().left - 1 && box.right <= placing.map.right + 1 &&
                      std::ranges::none_of(taken, [&](const Box& other) { return box.overlaps(other); });
    if (!fits) continue;
    taken.push_back(box);
    TextLine line{{x, box.top + kAscent * size}, name, size, Weight::regular, place.anchor, std::string(kInk)};
    names.push_back({id, {std::move(line)}, side == Side::middle});
  }
  return names;
}

/// The middle of each column.
struct ColumnPlaces {
  double left = 0;
  double middle = 0;
  double right = 0;
  double plate = 0;  ///< width of a plate

  [[nodiscard]] double of(Side side) const {
    switch (side) {
      case Side::left: return left;
      case Side::right: return right;
      case Side::middle: break;
    }
    return middle;
  }
};

/// Names get the room they need beside their column, but no more than a third of the map on either side.
ColumnPlaces place_columns(const Box& map, const ColumnWidths& widths, double widest_mark) {
  const double reach = widest_mark + kAfterMark;
  const double left = std::min(map.left + widths.left + reach, map.left + 0.34 * map.width());
  const double right = std::max(map.right - widths.right - reach, map.right - 0.34 * map.width());
  const double beside = widths.beside_plate;
  return {left, (left + beside + right) / 2, right, std::min(widths.plate, (right - left - beside) * kMostPlates)};
}

double widest_reach(const Subject& subject, const Placing& placing, bool of_projects) {
  double widest = 0;
  for (const NodeId id : node_ids(subject.network)) {
    const Mark& mark = placing.marks[id.index()];
    if (is_project(subject.network[id]) == of_projects) widest = std::max(widest, reach(mark.shape) * mark.radius);
  }
  return widest;
}

/// By how much marks of projects must be smaller lest those of neighbouring rows lie on each other, or beyond the map.
double shrink_to_rows(const Subject& subject, const Placing& placing, const TwoModeLayout& layout) {
  const double room = placing.map.height();
  std::vector<std::pair<double, double>> column;  // height and reach of each mark
  for (const NodeId id : node_ids(subject.network)) {
    const Mark& mark = placing.marks[id.index()];
    if (is_project(subject.network[id]))
      column.emplace_back(layout.positions[id.index()].y, reach(mark.shape) * mark.radius);
  }
  std::ranges::sort(column);
  double shrink = 1;
  for (const auto& [height, half] : column) shrink = std::min(shrink, std::min(height, room - height) / half);
  for (std::size_t i = 1; i < column.size(); ++i) {
    const double wanted = column[i - 1].second + column[i].second;
    shrink = std::min(shrink, (column[i].first - column[i - 1].first - kMarkGapInRows) / wanted);
  }
  return shrink;
}

/// The same with marks of projects that fit into their rows. Marks of actors are left as large as they are where areas
/// show a measure of projects, and become smaller with them where they show one of actors.
Placing shrunk_to_rows(const ToPlace& task, Placing placing, const TwoModeLayout& layout) {
  const Subject& subject = task.subject;
  const double shrink = measures_projects(subject) ? shrink_to_rows(subject, placing, layout) : 1;
  const Measure* size = task.encoding.marks.size;
  if (shrink >= 1) return placing;
  if (size == nullptr || size->scope != Scope::project) return put_on_map(std::move(placing), {}, {}, shrink);
  placing.mark_scale *= shrink;
  for (const NodeId id : node_ids(subject.network)) {
    if (is_project(subject.network[id])) placing.marks[id.index()].radius *= shrink;
  }
  return placing;
}

/// Marks that show a measure stand to the left of the plates with the names.
void put_beside_plates(Placing& placing) {
  for (std::size_t i = 0; i < placing.marks.size(); ++i) {
    Mark& mark = placing.marks[i];
    if (const auto& plate = placing.plates[i])
      mark.centre.x = plate->box.left - kAfterMark - reach(mark.shape) * mark.radius;
  }
}

}  // namespace

Placing place_around_projects(const ToPlace& task, double scale) {
  const Subject& subject = task.subject;
  Placing placing = all_on_map(task, scale);
  const Box map = placing.map;
  const TwoModeLayout layout = place_two_mode(
      subject.network, {.reaches = mark_reaches(placing.marks), .gap = mark_gap(subject), .height = map.height()});
  placing = shrunk_to_rows(task, put_on_map(std::move(placing), {}, {}, layout.shrink), layout);
  const double beside = measures_projects(subject) ? 2 * widest_reach(subject, placing, true) + kAfterMark : 0;
  const ColumnWidths widths = fit_columns(subject, layout, beside, map);
  const ColumnPlaces columns = place_columns(map, widths, widest_reach(subject, placing, false));
  const double height = std::min(kPlateFill * layout.row, 2.2 * widths.size);
  placing.plates.assign(placing.marks.size(), std::nullopt);
  for (std::size_t i = 0; i < placing.marks.size(); ++i) {
    const Point at{columns.of(layout.sides[i]), map.top + layout.positions[i].y};
    placing.marks[i].centre = at;
    if (layout.sides[i] != Side::middle) continue;
    const Box box{at.x - columns.plate / 2, at.y - height / 2, at.x + columns.plate / 2, at.y + height / 2};
    placing.plates[i] = Plate{box, 0.3 * height, std::string(kPlateColour), 1};
  }
  placing.names = column_names(task, placing, layout, widths.size);
  if (measures_projects(subject)) put_beside_plates(placing);
  placing.ties_end_at_plates = true;
  return placing;
}

std::vector<std::string> two_mode_sentences(const Subject& subject, const PlaceMeaning& /*meaning*/) {
  const TwoModeLayout layout = place_two_mode(subject.network);
  const auto number = [&](auto count) { return to_readable(static_cast<std::int64_t>(count), subject.language); };
  return {kTwoModePlaces.in(subject.language, number(layout.crossings), number(layout.crossings_before))};
}

}  // namespace maillage
