// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/subject/figure_options.h"

namespace maillage {

/// Least contrast of texts with what they stand on. \cite wcag_2.2 1.4.3
inline constexpr double kLeastContrast = 4.5;

/// The legend in the colours of the style. In grey, what one section tells apart by colour is spread over the greys;
/// scales keep their lightness.
[[nodiscard]] std::vector<LegendSection> in_style(std::vector<LegendSection> sections, FigureStyle style);

/// The scene in the colours and widths of its style, as its legend is by in_style(). Texts of any style keep
/// kLeastContrast with the paper. `sections` are those of the legend before.
[[nodiscard]] Scene in_style(Scene scene, FigureStyle style, const std::vector<LegendSection>& sections);

}  // namespace maillage
