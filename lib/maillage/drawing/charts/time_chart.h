// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/subject/figure_options.h"

namespace maillage {

struct Scene;

/// Something that lasts.
struct TimeBar {
  std::string id;
  std::string name;
  double from = 0;                ///< years, 2023.5 being the middle of 2023
  std::optional<double> to = {};  ///< nothing: it goes on, nobody knows how long
  std::size_t group = 0;          ///< place of its group
};

/// What colour and shape stand for.
struct TimeGroup {
  std::string id;
  std::string name;
  std::string colour = {};  ///< "#rrggbb"; empty: one that the others do not have
};

/// Bars in time, one under the other.
struct TimeChart {
  Language language = Language::french;
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> caption = {};  ///< paragraphs
  std::string heading = {};               ///< of the legend
  std::vector<TimeGroup> groups = {};
  std::vector<TimeBar> bars = {};
};

/// The chart by the drawing contract: a row per bar in their order, its name at its left, from the first to the last
/// year of them all; a bar that goes on ends in a point. On as many pages as its bars need, about as many on each; of
/// several, each says which it is. The same bytes for the same chart. \pre there are bars, each of one of the groups
/// \throw std::runtime_error when no font is to be had
[[nodiscard]] std::vector<std::shared_ptr<const Scene>> draw_bars(const TimeChart& chart,
                                                                  PageSize page = PageSize::a4_landscape);

}  // namespace maillage
