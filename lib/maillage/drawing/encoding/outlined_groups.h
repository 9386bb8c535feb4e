// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/encoding/mark_encoding.h"

namespace maillage {

/// The outline of a group: told from others by colour and dashes.
struct HullStyle {
  std::string colour;
  std::vector<double> dashes;
};

/// The groups that are outlined.
struct OutlinedGroups {
  std::vector<Group> groups;
  std::vector<HullStyle> styles;  ///< of each of them
  Explanation says;               ///< which, and how many of how many
};

/// Whether the legend of colours, or of kinds, tells all groups that are outlined: they are those that colour shows,
/// each with a colour of its own.
[[nodiscard]] bool told_by_colour(const Subject& subject);

/// How far an outline reaches beyond the marks, in text sizes.
inline constexpr double kHullReach = 0.8;

/// More at once are not told apart.
inline constexpr std::size_t kMostHulls = 12;

/// The groups of FigureOptions::hulls that FigureOptions::hull_of names, by id or name; without names the largest, of
/// two members or more. Empty for "none". \throw std::invalid_argument for a word or name that fits nothing
[[nodiscard]] OutlinedGroups outlined_groups(const Subject& subject, const MarkEncoding& marks);

/// Those of the whole of a series, with the members that a panel of it has. \throw as above
[[nodiscard]] OutlinedGroups outlined_in_panel(const Subject& panel, const OutlinedGroups& whole);

/// The outline of a group in this style; `among` are outlined in the figure: many fills over each other must not hide
/// what lies below.
[[nodiscard]] Path hull_path(std::vector<Curve> curves, const HullStyle& style, std::size_t among);

}  // namespace maillage
