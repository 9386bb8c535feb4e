// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the columns of a comparison, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
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
constexpr Message<Count, std::string_view, std::string_view> kCasesSetAside{
    "{0} cas n’ont pas de valeur dans «\u00A0{1}\u00A0» et sont laissés de côté\u00A0: {2}",
    "{0} cases have no value in '{1}' and are set aside: {2}"};
constexpr Label kCaseWithoutName{"une ligne sans nom de cas est laissée de côté",
                                 "a row without the name of a case is set aside"};
constexpr Message<Count, std::string_view> kCasesWithoutName{
    "{0} lignes sans nom de cas sont laissées de côté\u00A0: {1}",
    "{0} rows without the name of a case are set aside: {1}"};
constexpr Message<std::string_view, std::string_view> kOfferedColumns{"{0}\u00A0: {1}", "{0}: {1}"};
constexpr Label kColumnsOfTable{"les colonnes de la table", "the columns of the table"};
constexpr Message<std::string_view> kColumnsOfSheet{"les colonnes de la feuille «\u00A0{}\u00A0»",
                                                    "the columns of the sheet '{}'"};
constexpr Label kColumnsOfProjects{"les colonnes des projets", "the columns of projects"};
constexpr Label kEmptyCaseTable{"la table n’a pas de ligne de cas", "the table has no row of a case"};

}  // namespace maillage
