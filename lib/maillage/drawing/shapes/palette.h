// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "maillage/drawing/shapes/shapes.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

inline constexpr std::string_view kInk = "#1f2328";       ///< titles and names
inline constexpr std::string_view kQuietInk = "#4b5157";  ///< legend, caption, leaders
inline constexpr std::string_view kFaintInk = "#71777e";  ///< names of what is not pointed out
inline constexpr std::string_view kProjectColour = "#3d4349";
inline constexpr std::string_view kNeutralColour = "#9aa1a8";     ///< marks whose colour means nothing
inline constexpr std::string_view kPlateColour = "#d9dfe5";       ///< plates of projects
inline constexpr std::string_view kGuideInk = "#6b727a";          ///< texts of guides
inline constexpr std::string_view kGuideLine = "#c9ced3";         ///< rings, borders
inline constexpr std::string_view kSuggestionColour = "#a3007d";  ///< black in grey

/// Of marks whose colour means nothing, and of projects; see Mark::tone.
inline constexpr std::string_view kNeutralTone = "neutral";
inline constexpr std::string_view kProjectTone = "project";

/// The shape of a kind: fixed for the built-in ones, for others by their place among `kinds`, so that neighbours in the
/// list differ.
[[nodiscard]] Shape shape_of(std::span<const Kind> kinds, std::size_t kind);

/// The mark of what has no value to be coloured by: white with a grey edge.
[[nodiscard]] Mark valueless(Mark mark);

/// Grey of a tie, lighter for weak ties (0) than for strong ones (1), and lighter still where ties are many.
/// Opaque: ties that cross do not add up to a dark patch. `ties_per_actor` is the ties over the actors.
[[nodiscard]] std::string tie_colour(double strength, double ties_per_actor);

}  // namespace maillage
