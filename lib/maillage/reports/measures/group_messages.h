// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of kinds and of key players say, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
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
constexpr Message<Count, Count> kSearches{
    "le meilleur de {0} {0:recherche|recherches}, dont {1} {1:y arrive|y arrivent}\u00A0: il peut en exister de "
    "meilleurs",
    "the best of {0} {0:search|searches}, of which {1} {1:ends|end} there: there may be better ones"};
constexpr Message<Count, Count, Count> kSearchesAmong{
    "le meilleur de {0} {0:recherche|recherches} parmi les {2} acteurs les mieux placés, dont {1} {1:y arrive|y "
    "arrivent}\u00A0: "
    "il peut en exister de meilleurs",
    "the best of {0} {0:search|searches} among the {2} best-placed actors, of which {1} {1:ends|end} there: there may "
    "be "
    "better ones"};
constexpr Message<Count> kFromSources{
    "\u202F; distances depuis {} acteurs tirés au hasard pendant la recherche, valeur exacte",
    "; distances from {} actors drawn at random while searching, exact value"};
constexpr Message<std::string_view> kIsolatesInReach{
    "Sans aucun lien, mais dans le groupe le plus proche de tous\u00A0: {}. D_R est une moyenne sur ceux qui n’en sont "
    "pas\u00A0: y mettre quelqu’un que personne ne peut joindre ôte un zéro de cette moyenne.",
    "Without any tie, and yet in the set that is nearest to everyone: {}. D_R is a mean over those outside it: taking "
    "in somebody whom nobody can reach takes a zero out of that mean."};
constexpr Label kTooFew{"trop peu d’acteurs", "too few actors"};

}  // namespace maillage::reports
