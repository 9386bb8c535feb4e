// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of kinds and of key players say, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kIndexColumn{"indice E-I", "E-I index"};

constexpr Label kGoalColumn{"but", "goal"};
constexpr Label kSetColumn{"acteurs", "actors"};
constexpr Label kReachedColumn{"valeur", "value"};
constexpr Label kBeforeColumn{"si nul ne part", "nobody gone"};
constexpr Label kSearchColumn{"recherche", "search"};

constexpr Label kFragmentGoal{"leur départ coupe le plus le réseau (F)", "their leaving cuts the network most (F)"};
constexpr Label kDistanceGoal{"leur départ éloigne le plus les autres (D_F)",
                              "their leaving sets the others furthest apart (D_F)"};
constexpr Label kReachGoal{"ensemble, ils sont au plus près de tous (D_R)",
                           "together they are nearest to everyone (D_R)"};

constexpr Label kExhaustive{"tous les groupes comparés\u00A0: le meilleur", "all sets compared: the best"};
constexpr Message<std::string_view> kExhaustiveTied{"tous les groupes comparés\u00A0: le meilleur, à égalité avec {}",
                                                    "all sets compared: the best, level with {} more"};
constexpr Label kGreedy{"pas à pas, avec échanges\u00A0: il peut en exister de meilleurs",
                        "step by step, with swaps: there may be better ones"};
constexpr Label kTooFew{"trop peu d’acteurs", "too few actors"};

}  // namespace maillage::reports
