// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/legend.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

constexpr double kStrokeLength = 26;

double symbol_width(const LegendItem& item) {
  if (item.area) return box_of(item.area->curves.front()).width() + item.area->width;
  return item.stroke ? kStrokeLength : box_of(item.mark).width();
}

double symbol_height(const LegendItem& item) {
  if (item.area) return box_of(item.area->curves.front()).height() + item.area->width;
  return item.stroke ? item.stroke->width : box_of(item.mark).height();
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
      made_.blocks.front().heading.push_back(text(line, {0, y_ + kAscent * size_}, Weight::bold));
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
    LegendEntry entry{item.meaning, item.of, item.value, symbol_at(item, {left + symbols_ / 2, y_ + height / 2}), {}};
    double base = y_ + (height - text_height) / 2 + kAscent * size_;
    double widest = 0;
    for (const std::string& line : lines) {
      entry.lines.push_back(text(line, {left + indent, base}, Weight::regular));
      base += kLineHeight * size_;
      widest = std::max(widest, text_width(line, size_));
    }
    made_.blocks.front().entries.push_back(std::move(entry));
    y_ += height + 0.42 * size_;
    return indent + widest;
  }

  [[nodiscard]] static LegendSymbol symbol_at(const LegendItem& item, const Point& centre) {
    if (item.area) {
      Path area = *item.area;
      for (Curve& curve : area.curves) curve = mapped(std::move(curve), 1, centre);
      return area;
    }
    if (item.stroke) {
      const Segment line{{centre.x - kStrokeLength / 2, centre.y}, {centre.x + kStrokeLength / 2, centre.y}};
      return Stroke{line, item.stroke->width, item.stroke->colour, item.stroke->dashes};
    }
    Mark mark = item.mark;
    mark.centre = {0, 0};
    const Point middle = box_of(mark).centre();
    mark.centre = {centre.x - middle.x, centre.y - middle.y};
    return mark;
  }

  [[nodiscard]] TextLine text(const std::string& line, const Point& at, Weight weight) const {
    return {at, line, size_, weight, Anchor::start, std::string(kInk)};
  }

  const LegendSection& section_;
  double width_;
  double size_;
  double y_ = 0;
  double symbols_ = 0;
  Legend made_{std::vector<LegendBlock>(1)};  ///< of one block
};

void move_by(Point& point, const Point& offset) { point = {point.x + offset.x, point.y + offset.y}; }

/// Moves what stands for an item.
struct SymbolMover {
  const Point& offset;

  void operator()(Mark& mark) const { move_by(mark.centre, offset); }
  void operator()(Stroke& stroke) const {
    move_by(stroke.line.from, offset);
    move_by(stroke.line.to, offset);
  }
  void operator()(Path& path) const {
    for (Curve& curve : path.curves) curve = mapped(std::move(curve), 1, offset);
  }
};

void append(std::vector<LegendBlock>& to, std::vector<LegendBlock> from) {
  std::ranges::move(from, std::back_inserter(to));
}

}  // namespace

std::vector<LegendBlock> moved(std::vector<LegendBlock> blocks, const Point& offset) {
  for (LegendBlock& block : blocks) {
    for (TextLine& line : block.heading) move_by(line.at, offset);
    for (LegendEntry& entry : block.entries) {
      std::visit(SymbolMover{offset}, entry.symbol);
      for (TextLine& line : entry.lines) move_by(line.at, offset);
    }
  }
  return blocks;
}

Legend stack_legend(const std::vector<LegendSection>& sections, double width, double text_size) {
  Legend legend;
  for (const LegendSection& section : sections) {
    if (legend.height > 0) legend.height += 1.5 * text_size;
    Legend part = SectionMaker(section, width, text_size).make();
    append(legend.blocks, moved(std::move(part.blocks), {0, legend.height}));
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
    append(legend.blocks, moved(std::move(part.blocks), {left, top}));
    legend.width = std::max(legend.width, left + part.width);
    legend.height = std::max(legend.height, top + part.height);
    left += part.width + 4 * text_size;
  }
  return legend;
}

}  // namespace maillage
