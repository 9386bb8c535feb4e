// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/sheet/legend.h"
#include "maillage/drawing/subject/figure_options.h"
#include "maillage/drawing/subject/page.h"

namespace maillage {

/// What stands around a chart, and is told of it where it is not seen.
struct ChartWords {
  Language language = Language::french;
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> caption = {};  ///< paragraphs: what it says, how to read it, where it comes from
};

/// A page with a title, a legend at its foot above the caption, and the room these leave.
struct ChartSheet {
  Page page;
  Scene scene;  ///< without the chart
  Box room;
};

/// Title, subtitle, legend and caption of a chart on a page. \pre the page is on paper
[[nodiscard]] ChartSheet lay_out_chart(const ChartWords& words, PageSize size,
                                       const std::vector<LegendSection>& legend);

/// The nth of marks that differ in shape, so that what differs in colour differs in grey too.
[[nodiscard]] Shape nth_shape(std::size_t number);

/// Text lines of a chart: names and values of axes.
[[nodiscard]] TextLine chart_text(const Point& at, std::string text, double size, Anchor anchor = Anchor::start);

/// A thin line that guides the eye.
[[nodiscard]] Stroke grid_line(const Point& from, const Point& to);

}  // namespace maillage
