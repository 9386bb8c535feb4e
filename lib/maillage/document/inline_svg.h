// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// The SVG as it stands inside an HTML page: its svg element alone, without declaration or comments, each of its ids
/// and every reference to one with `prefix` before it.
/// \throw std::runtime_error when the text is no SVG, or has a script, a style sheet or a reference to elsewhere
[[nodiscard]] std::string inline_svg(std::string_view svg, std::string_view prefix);

/// What the SVG says of itself to those who do not see it: its title and its description, as sentences.
[[nodiscard]] std::string svg_description(std::string_view svg);

/// The same SVG with this text as its description, instead of the one it has; as it is where it has none.
[[nodiscard]] std::string described_svg(std::string svg, std::string_view description);

}  // namespace maillage
