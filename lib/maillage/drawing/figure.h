// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/subject/figure_options.h"
#include "maillage/measures/study.h"

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

}  // namespace maillage
