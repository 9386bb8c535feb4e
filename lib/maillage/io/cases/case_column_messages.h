// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the columns of a comparison, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage {

constexpr Message<std::string_view> kNoSuchCaseColumn{"aucune colonne «\u00A0{}\u00A0»", "no column '{}'"};
constexpr Message<std::string_view, std::string_view> kNoSuchCaseColumnMeant{
    "aucune colonne «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "no column '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kNoSuchCaseSheet{"aucune feuille «\u00A0{}\u00A0»", "no sheet '{}'"};
constexpr Label kNoCaseSheet{"aucune feuille n’a toutes les colonnes demandées",
                             "no sheet has all the columns asked for"};
constexpr Message<std::string_view, std::string_view> kNoCaseNumber{
    "«\u00A0{}\u00A0», colonne «\u00A0{}\u00A0», n’est pas un nombre", "'{}', in column '{}', is no number"};
constexpr Message<std::string_view, std::string_view> kCaseSetAside{
    "«\u00A0{}\u00A0» n’a pas de valeur dans «\u00A0{}\u00A0»\u00A0: ce cas est laissé de côté",
    "'{}' has no value in '{}': the case is set aside"};
constexpr Label kCaseWithoutName{"une ligne sans nom de cas est laissée de côté",
                                 "a row without the name of a case is set aside"};
constexpr Label kEmptyCaseTable{"la table n’a pas de ligne de cas", "the table has no row of a case"};

}  // namespace maillage
