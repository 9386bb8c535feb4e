// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/legend.h"

#include <algorithm>
#include <cstddef>

#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/text_metrics.h"

namespace maillage {
namespace {

constexpr double kStrokeLength = 26;

double symbol_width(const LegendItem& item) {
  if (item.area) return box_of(item.area->curves.front()).width() + item.area->width;
  return item.width > 0 ? kStrokeLength : box_of(item.mark).width();
}

double symbol_height(const LegendItem& item) {
  if (item.area) return box_of(item.area->curves.front()).height() + item.area->width;
  return item.width > 0 ? item.width : box_of(item.mark).height();
}

/// Lays out one section with its top left corner at (0, 0).
class SectionMaker {
 public:
  SectionMaker(const LegendSection& section, double width, double size)
      : section_(section), width_(width), size_(size) {}

  Legend make() {
    add_heading();
    for (const LegendItem& item : section_.items) symbols_ = std::max(symbols_, symbol_width(item));
    const std::size_t columns = std::max<std::size_t>(1, section_.columns);
    const std::size_t rows = (section_.items.size() + columns - 1) / columns;
    const double top = y_;
    double left = 0;
    double lowest = y_;
    for (std::size_t first = 0; first < section_.items.size(); first += rows) {
      y_ = top;
      double widest = 0;
      for (std::size_t i = first; i < std::min(first + rows, section_.items.size()); ++i) {
        widest = std::max(widest, add_item(section_.items[i], left));
      }
      lowest = std::max(lowest, y_);
      made_.width = std::max(made_.width, left + widest);
      left += widest + 1.6 * size_;
    }
    made_.height = lowest;
    return std::move(made_);
  }

 private:
  void add_heading() {
    for (const std::string& line : wrap_text(section_.heading, width_, size_, Weight::bold)) {
      add_text(line, {0, y_ + kAscent * size_}, Weight::bold, std::string(kInk));
      made_.width = std::max(made_.width, text_width(line, size_, Weight::bold));
      y_ += kLineHeight * size_;
    }
    y_ += 0.45 * size_;
  }

  /// Returns its width.
  double add_item(const LegendItem& item, double left) {
    const double indent = symbols_ + 0.7 * size_;
    const auto lines = wrap_text(item.text, std::max(width_ - indent, 6 * size_), size_);
    const double text_height = size_ * (kAscent + kDescent + kLineHeight * static_cast<double>(lines.size() - 1));
    const double height = std::max(text_height, symbol_height(item));
    add_symbol(item, {left + symbols_ / 2, y_ + height / 2});
    double base = y_ + (height - text_height) / 2 + kAscent * size_;
    double widest = 0;
    for (const std::string& line : lines) {
      add_text(line, {left + indent, base}, Weight::regular, std::string(kInk));
      base += kLineHeight * size_;
      widest = std::max(widest, text_width(line, size_));
    }
    y_ += height + 0.42 * size_;
    return indent + widest;
  }

  void add_symbol(const LegendItem& item, const Point& centre) {
    if (item.area) {
      Path area = *item.area;
      for (Curve& curve : area.curves) curve = mapped(std::move(curve), 1, centre);
      made_.group.paths.push_back(std::move(area));
      return;
    }
    if (item.width > 0) {
      made_.group.strokes.push_back(
          {{{centre.x - kStrokeLength / 2, centre.y}, {centre.x + kStrokeLength / 2, centre.y}},
           item.width,
           item.colour,
           item.dashes});
      return;
    }
    Mark mark = item.mark;
    mark.centre = {0, 0};
    const Point middle = box_of(mark).centre();
    mark.centre = {centre.x - middle.x, centre.y - middle.y};
    made_.group.marks.push_back(mark);
  }

  void add_text(const std::string& text, const Point& at, Weight weight, const std::string& colour) {
    made_.group.texts.push_back({at, text, size_, weight, Anchor::start, colour});
  }

  const LegendSection& section_;
  double width_;
  double size_;
  double y_ = 0;
  double symbols_ = 0;
  Legend made_;
};

void append(SceneGroup& to, SceneGroup from) {
  std::move(from.plates.begin(), from.plates.end(), std::back_inserter(to.plates));
  std::move(from.paths.begin(), from.paths.end(), std::back_inserter(to.paths));
  std::move(from.strokes.begin(), from.strokes.end(), std::back_inserter(to.strokes));
  std::move(from.marks.begin(), from.marks.end(), std::back_inserter(to.marks));
  std::move(from.texts.begin(), from.texts.end(), std::back_inserter(to.texts));
}

}  // namespace

SceneGroup moved(SceneGroup group, const Point& offset) {
  const auto move = [&](Point& point) { point = {point.x + offset.x, point.y + offset.y}; };
  for (Plate& plate : group.plates) plate.box = plate.box.moved(offset.x, offset.y);
  for (Path& path : group.paths) {
    for (Curve& curve : path.curves) curve = mapped(std::move(curve), 1, offset);
  }
  for (Stroke& stroke : group.strokes) {
    move(stroke.line.from);
    move(stroke.line.to);
  }
  for (Mark& mark : group.marks) move(mark.centre);
  for (TextLine& text : group.texts) move(text.at);
  return group;
}

Legend stack_legend(const std::vector<LegendSection>& sections, double width, double text_size) {
  Legend legend;
  for (const LegendSection& section : sections) {
    if (legend.height > 0) legend.height += 1.5 * text_size;
    Legend part = SectionMaker(section, width, text_size).make();
    append(legend.group, moved(std::move(part.group), {0, legend.height}));
    legend.width = std::max(legend.width, part.width);
    legend.height += part.height;
  }
  return legend;
}

Legend row_legend(const std::vector<LegendSection>& sections, double width, double text_size) {
  Legend legend;
  double left = 0;
  double top = 0;
  for (const LegendSection& section : sections) {
    Legend part = SectionMaker(section, std::min(width, 24 * text_size), text_size).make();
    if (left > 0 && left + part.width > width) {
      left = 0;
      top = legend.height + text_size;
    }
    append(legend.group, moved(std::move(part.group), {left, top}));
    legend.width = std::max(legend.width, left + part.width);
    legend.height = std::max(legend.height, top + part.height);
    left += part.width + 4 * text_size;
  }
  return legend;
}

}  // namespace maillage
