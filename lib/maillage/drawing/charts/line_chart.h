// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/subject/figure_options.h"
#include "maillage/measures/registry.h"

namespace maillage {

struct Scene;

/// One line of a panel.
struct LineSeries {
  std::string id;
  std::string name;                           ///< written at its end
  std::vector<std::optional<double>> values;  ///< one per tick; a line has a gap where there is none
  /// Between what and what a value lies; nothing: it is sure. One per tick, or none at all.
  std::vector<std::optional<std::pair<double, double>>> band = {};
};

/// Lines of one unit over the ticks.
struct LinePanel {
  std::string title;
  ValueFormat format = ValueFormat::integer;
  std::vector<LineSeries> series;
};

/// Panels one under the other over the same ticks.
struct LineChart {
  Language language = Language::french;
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> caption = {};  ///< paragraphs
  std::vector<std::string> ticks;
  std::vector<LinePanel> panels;
};

/// The chart by the drawing contract: each line named at its end, no name on another, each with a shape of its own,
/// bands behind the lines, axes from 0. The same bytes for the same chart. \pre ticks and panels are not empty
/// \throw std::runtime_error when no font is to be had
[[nodiscard]] std::shared_ptr<const Scene> draw_lines(const LineChart& chart, PageSize page = PageSize::a4_landscape);

}  // namespace maillage
