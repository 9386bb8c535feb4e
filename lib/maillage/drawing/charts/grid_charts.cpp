// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/grid_charts.h"

#include <algorithm>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/drawing/charts/chart_rows.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/cut_text.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kTitlesAbove = 3.2;  ///< in text sizes
constexpr double kCellFill = 0.82;    ///< of a row's height

template <typename Row>
std::vector<std::string> names_of_rows(const std::vector<Row>& rows) {
  std::vector<std::string> names;
  names.reserve(rows.size());
  for (const Row& row : rows) names.push_back(row.name);
  return names;
}

/// The left and right end of a column of the plot.
std::pair<double, double> column_ends(const Box& plot, std::size_t column, std::size_t columns, double gap) {
  const double width = (plot.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  const double left = plot.left + static_cast<double>(column) * (width + gap);
  return {left, left + width};
}

/// Draws columns of dots.
class DotDrawing {
 public:
  DotDrawing(const DotChart& chart, const Page& page, const ChartRows& rows, std::vector<Guide>& guides)
      : chart_(chart), page_(page), rows_(rows), guides_(guides) {}

  void draw() {
    for (std::size_t c = 0; c < chart_.columns.size(); ++c) add_axis(c);
    for (std::size_t row = 0; row < rows_.shown; ++row) add_row(row);
  }

 private:
  [[nodiscard]] double x(std::size_t column, double value) const {
    const auto [left, right] = column_ends(rows_.plot, column, chart_.columns.size(), 2.2 * page_.text);
    return left + value * (right - left);
  }

  void add_axis(std::size_t column) {
    Guide axis{.meaning = GuideMeaning::chart, .of = chart_.columns[column]};
    const double top = rows_.plot.top;
    const double width = x(column, 1) - x(column, 0);
    axis.shapes.texts.push_back(chart_text({x(column, 0), top - 1.9 * page_.text},
                                           cut_to(chart_.columns[column], width + page_.text, page_.text), page_.text));
    axis.shapes.texts.back().colour = std::string(kInk);
    for (const double value : {0.0, 0.5, 1.0}) {
      axis.shapes.strokes.push_back(grid_line({x(column, value), top}, {x(column, value), rows_.plot.bottom}));
      axis.shapes.texts.push_back(chart_text({x(column, value), top - 0.6 * page_.smallest},
                                             Wording(chart_.language).number(value, value == 0.5 ? 1 : 0),
                                             page_.smallest, Anchor::middle));
    }
    guides_.push_back(std::move(axis));
  }

  void add_row(std::size_t row) {
    Guide guide{.meaning = GuideMeaning::chart, .of = chart_.rows[row].id};
    const double y = rows_.middle(row);
    const double radius = std::min(0.34 * page_.text, 0.3 * rows_.step);
    for (std::size_t c = 0; c < chart_.columns.size(); ++c) {
      const DotValue& one = chart_.rows[row].values[c];
      const std::string colour = class_colour(c);
      if (one.high > one.low)
        guide.shapes.strokes.push_back({{{x(c, one.low), y}, {x(c, one.high), y}}, 1.4, faded(colour, 0.35)});
      const double value = one.value.value_or((one.low + one.high) / 2);
      const Mark mark{nth_shape(c), {x(c, value), y}, radius, colour};
      guide.shapes.marks.push_back(one.value ? mark : valueless(mark));
    }
    guide.shapes.texts.push_back(row_name(rows_, row, chart_.rows[row].name));
    guides_.push_back(std::move(guide));
  }

  const DotChart& chart_;
  const Page& page_;
  const ChartRows& rows_;
  std::vector<Guide>& guides_;
};

std::vector<LegendSection> cell_legend(const CellChart& chart, const Page& page) {
  static constexpr Label kHeading{"Note ramenée de 0 à 1", "Mark from 0 to 1"};
  static constexpr Label kNone{"sans note", "no mark"};
  LegendSection section{std::string(kHeading.in(chart.language)), {}, 4, true};
  for (const double value : {0.0, 0.5, 1.0}) {
    section.items.push_back({.meaning = LegendMeaning::value,
                             .value = value,
                             .mark = {Shape::square, {}, 0.5 * page.text, ramp_colour(value)},
                             .text = Wording(chart.language).number(value, value == 0.5 ? 1 : 0)});
  }
  section.items.push_back({.meaning = LegendMeaning::no_value,
                           .mark = valueless({Shape::square, {}, 0.5 * page.text, ramp_colour(0)}),
                           .text = std::string(kNone.in(chart.language))});
  return {std::move(section)};
}

Path cell_path(const Box& box, const std::optional<double>& value) {
  const std::vector<Point> corners = {
      {box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}};
  Path path{.curves = {polygon(corners)}, .fill = "#ffffff", .width = 0.8, .colour = std::string(kNeutralColour)};
  if (!value) return path;
  path.fill = ramp_colour(*value);
  path.colour = kGuideLine;
  return path;
}

/// "1 Ancrage, 2 Portage."
std::string numbered(const CellChart& chart) {
  static constexpr Label kColumns{"Colonnes\u00A0: ", "Columns: "};
  std::string text(kColumns.in(chart.language));
  for (std::size_t c = 0; c < chart.columns.size(); ++c)
    text += (c == 0 ? "" : ", ") + std::to_string(c + 1) + "\u00A0" + chart.columns[c];
  return text + ".";
}

}  // namespace

std::shared_ptr<const Scene> draw_dots(const DotChart& chart, PageSize page) {
  RowSheet laid_out = lay_out_rows({chart.language, chart.title, chart.subtitle, chart.caption}, page, {},
                                   names_of_rows(chart.rows), kTitlesAbove);
  DotDrawing(chart, laid_out.sheet.page, laid_out.rows, laid_out.sheet.scene.guides).draw();
  return std::make_shared<const Scene>(std::move(laid_out.sheet.scene));
}

std::shared_ptr<const Scene> draw_cells(const CellChart& chart, PageSize page) {
  ChartWords words{chart.language, chart.title, chart.subtitle, {numbered(chart)}};
  for (const std::string& one : chart.caption) words.caption.push_back(one);
  RowSheet laid_out =
      lay_out_rows(words, page, cell_legend(chart, page_of(page)), names_of_rows(chart.rows), kTitlesAbove);
  const ChartRows& rows = laid_out.rows;
  std::vector<Guide>& guides = laid_out.sheet.scene.guides;
  const double text = laid_out.sheet.page.text;
  Guide titles{.meaning = GuideMeaning::chart, .of = "columns"};
  for (std::size_t c = 0; c < chart.columns.size(); ++c) {
    const auto [left, right] = column_ends(rows.plot, c, chart.columns.size(), 0.2 * text);
    titles.shapes.texts.push_back(
        chart_text({(left + right) / 2, rows.plot.top - 0.6 * text}, std::to_string(c + 1), text, Anchor::middle));
  }
  guides.push_back(std::move(titles));
  for (std::size_t row = 0; row < rows.shown; ++row) {
    Guide guide{.meaning = GuideMeaning::chart, .of = chart.rows[row].id};
    const double half = kCellFill * rows.step / 2;
    for (std::size_t c = 0; c < chart.columns.size(); ++c) {
      const auto [left, right] = column_ends(rows.plot, c, chart.columns.size(), 0.2 * text);
      const Box box{left, rows.middle(row) - half, right, rows.middle(row) + half};
      guide.shapes.paths.push_back(cell_path(box, chart.rows[row].values[c]));
    }
    guide.shapes.texts.push_back(row_name(rows, row, chart.rows[row].name));
    guides.push_back(std::move(guide));
  }
  return std::make_shared<const Scene>(std::move(laid_out.sheet.scene));
}

}  // namespace maillage
