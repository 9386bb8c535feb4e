// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/sheet/panel_grid.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kAspect = 1.2;      ///< width over height that suits names best
constexpr double kColumnWidth = 17;  ///< of a legend beside the panels, in text sizes
constexpr double kGap = 1.2;         ///< between panels, and above the legend, in text sizes
constexpr double kBesideGap = 1.6;
constexpr std::size_t kMostRows = 4;  ///< of a section of a legend in rows

class GridMaker {
 public:
  GridMaker(const Box& area, std::size_t count, const std::vector<LegendSection>& sections, double text)
      : area_(area), count_(count), sections_(sections), low_(sections), text_(text) {
    for (LegendSection& section : low_)
      section.columns = std::max(section.columns, (section.items.size() + kMostRows - 1) / kMostRows);
  }

  PanelGrid make() {
    for (std::size_t columns = 1; columns <= count_; ++columns) {
      columns_ = columns;
      beside();
      below();
      inside();
    }
    return std::move(best_);
  }

 private:
  [[nodiscard]] std::size_t rows() const { return (count_ + columns_ - 1) / columns_; }

  /// Of `columns_` in each row, over an area; those of the last row that no panel takes, too.
  [[nodiscard]] std::vector<Box> cells_in(const Box& area) const {
    const double gap = kGap * text_;
    const double width = (area.width() + gap) / static_cast<double>(columns_);
    const double height = (area.height() + gap) / static_cast<double>(rows());
    std::vector<Box> cells;
    for (std::size_t i = 0; i < columns_ * rows(); ++i) {
      const std::size_t row = i / columns_;
      const double left = area.left + width * static_cast<double>(i % columns_);
      const double top = area.top + height * static_cast<double>(row);
      cells.push_back({left, top, left + width - gap, top + height - gap});
    }
    return cells;
  }

  void beside() {
    const Legend legend = stack_legend(sections_, kColumnWidth * text_, text_);
    const double left = area_.right - legend.width;
    Box panels = area_;
    panels.right = left - kBesideGap * text_;
    if (legend.height <= area_.height()) consider(cells_in(panels), moved(legend.blocks, {left, area_.top}));
  }

  void below() {
    const Legend legend = row_legend(low_, area_.width(), text_);
    Box panels = area_;
    panels.bottom = area_.bottom - legend.height - kGap * text_;
    consider(cells_in(panels), moved(legend.blocks, {area_.left, area_.bottom - legend.height}));
  }

  /// In the cells that the last row leaves.
  void inside() {
    const std::vector<Box> cells = cells_in(area_);
    if (cells.size() == count_) return;
    const Box empty = join(cells[count_], cells.back()).grown(-text_);
    const Legend legend = row_legend(low_, empty.width(), text_);
    if (legend.height <= empty.height() && legend.width <= empty.width())
      consider(cells, moved(legend.blocks, {empty.left, empty.top}));
  }

  void consider(std::vector<Box> cells, std::vector<LegendBlock> legend) {
    const Box& cell = cells.front();
    const double shape = maths::exp(-0.5 * std::abs(maths::log(cell.width() / std::max(cell.height(), 1.0) / kAspect)));
    const double worth = std::max(cell.width(), 0.0) * std::max(cell.height(), 0.0) * shape;
    if (!best_.cells.empty() && worth <= most_) return;
    most_ = worth;
    cells.resize(count_);
    best_ = {std::move(cells), std::move(legend)};
  }

  const Box& area_;
  std::size_t count_;
  const std::vector<LegendSection>& sections_;
  std::vector<LegendSection> low_;  ///< the same for rows
  double text_;
  std::size_t columns_ = 1;
  double most_ = 0;
  PanelGrid best_;
};

}  // namespace

PanelGrid panel_grid(const Box& area, std::size_t count, const std::vector<LegendSection>& sections, double text_size) {
  return GridMaker(area, count, sections, text_size).make();
}

}  // namespace maillage
