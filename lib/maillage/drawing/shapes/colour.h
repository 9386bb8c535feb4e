// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// Relative luminance of "#rrggbb", 0 black to 1 white. \cite wcag_2.2
[[nodiscard]] double luminance(std::string_view colour);

/// CIE L* of "#rrggbb", 0 black to 100 white: steps of the same size look alike. \cite cie_15
[[nodiscard]] double lightness(std::string_view colour);

/// Contrast of a text with what it stands on, 1 to 21. \cite wcag_2.2
[[nodiscard]] double contrast(std::string_view a, std::string_view b);

/// The grey of this lightness. \pre 0 ≤ lightness ≤ 100
[[nodiscard]] std::string grey(double lightness);

/// The same hue, darker by what is taken from its lightness. \pre amount ≥ 0
[[nodiscard]] std::string darkened(std::string_view colour, double amount);

/// The colour, darkened where a text in it would not keep `least` against its background.
[[nodiscard]] std::string readable_on(std::string_view background, std::string_view colour, double least);

}  // namespace maillage
