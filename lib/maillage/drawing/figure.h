// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/subject/figure_options.h"
#include "maillage/measures/study.h"
#include "maillage/model/date.h"

namespace maillage {

struct Scene;

/// What was drawn, for messages, tests and other writers.
struct Figure {
  std::string svg;
  std::size_t actors = 0;
  std::size_t ties = 0;       ///< lines drawn
  std::size_t labels = 0;     ///< names shown
  Diagnostics diagnostics{};  ///< warnings: categories that look alike in grey, suggestions that are not drawn
  std::shared_ptr<const Scene> scene = {};  ///< what the document shows, for the writers of the library
};

/// Draws the network as an SVG document by the drawing contract: title, ties, actors by kind (colour and shape), labels
/// without overlap (the largest marks first), legend, caption. The same bytes for the same input and options.
/// Beside the layout's engines, layout.engine may be "radial", "sectors", "columns", "two-mode" or "territory".
/// \throw std::invalid_argument for words that fit nothing, two-mode without projects, or a number of positions other
/// than that of nodes, std::runtime_error when no layout or font is to be had
[[nodiscard]] Figure draw_figure(const Study& study, const FigureOptions& options = {});

/// One panel of a figure of several periods.
struct FigurePeriod {
  std::string name;  ///< its heading: "2014–2019"
  Study study;       ///< of that period
};

/// Draws the networks of several periods side by side on one page, with one legend: an actor has the same place in all
/// (see place_anchored()), those who were not in the period before have a full ring, those who are not in the next a
/// dashed one. Areas, colours, widths and styles mean the same in all panels; communities and components are those of
/// all periods together.
/// \pre not all networks are empty; the layout is an engine's \throw InputError for a period that nothing is dated of,
/// and where both styles of ties and ties that nothing dates would have dashes; std::invalid_argument for words that
/// fit nothing, another layout, given positions or pins, studies of different ecosystems, or without periods
[[nodiscard]] Figure draw_periods(std::span<const FigurePeriod> periods, const FigureOptions& options = {});

}  // namespace maillage
