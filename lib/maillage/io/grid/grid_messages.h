// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the tables of a grid, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage {

using GridWord = std::string_view;

constexpr Message<GridWord> kNoGridColumnAlone{"il manque la colonne «\u00A0{}\u00A0»", "column '{}' is missing"};
constexpr Message<GridWord, GridWord> kNoGridColumn{"il manque la colonne «\u00A0{}\u00A0» (ou «\u00A0{}\u00A0»)",
                                                    "column '{}' (or '{}') is missing"};
constexpr Label kNoCriteria{"aucun critère dans cette table\u00A0: une ligne par critère, sous les titres",
                            "no criterion in this table: a row per criterion, below the titles"};
constexpr Message<GridWord, GridWord> kGridTitleMeant{
    "la colonne «\u00A0{}\u00A0» n’est pas lue\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "column '{}' is not read; did you mean '{}'?"};
constexpr Message<std::string> kGridTitlesUnread{"colonnes qui ne sont pas lues\u00A0: {}",
                                                 "columns that are not read: {}"};
constexpr Message<GridWord, GridWord> kTwoGridTables{
    "deux fichiers pour la même table de la grille, «\u00A0{}\u00A0» et «\u00A0{}\u00A0»\u00A0: gardez-en un",
    "two files for the same table of the grid, '{}' and '{}': keep one of them"};
constexpr Message<GridWord> kNoSuchGridMeasure{
    "«\u00A0{}\u00A0» n’est pas une mesure des projets\u202F; un critère à noter porte un autre nom que "
    "«\u00A0project.…\u00A0»",
    "'{}' is no measure of projects; a criterion to be marked is called otherwise than 'project.…'"};
constexpr Message<GridWord, GridWord> kNoSuchGridMeasureMeant{
    "«\u00A0{}\u00A0» n’est pas une mesure des projets\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "'{}' is no measure of projects; did you mean '{}'?"};
constexpr Message<GridWord> kNoGridSheet{"aucune feuille «\u00A0{}\u00A0» dans ce classeur",
                                         "no sheet '{}' in this workbook"};
constexpr Message<Label> kEmptyGridCell{"il manque «\u00A0{}\u00A0» ici", "'{}' is missing here"};
constexpr Message<GridWord> kNoGridNumber{"«\u00A0{}\u00A0» n’est pas un nombre", "'{}' is no number"};
constexpr Message<GridWord> kNoGridWeight{"«\u00A0{}\u00A0» n’est pas un poids\u00A0: un nombre au-dessus de 0",
                                          "'{}' is no weight: a number above 0"};
constexpr Message<GridWord> kNoGridSense{
    "«\u00A0{}\u00A0» n’est pas un sens\u00A0: plus (le haut de l’échelle est le mieux) ou moins",
    "'{}' is no sense: more (the high end of the scale is the better one) or less"};
constexpr Label kScaleTurned{"le bas de l’échelle (min) doit être sous le haut (max)",
                             "the low end of the scale (min) must be below the high end (max)"};
constexpr Message<GridWord> kSameCriterion{"le critère «\u00A0{}\u00A0» est déjà dans la table",
                                           "criterion '{}' is in the table already"};
constexpr Message<GridWord> kNoSuchCriterion{"critère «\u00A0{}\u00A0» inconnu", "unknown criterion '{}'"};
constexpr Message<GridWord, GridWord> kNoSuchCriterionMeant{
    "critère «\u00A0{}\u00A0» inconnu\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown criterion '{}'; did you mean '{}'?"};
constexpr Message<GridWord> kNoSuchProject{"projet «\u00A0{}\u00A0» inconnu", "unknown project '{}'"};
constexpr Message<GridWord, GridWord> kNoSuchProjectMeant{
    "projet «\u00A0{}\u00A0» inconnu\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown project '{}'; did you mean '{}'?"};
constexpr Message<GridWord, GridWord> kCriteriaOfThisName{
    "plusieurs critères s’appellent «\u00A0{0}\u00A0»\u00A0: écrire l’identifiant, {1}",
    "several criteria are called '{0}': write the id, {1}"};
constexpr Message<GridWord, GridWord> kProjectsOfThisName{
    "plusieurs projets s’appellent «\u00A0{0}\u00A0»\u00A0: écrire l’identifiant, {1}",
    "several projects are called '{0}': write the id, {1}"};
constexpr Message<GridWord> kMeasuredCriterion{
    "«\u00A0{}\u00A0» est une mesure des projets\u00A0: sa valeur se calcule et ne se note pas",
    "'{}' is a measure of projects: its value is reckoned and not marked"};
constexpr Message<GridWord, GridWord, GridWord> kOffScale{"{} est hors de l’échelle, de {} à {}",
                                                          "{} is off the scale, from {} to {}"};
constexpr Message<GridWord> kNoGridDate{"«\u00A0{}\u00A0» n’est pas une date", "'{}' is no date"};
constexpr Label kSameMark{"ce projet a déjà une note de cette date pour ce critère",
                          "this project has a mark of this date for this criterion already"};

}  // namespace maillage
