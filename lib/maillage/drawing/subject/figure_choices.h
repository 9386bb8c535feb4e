// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "maillage/base/choice.h"

// What a figure may be asked for, from closed lists.
namespace maillage {

/// The sheet a figure is made for.
enum class PageSize : std::uint8_t { a4_portrait, a4_landscape, a3_portrait, a3_landscape, screen };

/// What a figure is to be seen on. Print: white paper, in colour. Screen: a beamer, with larger texts, thicker and
/// darker lines; the page `screen` is 16:9. Grey: greys only, for copiers and black and white printers.
enum class FigureStyle : std::uint8_t { print, screen, grey };

/// What the shape of marks shows.
enum class MarkShapes : std::uint8_t { by_kind, all_alike };

/// What colour and dashes of ties show.
enum class TieStyles : std::uint8_t { all_alike, by_type, by_origin };

/// The way of the ties.
enum class Routing : std::uint8_t { straight, curved, bundled };

[[nodiscard]] const Choice<PageSize>& page_sizes();        ///< "a4-landscape" …
[[nodiscard]] const Choice<FigureStyle>& figure_styles();  ///< "print" …
[[nodiscard]] const Choice<MarkShapes>& mark_shapes();     ///< "kind", "none"
[[nodiscard]] const Choice<TieStyles>& tie_styles();       ///< "type", "origin", "none"
[[nodiscard]] const Choice<Routing>& routings();           ///< "straight" …

}  // namespace maillage
