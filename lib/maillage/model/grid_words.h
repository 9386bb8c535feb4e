// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The words of a grid of criteria, folded.
namespace maillage {

/// What files, sheets and resources are called that are its two tables, the first for people.
inline constexpr std::array<std::string_view, 4> kCriteriaTableNames = {"criteres", "criteria", "critere", "criterion"};
inline constexpr std::array<std::string_view, 4> kMarksTableNames = {"notes", "marks", "note", "notation"};

/// Titles of the column that names a comparable project elsewhere.
inline constexpr std::array<std::string_view, 4> kMirrorTitles = {"miroir", "mirror", "terrain miroir", "mirror site"};

}  // namespace maillage
