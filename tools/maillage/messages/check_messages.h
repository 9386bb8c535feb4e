// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` says of the tables of a grid, in both languages.
#pragma once

#include "maillage/base/language.h"

namespace maillage::tool {

constexpr Label kTouchesScores{"notes des projets", "scores of projects"};
constexpr Label kGoodButGrid{
    "Les données sont utilisables, mais pas la grille\u00A0: corrigez les erreurs ci-dessus pour "
    "noter "
    "les projets.",
    "The data can be used, but not the grid: mend the errors above to score the projects."};

}  // namespace maillage::tool
