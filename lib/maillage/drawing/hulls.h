// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/groups.h"
#include "maillage/drawing/legend.h"

namespace maillage {

struct Draft;

/// The outline of a group: told from others by colour and dashes.
struct HullStyle {
  std::string colour;
  std::vector<double> dashes;
};

/// What is to be outlined.
struct HullPlan {
  std::vector<Group> groups;      ///< those shown
  std::vector<HullStyle> styles;  ///< of each of them
  std::vector<LegendSection> sections;
  std::vector<std::string> sentences;  ///< of the caption: how many of how many
};

/// How far an outline reaches beyond the marks, in text sizes.
inline constexpr double kHullReach = 0.8;

/// More at once are not told apart.
inline constexpr std::size_t kMostHulls = 12;

/// The groups of FigureOptions::hulls that FigureOptions::hull_of names, by id or name; without names the largest, of
/// two members or more. Empty for "none". \throw std::invalid_argument for a word or name that fits nothing
[[nodiscard]] HullPlan plan_hulls(const Draft& draft);

/// Outlines around the marks at their places, each with its name beside it where there is room; names of actors keep
/// clear of these.
void add_hulls(Draft& draft);

}  // namespace maillage
