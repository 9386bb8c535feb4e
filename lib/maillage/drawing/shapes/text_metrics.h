// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

enum class Weight : std::uint8_t { regular, bold };

/// What the figures are set in; the others of the font stack have the same widths.
inline constexpr const char* kFontFamily = "Liberation Sans";

/// Height above and below the base line and distance between base lines, in font sizes.
inline constexpr double kAscent = 0.905;
inline constexpr double kDescent = 0.212;
inline constexpr double kLineHeight = 1.17;

/// Width of a line of text at a font size, in the unit of the size, kerned as browsers do. Characters the font lacks
/// count as wide as they are high. Control characters count nothing. \pre valid UTF-8
/// \throw std::runtime_error when the font is not installed, naming the package to install
[[nodiscard]] double text_width(std::string_view text, double size, Weight weight = Weight::regular);

/// File of a font of exactly this family; among several the one of the highest version.
/// \throw std::runtime_error when there is none
[[nodiscard]] std::string find_font_file(std::string_view family, Weight weight);

/// Lines that fit into `width`, as few as possible; breaks at spaces only, so that a single word may be wider.
/// No-break spaces do not break.
[[nodiscard]] std::vector<std::string> wrap_text(std::string_view text, double width, double size,
                                                 Weight weight = Weight::regular);

/// `text` in exactly `lines` lines, as even as possible: the widest as narrow as it can be. Breaks at spaces and after
/// hyphens and slashes inside words. Fewer lines when there are fewer places to break at.
[[nodiscard]] std::vector<std::string> break_evenly(std::string_view text, std::size_t lines, double size,
                                                    Weight weight = Weight::regular);

}  // namespace maillage
