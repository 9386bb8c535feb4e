// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string>

#include "maillage/drawing/diagram_parts.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/places.h"
#include "maillage/layout/two_mode.h"

namespace maillage {
namespace {

constexpr double kLeastGap = 0.13;     ///< of the width: between a column of actors and the plates
constexpr double kPlateFill = 0.82;    ///< part of its row that a plate takes
constexpr double kAfterMark = 5;

/// Sizes of the columns: names left, plates, names right.
struct ColumnWidths {
  double size = 0;  ///< of names
  double left = 0;
  double plate = 0;
  double right = 0;
};

ColumnWidths measure_columns(const Draft& draft, const TwoModeLayout& layout, double size) {
  ColumnWidths widths{.size = size};
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    const double width = text_width(one_line(draft.network[NodeId(i)].name), size);
    double& widest = layout.sides[i] == Side::left ? widths.left : layout.sides[i] == Side::right ? widths.right : widths.plate;
    widest = std::max(widest, width);
  }
  widths.plate += 1.6 * size;
  return widths;
}

/// The largest size of names at which the three columns, and ties between them, fit.
ColumnWidths fit_columns(const Draft& draft, const TwoModeLayout& layout) {
  const double largest = std::min(1.15 * draft.page.text, layout.row * 0.8);
  for (double size = std::max(largest, draft.page.smallest);; size -= 0.25) {
    const ColumnWidths widths = measure_columns(draft, layout, size);
    const double all = widths.left + widths.plate + widths.right + 2 * kLeastGap * draft.free.width();
    if (all <= draft.free.width() || size <= draft.page.smallest) return widths;
  }
}

/// Names of one column, as many as its rows have room for: the most important ones.
void add_column_names(Draft& draft, const TwoModeLayout& layout, const ColumnWidths& widths) {
  std::vector<Box> taken;
  const double height = (kAscent + kDescent) * widths.size;
  for (const NodeId id : by_importance(draft)) {
    const Side side = layout.sides[id.index()];
    const Mark& mark = draft.marks[id.index()];
    const std::string name = one_line(draft.network[id].name);
    const double width = text_width(name, widths.size);
    const double beside = mark.radius * 1.35 + kAfterMark;
    const Anchor anchor = side == Side::left ? Anchor::end : side == Side::right ? Anchor::start : Anchor::middle;
    const double x = mark.centre.x + (side == Side::left ? -beside : side == Side::right ? beside : 0);
    const double left = anchor == Anchor::end ? x - width : anchor == Anchor::start ? x : x - width / 2;
    const Box box{left, mark.centre.y - height / 2, left + width, mark.centre.y + height / 2};
    const bool fits = box.left >= draft.page.inside().left - 1 && box.right <= draft.free.right + 1 &&
                      std::ranges::none_of(taken, [&](const Box& other) { return box.overlaps(other); });
    if (!fits) continue;
    taken.push_back(box);
    SceneLabel label{draft.network[id].id, {}, std::nullopt};
    label.lines.push_back({{x, box.top + kAscent * widths.size}, name, widths.size, Weight::regular, anchor, std::string(kInk)});
    label.on_plate = side == Side::middle;
    draft.scene.labels.push_back(std::move(label));
  }
}

}  // namespace

void place_two_mode(Draft& draft) {
  TwoModeOptions options{.reaches = mark_reaches(draft), .gap = mark_gap(draft), .height = draft.free.height()};
  TwoModeLayout layout = maillage::place_two_mode(draft.network, options);
  if (layout.shrink < 1) shrink_marks(draft, layout.shrink);
  const ColumnWidths widths = fit_columns(draft, layout);
  const double reach = 1.35 * area_scale(draft).largest() + kAfterMark;
  const double left = std::min(draft.free.left + widths.left + reach, draft.free.left + 0.34 * draft.free.width());
  const double right = std::max(draft.free.right - widths.right - reach, draft.free.right - 0.34 * draft.free.width());
  const double plate = std::min(widths.plate, (right - left) * 0.6);
  const double height = std::min(kPlateFill * layout.row, 2.2 * widths.size);
  draft.plates.assign(draft.network.size(), std::nullopt);
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    const double x = layout.sides[i] == Side::left ? left : layout.sides[i] == Side::right ? right : (left + right) / 2;
    const Point at{x, draft.free.top + layout.positions[i].y};
    draft.marks[i].centre = at;
    if (layout.sides[i] != Side::middle) continue;
    draft.plates[i] = Plate{{at.x - plate / 2, at.y - height / 2, at.x + plate / 2, at.y + height / 2},
                            0.3 * height, kPlateColour, 1};
  }
  add_column_names(draft, layout, widths);
  draft.named = 0;
}

void bend_ties(Draft& draft) {
  const auto plate_of = [&](const Point& at) -> const Plate* {
    for (const auto& plate : draft.plates) {
      if (plate && distance(plate->box.centre(), at) < 1e-6) return &*plate;
    }
    return nullptr;
  };
  for (SceneTie& tie : draft.scene.ties) {
    Segment& line = tie.stroke.line;
    if (plate_of(line.from) != nullptr) std::swap(line.from, line.to);
    const Plate* plate = plate_of(line.to);
    if (plate == nullptr) continue;
    line.to.x = line.from.x < line.to.x ? plate->box.left : plate->box.right;
    const double middle = (line.from.x + line.to.x) / 2;
    tie.bend = Curve{line.from, {}, false};
    tie.bend->bend_to({middle, line.from.y}, {middle, line.to.y}, line.to);
  }
}

}  // namespace maillage
