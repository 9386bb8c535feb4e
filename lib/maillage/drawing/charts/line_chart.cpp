// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/charts/line_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <ranges>

#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/charts/chart_sheet.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/scales.h"
#include "maillage/drawing/subject/readable.h"

namespace maillage {
namespace {

constexpr double kMarkSize = 0.26;  ///< radius, in text sizes
constexpr double kLineWidth = 1.8;
constexpr double kBandOpacity = 0.2;

double highest_of(const LinePanel& panel) {
  double highest = 0;
  for (const LineSeries& series : panel.series) {
    for (const auto& value : series.values) highest = std::max(highest, value.value_or(0));
    for (const auto& band : series.band) highest = std::max(highest, band ? band->second : 0);
  }
  return highest;
}

/// The values of an axis from 0, a few round ones, the last not below the highest value.
std::vector<double> axis_values(double highest, ValueFormat format) {
  if (highest <= 0) return {0, 1};
  double step = round_down(highest / 2);
  if (format == ValueFormat::integer) step = std::max(step, 1.0);
  std::vector<double> values = {0};
  while (values.back() < highest) values.push_back(static_cast<double>(values.size()) * step);
  return values;
}

/// Where names end up that would stand at these heights: as near as they can without overlapping.
std::vector<double> spread(const std::vector<double>& wanted, double step, double top, double bottom) {
  std::vector<std::size_t> order(wanted.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
  std::vector<double> placed(wanted.size());
  double free = top;
  for (const std::size_t i : order) free = (placed[i] = std::max(wanted[i], free)) + step;
  double limit = bottom;
  for (const std::size_t i : std::views::reverse(order)) {
    placed[i] = std::min(placed[i], limit);
    limit = placed[i] - step;
  }
  return placed;
}

/// Draws one panel.
class PanelDrawing {
 public:
  PanelDrawing(const LineChart& chart, const LinePanel& panel, const Box& plot, const Page& page,
               std::vector<Guide>& guides)
      : chart_(chart),
        panel_(panel),
        plot_(plot),
        page_(page),
        axis_(axis_values(highest_of(panel), panel.format)),
        guides_(guides) {}

  void draw() {
    add_axes();
    std::vector<double> ends;
    for (std::size_t s = 0; s < panel_.series.size(); ++s) add_series(s, ends);
    add_names(ends);
  }

 private:
  [[nodiscard]] double x(std::size_t tick) const {
    const auto last = static_cast<double>(chart_.ticks.size() - 1);
    return last > 0 ? plot_.left + static_cast<double>(tick) / last * plot_.width() : plot_.centre().x;
  }
  [[nodiscard]] double y(double value) const { return plot_.bottom - value / axis_.back() * plot_.height(); }
  [[nodiscard]] Point at(std::size_t tick, double value) const { return {x(tick), y(value)}; }

  [[nodiscard]] std::string written(double value) const {
    return readable_value(value, panel_.format, chart_.language);
  }
  [[nodiscard]] std::string on_axis(double value) const {
    const Wording wording(chart_.language);
    if (panel_.format == ValueFormat::share) return wording.percent(value, decimals_of(100 * axis_[1]));
    return wording.number(value, decimals_of(axis_[1]));
  }

  void add_axes() {
    Guide axes{.meaning = GuideMeaning::chart, .of = panel_.title};
    const double size = page_.smallest;
    TextLine title = chart_text({plot_.left, plot_.top - 0.9 * page_.text}, panel_.title, page_.text);
    title.weight = Weight::bold;
    axes.shapes.texts.push_back(std::move(title));
    for (const double value : axis_) {
      axes.shapes.strokes.push_back(grid_line({plot_.left, y(value)}, {plot_.right, y(value)}));
      axes.shapes.texts.push_back(
          chart_text({plot_.left - 0.6 * page_.text, y(value) + 0.35 * size}, on_axis(value), size, Anchor::end));
    }
    double free = plot_.left - plot_.width();
    for (std::size_t i = 0; i < chart_.ticks.size(); ++i) {
      const double half = text_width(chart_.ticks[i], size) / 2;
      if (x(i) - half < free) continue;
      axes.shapes.texts.push_back(chart_text({x(i), plot_.bottom + 1.5 * size}, chart_.ticks[i], size, Anchor::middle));
      free = x(i) + half + 0.5 * size;
    }
    guides_.push_back(std::move(axes));
  }

  void add_series(std::size_t number, std::vector<double>& ends) {
    const LineSeries& series = panel_.series[number];
    const std::string colour = class_colour(number);
    Guide line{.meaning = GuideMeaning::chart, .of = series.id};
    add_band(series, colour, line.shapes);
    std::optional<Point> before;  // where the line has come to, unless the last tick has no value
    double end = plot_.bottom;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      const auto& value = series.values[i];
      const auto here = value ? std::optional(at(i, *value)) : std::nullopt;
      if (here) {
        if (before) line.shapes.strokes.push_back({{*before, *here}, kLineWidth, colour});
        line.shapes.marks.push_back({nth_shape(number), *here, kMarkSize * page_.text, colour});
        end = here->y;
      }
      before = here;
    }
    ends.push_back(end);
    guides_.push_back(std::move(line));
  }

  /// Over each stretch of ticks that have one.
  void add_band(const LineSeries& series, const std::string& colour, ShapeGroup& shapes) const {
    Stretch open;
    for (std::size_t i = 0; i < series.band.size(); ++i) {
      if (const auto& band = series.band[i]) {
        open.low.push_back({x(i), y(band->first)});
        open.high.push_back({x(i), y(band->second)});
      } else if (!open.low.empty()) {
        shapes.paths.push_back(outlined(open, colour));
        open = {};
      }
    }
    if (!open.low.empty()) shapes.paths.push_back(outlined(open, colour));
  }

  /// The two edges of a band over ticks one after another.
  struct Stretch {
    std::vector<Point> low;
    std::vector<Point> high;
  };

  [[nodiscard]] static Path outlined(const Stretch& band, const std::string& colour) {
    constexpr double kAlone = 3;  // half the width of a band of one tick
    std::vector<Point> corners = band.high;
    corners.insert(corners.end(), band.low.rbegin(), band.low.rend());
    if (band.low.size() == 1) {
      const Point low = band.low.front();
      const Point high = band.high.front();
      corners = {
          {high.x - kAlone, high.y}, {high.x + kAlone, high.y}, {low.x + kAlone, low.y}, {low.x - kAlone, low.y}};
    }
    return {.curves = {polygon(corners)}, .fill = colour, .fill_opacity = kBandOpacity};
  }

  /// To the right of the last tick, with the last value.
  void add_names(const std::vector<double>& ends) {
    const double size = page_.text;
    const std::vector<double> places = spread(ends, 1.25 * size, plot_.top, plot_.bottom);
    for (std::size_t s = 0; s < panel_.series.size(); ++s) {
      const LineSeries& series = panel_.series[s];
      std::optional<double> last;
      for (const auto& value : series.values) last = value ? value : last;
      std::string name = series.name;
      if (last) name += std::string(Wording(chart_.language).colon()) + written(*last);
      const Point mark{plot_.right + 1.4 * size, places[s]};
      Guide guide{.meaning = GuideMeaning::chart, .of = series.id};
      guide.shapes.marks.push_back({nth_shape(s), mark, kMarkSize * size, class_colour(s)});
      TextLine text = chart_text({mark.x + 0.7 * size, mark.y + 0.35 * size}, name, size);
      text.colour = std::string(kInk);
      guide.shapes.texts.push_back(std::move(text));
      guides_.push_back(std::move(guide));
    }
  }

  const LineChart& chart_;
  const LinePanel& panel_;
  Box plot_;
  const Page& page_;
  std::vector<double> axis_;
  std::vector<Guide>& guides_;
};

/// Room for the names at the ends of lines.
double names_width(const LineChart& chart, const Page& page) {
  double widest = 0;
  for (const LinePanel& panel : chart.panels) {
    for (const LineSeries& series : panel.series) widest = std::max(widest, text_width(series.name, page.text));
  }
  return widest + 9 * page.text;  // its mark and value
}

}  // namespace

std::shared_ptr<const Scene> draw_lines(const LineChart& chart, PageSize page) {
  ChartSheet sheet = lay_out_chart({chart.language, chart.title, chart.subtitle, chart.caption}, page, {});
  const double text = sheet.page.text;
  const double height = sheet.room.height() / static_cast<double>(chart.panels.size());
  for (std::size_t p = 0; p < chart.panels.size(); ++p) {
    const double top = sheet.room.top + static_cast<double>(p) * height;
    const Box plot{sheet.room.left + 4.5 * text, top + 2.4 * text, sheet.room.right - names_width(chart, sheet.page),
                   top + height - 3.2 * text};
    PanelDrawing(chart, chart.panels[p], plot, sheet.page, sheet.scene.guides).draw();
  }
  return std::make_shared<const Scene>(std::move(sheet.scene));
}

}  // namespace maillage
