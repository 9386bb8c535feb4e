// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/time_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/charts/chart_sheet.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kRowText = 1.25;     ///< least height of a row, in sizes of its text
constexpr double kWidestNames = 0.4;  ///< of the room
constexpr double kBarHeight = 0.62;   ///< of its row
constexpr double kLeastBar = 3;       ///< width

std::string colour_of(const TimeChart& chart, std::size_t group) {
  const std::string& own = chart.groups[group].colour;
  return own.empty() ? class_colour(group) : own;
}

std::vector<LegendSection> time_legend(const TimeChart& chart, const Page& page) {
  LegendSection section{chart.heading, {}, std::max<std::size_t>(1, chart.groups.size())};
  for (std::size_t g = 0; g < chart.groups.size(); ++g) {
    section.items.push_back({.meaning = LegendMeaning::group,
                             .of = chart.groups[g].id,
                             .mark = {nth_shape(g), {}, 0.5 * page.text, colour_of(chart, g)},
                             .text = chart.groups[g].name});
  }
  return {std::move(section)};
}

/// As much of a text as fits, with an ellipsis where that is not all.
std::string cut_to(const std::string& text, double width, double size) {
  if (text_width(text, size) <= width) return text;
  std::size_t end = text.size();
  while (end > 0 && text_width(text.substr(0, end) + "…", size) > width) {
    do --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
  }
  return text.substr(0, end) + "…";
}

/// Draws the rows of a chart into a room.
class BarDrawing {
 public:
  BarDrawing(const TimeChart& chart, const Page& page, const Box& room, std::size_t rows, std::vector<Guide>& guides)
      : chart_(chart), page_(page), rows_(rows), guides_(guides) {
    const double height = room.height() - 2 * page.text;
    step_ = std::min(1.9 * page.text, height / static_cast<double>(rows));
    size_ = std::clamp(step_ / kRowText, page.smallest, page.text);
    double widest = 0;
    for (std::size_t i = 0; i < rows; ++i) widest = std::max(widest, text_width(chart.bars[i].name, size_));
    const double names = std::min(widest, kWidestNames * room.width());
    plot_ = {room.left + names + 1.2 * page.text, room.top + 2 * page.text, room.right - 1.5 * page.text,
             room.top + 2 * page.text + step_ * static_cast<double>(rows)};
    left_ = room.left;
    find_years();
  }

  void draw() {
    add_years();
    for (std::size_t i = 0; i < rows_; ++i) add_bar(i);
  }

 private:
  void find_years() {
    first_ = std::floor(chart_.bars.front().from);
    last_ = first_ + 1;
    for (std::size_t i = 0; i < rows_; ++i) {
      const TimeBar& bar = chart_.bars[i];
      first_ = std::min(first_, std::floor(bar.from));
      last_ = std::max({last_, std::ceil(bar.to.value_or(bar.from)), std::floor(bar.from) + 1});
    }
  }

  [[nodiscard]] double x(double year) const { return plot_.left + (year - first_) / (last_ - first_) * plot_.width(); }

  void add_years() {
    Guide years{.meaning = GuideMeaning::chart, .of = "years"};
    double free = plot_.left - plot_.width();
    for (double year = first_; year <= last_; ++year) {
      years.shapes.strokes.push_back(grid_line({x(year), plot_.top}, {x(year), plot_.bottom}));
      const std::string text = std::to_string(static_cast<int>(year));
      const double middle = x(year + 0.5);
      const double half = text_width(text, page_.smallest) / 2;
      if (year >= last_ || middle - half < free) continue;
      years.shapes.texts.push_back(
          chart_text({middle, plot_.top - 0.6 * page_.text}, text, page_.smallest, Anchor::middle));
      free = middle + half + 0.5 * page_.smallest;
    }
    guides_.push_back(std::move(years));
  }

  void add_bar(std::size_t row) {
    const TimeBar& bar = chart_.bars[row];
    const double middle = plot_.top + (static_cast<double>(row) + 0.5) * step_;
    const double half = kBarHeight * std::min(step_, 1.4 * page_.text) / 2;
    const std::string colour = colour_of(chart_, bar.group);
    Guide guide{.meaning = GuideMeaning::chart, .of = bar.id};
    const double left = x(bar.from);
    const double right = std::max(left + kLeastBar, x(bar.to.value_or(last_)));
    std::vector<Point> corners = {
        {left, middle - half}, {right, middle - half}, {right, middle + half}, {left, middle + half}};
    if (!bar.to) corners.insert(corners.begin() + 2, {right + half, middle});
    guide.shapes.paths.push_back({.curves = {polygon(corners)}, .fill = faded(colour, 0.45)});
    guide.shapes.marks.push_back({nth_shape(bar.group), {left, middle}, half, colour});
    const double room = plot_.left - left_ - 1.2 * page_.text;
    TextLine name = chart_text({plot_.left - 1.2 * page_.text, middle + 0.35 * size_}, cut_to(bar.name, room, size_),
                               size_, Anchor::end);
    name.colour = std::string(kInk);
    guide.shapes.texts.push_back(std::move(name));
    guides_.push_back(std::move(guide));
  }

  const TimeChart& chart_;
  const Page& page_;
  std::size_t rows_;
  std::vector<Guide>& guides_;
  double step_ = 0;
  double size_ = 0;
  double left_ = 0;
  Box plot_;
  double first_ = 0;
  double last_ = 0;
};

std::size_t rows_that_fit(const ChartSheet& sheet) {
  const double height = sheet.room.height() - 2 * sheet.page.text;
  return static_cast<std::size_t>(std::max(1.0, std::floor(height / (kRowText * sheet.page.smallest))));
}

}  // namespace

std::shared_ptr<const Scene> draw_bars(const TimeChart& chart, PageSize page) {
  static constexpr Message<Count, Count> kLeftOutRows{
      "{0} {0:ligne|lignes} sur {1} {0:n’a|n’ont} pas de place sur la page.",
      "{0} of {1} rows {0:has|have} no room on the page."};
  ChartWords words{chart.language, chart.title, chart.subtitle, chart.caption};
  const auto legend = time_legend(chart, page_of(page));
  ChartSheet sheet = lay_out_chart(words, page, legend);
  if (rows_that_fit(sheet) < chart.bars.size()) {
    words.caption.push_back(kLeftOutRows.in(chart.language, Count(chart.bars.size()), Count(chart.bars.size())));
    sheet = lay_out_chart(words, page, legend);
    const std::size_t missing = chart.bars.size() - std::min(chart.bars.size(), rows_that_fit(sheet));
    words.caption.back() = kLeftOutRows.in(chart.language, Count(missing), Count(chart.bars.size()));
    sheet = lay_out_chart(words, page, legend);
  }
  const std::size_t rows = std::min(chart.bars.size(), rows_that_fit(sheet));
  BarDrawing(chart, sheet.page, sheet.room, rows, sheet.scene.guides).draw();
  return std::make_shared<const Scene>(std::move(sheet.scene));
}

}  // namespace maillage
