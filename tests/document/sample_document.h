// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "maillage/document/document.h"

namespace maillage::testing {

/// A drawing of one inch by half an inch, with an id that is referred to.
inline constexpr std::string_view kSmallSvg =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"48\" viewBox=\"0 0 96 48\" role=\"img\" "
    "aria-labelledby=\"t d\"><title id=\"t\">Carte</title><desc id=\"d\">Deux acteurs &amp; un lien</desc>"
    "<rect id=\"r\" width=\"96\" height=\"48\" fill=\"#eeeeee\"/><text x=\"5\" y=\"30\" "
    "font-family=\"Liberation Sans\">Jura</text></svg>\n";

/// Every kind of block, names with every character that means something in Markdown or HTML.
[[nodiscard]] Document sample_document();

/// A table of that many rows, numbered from 1.
[[nodiscard]] TableBlock long_table(int rows);

/// Compares with tests/document/golden/NAME; on difference writes it beside, "-changed" in its name, to be looked at.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace maillage::testing
