// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the cases of a comparison, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::qca {

constexpr Label kNoCases{"aucun cas à comparer", "no case to compare"};
constexpr Label kNoConditions{"aucune condition", "no condition"};
constexpr Message<std::string_view> kTwoCases{"deux cas portent le nom «\u00A0{}\u00A0»", "two cases are named '{}'"};
constexpr Message<std::string_view> kTwoConditions{"la condition «\u00A0{}\u00A0» est demandée deux fois",
                                                   "the condition '{}' is asked for twice"};
constexpr Message<std::string_view> kOutcomeAmongConditions{"«\u00A0{}\u00A0» est à la fois résultat et condition",
                                                            "'{}' is both the outcome and a condition"};
constexpr Message<Count> kTooManyLevels{"les conditions ont plus de {} niveaux en tout",
                                        "the conditions have more than {} levels in all"};
constexpr Message<std::string_view> kUnsoundAnchors{
    "calage de «\u00A0{}\u00A0»\u00A0: trois ancres dans un même sens (exclusion, bascule, inclusion), ou des seuils "
    "croissants",
    "calibration of '{}': three anchors in one direction (exclusion, crossover, inclusion), or ascending thresholds"};
constexpr Message<std::string_view, std::string_view, std::string_view> kNoMembership{
    "«\u00A0{1}\u00A0» vaut {2} pour «\u00A0{0}\u00A0»\u00A0: un degré d’appartenance va de 0 à 1\u202F; caler la "
    "colonne",
    "'{1}' is {2} for '{0}': a membership goes from 0 to 1; calibrate the column"};
constexpr Message<std::string_view, std::string_view, std::string_view> kNoLevel{
    "«\u00A0{1}\u00A0» vaut {2} pour «\u00A0{0}\u00A0»\u00A0: ce n’est pas un niveau de la condition",
    "'{1}' is {2} for '{0}': no level of the condition"};
constexpr Message<std::string_view, std::string_view> kExactlyHalf{
    "«\u00A0{1}\u00A0» vaut exactement 0,5 pour «\u00A0{0}\u00A0»\u00A0: ce cas n’est ni dans l’ensemble ni "
    "dehors\u202F; déplacer la bascule",
    "'{1}' is exactly 0.5 for '{0}': the case is neither in the set nor out of it; move the crossover"};
constexpr Message<std::string_view> kNoOutcome{"aucun cas ne montre le résultat «\u00A0{}\u00A0»",
                                               "no case shows the outcome '{}'"};
constexpr Message<std::string_view> kOutcomeEverywhere{"tous les cas montrent le résultat «\u00A0{}\u00A0»",
                                                       "every case shows the outcome '{}'"};
constexpr Message<std::string_view> kOutcomeMissing{"le résultat n’a pas de valeur pour «\u00A0{}\u00A0»",
                                                    "the outcome has no value for '{}'"};
constexpr Message<std::string_view> kOutcomeOfLevels{
    "le résultat «\u00A0{}\u00A0» a plus de deux niveaux\u00A0: donner un seuil",
    "the outcome '{}' has more than two levels: give a threshold"};
constexpr Message<std::string_view> kConstant{
    "la condition «\u00A0{}\u00A0» est la même pour tous les cas\u00A0: elle n’explique rien",
    "the condition '{}' is the same for all cases: it explains nothing"};
constexpr Message<std::string_view, Count, Count> kSkewed{
    "«\u00A0{0}\u00A0»\u00A0: {1} cas sur {2} d’un côté\u202F; dans un ensemble si inégal, une forte inclusion peut ne "
    "rien dire",
    "'{0}': {1} of {2} cases on one side; in a set this skewed, a high inclusion may say nothing"};

}  // namespace maillage::qca
