// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/time_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/charts/chart_rows.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kBarHeight = 0.62;  ///< of its row
constexpr double kLeastBar = 3;      ///< width
constexpr double kYearsAbove = 2;    ///< in text sizes

/// page, pages, first row, last row, rows
constexpr Message<Count, Count, Count, Count, Count> kPageOf{"Page {0} sur {1}\u00A0: lignes {2} à {3} sur {4}.",
                                                             "Page {0} of {1}: rows {2} to {3} of {4}."};
constexpr Message<std::string_view, Count, Count> kPageTitle{"{0} ({1}/{2})", "{0} ({1}/{2})"};

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

/// The bars of one page, among all.
struct BarsOfPage {
  std::size_t first = 0;
  std::size_t number = 0;
};

/// Draws the rows of a page.
class BarDrawing {
 public:
  BarDrawing(const TimeChart& chart, const BarsOfPage& bars, const Page& page, const ChartRows& rows,
             std::vector<Guide>& guides)
      : chart_(chart), bars_(bars), page_(page), rows_(rows), plot_(rows.plot), guides_(guides) {
    find_years();
  }

  void draw() {
    add_years();
    for (std::size_t row = 0; row < bars_.number; ++row) add_bar(row);
  }

 private:
  /// Of all bars: pages lie side by side.
  void find_years() {
    constexpr double kRounding = 1e-6;  // of a year that ends with its last day
    first_ = std::floor(chart_.bars.front().from);
    last_ = first_ + 1;
    for (const TimeBar& bar : chart_.bars) {
      first_ = std::min(first_, std::floor(bar.from));
      last_ = std::max({last_, std::ceil(bar.to.value_or(bar.from) - kRounding), std::floor(bar.from) + 1});
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
    const TimeBar& bar = chart_.bars[bars_.first + row];
    const double middle = rows_.middle(row);
    const double half = kBarHeight * std::min(rows_.step, 1.4 * page_.text) / 2;
    const std::string colour = colour_of(chart_, bar.group);
    Guide guide{.meaning = GuideMeaning::chart, .of = bar.id};
    const double left = x(bar.from);
    const double right = std::max(left + kLeastBar, x(bar.to.value_or(last_)));
    std::vector<Point> corners = {
        {left, middle - half}, {right, middle - half}, {right, middle + half}, {left, middle + half}};
    if (!bar.to) corners.insert(corners.begin() + 2, {right + half, middle});
    guide.shapes.paths.push_back({.curves = {polygon(corners)}, .fill = faded(colour, 0.45)});
    guide.shapes.marks.push_back({nth_shape(bar.group), {left, middle}, half, colour});
    guide.shapes.texts.push_back(row_name(rows_, row, bar.name));
    guides_.push_back(std::move(guide));
  }

  const TimeChart& chart_;
  BarsOfPage bars_;
  const Page& page_;
  const ChartRows& rows_;
  Box plot_;
  std::vector<Guide>& guides_;
  double first_ = 0;
  double last_ = 0;
};

/// Where a page of several stands among them, in its title and its caption.
ChartWords words_of_page(const TimeChart& chart, const BarsOfPage& bars, std::size_t number, std::size_t pages) {
  ChartWords words{chart.language, chart.title, chart.subtitle, chart.caption};
  if (pages == 1) return words;
  words.title = kPageTitle.in(chart.language, chart.title, number, pages);
  words.caption.push_back(
      kPageOf.in(chart.language, number, pages, bars.first + 1, bars.first + bars.number, chart.bars.size()));
  return words;
}

/// How many pages the bars need.
std::size_t pages_for(const TimeChart& chart, PageSize page, const std::vector<LegendSection>& legend) {
  const std::size_t all = chart.bars.size();
  if (rows_on_a_page(words_of_page(chart, {}, 1, 1), page, legend, kYearsAbove) >= all) return 1;
  const std::size_t fit = rows_on_a_page(words_of_page(chart, {all, 0}, all, all), page, legend, kYearsAbove);
  return (all + fit - 1) / fit;
}

std::shared_ptr<const Scene> draw_page(const TimeChart& chart, const BarsOfPage& bars, const ChartWords& words,
                                       PageSize page, const std::vector<LegendSection>& legend) {
  std::vector<std::string> names;
  names.reserve(bars.number);
  for (std::size_t i = 0; i < bars.number; ++i) names.push_back(chart.bars[bars.first + i].name);
  RowSheet laid_out = lay_out_rows(words, page, legend, names, kYearsAbove);
  ChartSheet& sheet = laid_out.sheet;
  BarDrawing(chart, bars, sheet.page, laid_out.rows, sheet.scene.guides).draw();
  return std::make_shared<const Scene>(std::move(sheet.scene));
}

}  // namespace

std::vector<std::shared_ptr<const Scene>> draw_bars(const TimeChart& chart, PageSize page) {
  const std::vector<LegendSection> legend = time_legend(chart, page_of(page));
  const std::size_t pages = pages_for(chart, page, legend);
  std::vector<std::shared_ptr<const Scene>> scenes;
  BarsOfPage bars;
  for (std::size_t number = 1; number <= pages; ++number) {
    bars.first += bars.number;
    bars.number = chart.bars.size() * number / pages - bars.first;
    scenes.push_back(draw_page(chart, bars, words_of_page(chart, bars, number, pages), page, legend));
  }
  return scenes;
}

}  // namespace maillage
