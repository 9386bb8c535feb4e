// SPDX-License-Identifier: GPL-3.0-or-later
// What the command qca says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kQcaAbout{
    "Compare des cas (AQQC)\u00A0: quelles combinaisons de conditions mènent à un résultat.",
    "Compare cases (QCA): which combinations of conditions lead to an outcome."};
constexpr Label kQcaFooter{
    "DONNÉES\u00A0: un territoire, dont les projets sont les cas, ou toute table avec un cas par "
    "ligne (CSV, feuille de classeur).\n"
    "Colonnes d’un territoire, par leur nom ou leur identifiant, dans cet ordre\u00A0: celles de "
    "la "
    "table des projets (statut, categorie…,\n"
    "les vôtres)\u202F; de la grille, s’il y en a une, les critères, les piliers et le tout "
    "(score), "
    "de 0 à 1\u202F; les mesures de projets\n"
    "(porteurs)\u202F; les mesures d’acteurs, en moyenne de ceux qui y prennent part (degré). Un "
    "nom "
    "inconnu les fait énumérer.\n"
    "Chaque solution est donnée avec ses modèles à égalité et avec ce qui la met en doute\u00A0: "
    "les coupes, les cas et les ancres\n"
    "qui la changent. Une négation s’écrit ~X\u202F; la conjonction *, la disjonction +\u202F; un "
    "niveau X[2].\n"
    "Dans le terminal, une longue liste de cas est abrégée (+ 9 autres)\u202F; markdown, html, "
    "pdf, "
    "csv et json la donnent entière.\n\n"
    "Calage\u00A0: --calibrate X=direct:400,550,900 (exclusion, bascule, inclusion), X=linear:…, "
    "X=thresholds:10,20, X=levels:3.\n\n"
    "Exemples, à lancer depuis les sources de maillage (les deux derniers sur les cas de Lipset, "
    "1959, tests/data/qca)\u00A0:\n"
    "  maillage qca data/pays-ledonien --outcome statut --conditions participants,encastrement "
    "--value \"en cours=1\" --value terminé=0 --value arrêté=0 --calibrate "
    "participants=thresholds:4 "
    "--calibrate encastrement=thresholds:0.7\n"
    "  maillage qca tests/data/qca/lipset-fuzzy.csv --outcome SURV --conditions "
    "DEV,URB,LIT,IND,STB "
    "--expect DEV,URB,LIT,IND,STB\n"
    "  maillage qca tests/data/qca/lipset-raw.csv --outcome SURV --conditions DEV,STB --calibrate "
    "DEV=direct:400,550,900 --calibrate STB=direct:15,9.5,5 --calibrate SURV=thresholds:0 --format "
    "json",
    "DATA: a territory, whose projects are the cases, or any table with a case in each row (CSV, "
    "sheet of a workbook).\n"
    "Columns of a territory, by name or id, in this order: those of the table of projects (status, "
    "category…, your own);\n"
    "of the grid, where there is one, criteria, pillars and the whole (score), from 0 to 1; "
    "measures "
    "of projects (leads);\n"
    "measures of actors, as a mean over those who take part (degree). A name nobody knows has them "
    "listed.\n"
    "Each solution is given with all its tied models and with what casts doubt on it: the cuts, "
    "cases and anchors that\n"
    "change it. A negation is written ~X; a conjunction *, a disjunction +; a level X[2].\n"
    "In a terminal a long list of cases is cut short (+ 9 others); markdown, html, pdf, csv and "
    "json "
    "give all of it.\n\n"
    "Calibration: --calibrate X=direct:400,550,900 (exclusion, crossover, inclusion), X=linear:…, "
    "X=thresholds:10,20, X=levels:3.\n\n"
    "Examples, to be run from the sources of maillage (the last two on the cases of Lipset, 1959, "
    "tests/data/qca):\n"
    "  maillage qca data/pays-ledonien --outcome status --conditions participants,embeddedness "
    "--value ongoing=1 --value completed=0 --value stopped=0 --calibrate participants=thresholds:4 "
    "--calibrate embeddedness=thresholds:0.7\n"
    "  maillage qca tests/data/qca/lipset-fuzzy.csv --outcome SURV --conditions "
    "DEV,URB,LIT,IND,STB "
    "--expect DEV,URB,LIT,IND,STB\n"
    "  maillage qca tests/data/qca/lipset-raw.csv --outcome SURV --conditions DEV,STB --calibrate "
    "DEV=direct:400,550,900 --calibrate STB=direct:15,9.5,5 --calibrate SURV=thresholds:0 --format "
    "json"};
constexpr Label kQcaOptions{"Comparaison\u00A0", "Comparison"};
constexpr Label kQcaCaseOptions{"Les cas\u00A0", "The cases"};
constexpr Label kQcaDataHelp{
    "un dossier de territoire, ou une table de cas\u00A0: .csv, .xlsx, .ods (-\u00A0: entrée "
    "standard)",
    "a folder of a territory, or a table of cases: .csv, .xlsx, .ods (-: standard input)"};
constexpr Label kOutcomeHelp{"colonne du résultat à expliquer\u202F; son contraire l’est aussi",
                             "column of the outcome to explain; its opposite is explained too"};
constexpr Label kConditionsHelp{
    "colonnes des conditions, séparées par des virgules\u202F; d’un territoire, aussi la grille et "
    "les mesures de projets et d’acteurs (voir plus bas)",
    "columns of the conditions, separated by commas; of a territory, also the grid and measures of "
    "projects and actors (see below)"};
constexpr Label kCaseNamesHelp{"colonne qui nomme les cas (par défaut, la première)",
                               "column that names the cases (by default the first)"};
constexpr Label kCaseSheetHelp{
    "feuille du classeur (par défaut, la première qui a toutes les colonnes)",
    "sheet of the workbook (by default the first that has all columns)"};
constexpr Label kValueHelp{
    "ce que vaut un mot d’une colonne\u00A0: colonne:mot=1, ou mot=1 pour toutes",
    "what a word of a column stands for: column:word=1, or word=1 for all"};
constexpr Label kCalibrateHelp{
    "caler une colonne\u00A0: colonne=direct|linear|thresholds:ancres, ou colonne=levels:3",
    "calibrate a column: column=direct|linear|thresholds:anchors, or column=levels:3"};
constexpr Label kInclusionCutHelp{
    "inclusion à partir de laquelle une configuration suffit (0,8 par défaut)",
    "inclusion from which a configuration is sufficient (0.8 by default)"};
constexpr Label kPriCutHelp{"PRI à partir de laquelle une configuration suffit (0 par défaut)",
                            "PRI from which a configuration is sufficient (0 by default)"};
constexpr Label kCaseCutHelp{
    "nombre de cas en deçà duquel une configuration compte comme non observée (1 par défaut)",
    "number of cases below which a configuration counts as not observed (1 by default)"};
constexpr Label kNecessityCutHelp{
    "inclusion à partir de laquelle une expression est nécessaire (0,9 par défaut)",
    "inclusion from which an expression is necessary (0.9 by default)"};
constexpr Label kRelevanceCutHelp{
    "pertinence (RoN) qu’il lui faut pour être montrée (0,5 par défaut)",
    "relevance (RoN) it needs to be shown (0.5 by default)"};
constexpr Label kCoverageCutHelp{
    "couverture (covN) qu’il lui faut pour être montrée (0 par défaut)",
    "coverage (covN) it needs to be shown (0 by default)"};
constexpr Label kDepthHelp{
    "nombre de conditions d’une expression nécessaire, au plus (toutes jusqu’à 7 conditions, sinon "
    "3)",
    "number of conditions of a necessary expression, at most (all up to 7 conditions, else 3)"};
constexpr Label kExpectHelp{
    "ce qui devrait favoriser le résultat, séparé par des virgules\u00A0: DEV,~URB,X[2]\u202F; "
    "l’inverse est attendu du contraire",
    "what should further the outcome, separated by commas: DEV,~URB,X[2]; the reverse is expected "
    "of the opposite"};
constexpr Label kQcaImpossibleHelp{
    "ce qu’aucun cas ne peut être, écarté de l’analyse renforcée\u00A0: DEV*~LIT",
    "what no case can be, left out of the enhanced analysis: DEV*~LIT"};
constexpr Label kQcaTableHelp{
    "table à écrire en csv, csv-excel ou xlsx\u00A0: solutions (par défaut), truth, necessity, "
    "doubts, calibration",
    "table to write as csv, csv-excel or xlsx: solutions (by default), truth, necessity, doubts, "
    "calibration"};
constexpr Label kQcaFormatHelp{
    "table\u00A0: les tables seules\u202F; markdown, html, pdf\u00A0: la fiche\u202F; json\u00A0: "
    "tout, pour les programmes\u202F; csv, csv-excel, xlsx\u00A0: une table",
    "table: the tables alone; markdown, html, pdf: the sheet; json: everything, for programs; csv, "
    "csv-excel, xlsx: one table"};
constexpr Label kColumnValue{"COLONNE", "COLUMN"};
constexpr Label kColumnsValue{"COLONNE,…", "COLUMN,…"};
constexpr Label kNumberValue{"NOMBRE", "NUMBER"};
constexpr Label kExpressionValue{"EXPRESSION", "EXPRESSION"};
constexpr Label kSheetValue{"FEUILLE", "SHEET"};

// Faults
constexpr Label kNoOutcomeNamed{"quel résultat\u202F? --outcome COLONNE",
                                "which outcome? --outcome COLUMN"};
constexpr Label kNoConditionsNamed{"quelles conditions\u202F? --conditions COLONNE,…",
                                   "which conditions? --conditions COLUMN,…"};
constexpr Message<std::string_view, std::string_view> kBadQcaNumber{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas un nombre", "{}: '{}' is no number"};
constexpr Message<std::string_view, std::string_view> kBadCut{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas entre 0 et 1", "{}: '{}' is not between 0 and 1"};
constexpr Message<std::string_view> kBadWordValue{
    "--value\u00A0: «\u00A0{}\u00A0» n’a pas la forme colonne:mot=nombre",
    "--value: '{}' is not of the form column:word=number"};
constexpr Message<std::string_view> kBadCalibration{
    "--calibrate\u00A0: «\u00A0{}\u00A0» n’a pas la forme colonne=direct:400,550,900",
    "--calibrate: '{}' is not of the form column=direct:400,550,900"};
constexpr Message<std::string_view> kCalibratesNothing{
    "--calibrate\u00A0: «\u00A0{}\u00A0» n’est ni le résultat ni une condition",
    "--calibrate: '{}' is neither the outcome nor a condition"};
constexpr Message<std::string_view, std::string_view> kBadExpression{
    "{}\u00A0: «\u00A0{}\u00A0» n’est pas une expression de ces conditions",
    "{}: '{}' is no expression of these conditions"};
constexpr Message<std::string_view> kNotOneLiteral{
    "--expect\u00A0: «\u00A0{}\u00A0» n’est pas une condition seule",
    "--expect: '{}' is not a single condition"};
constexpr Message<std::string_view> kOptionForTable{
    "{} n’est que pour une table de cas, non pour un territoire",
    "{} is for a table of cases alone, not for a territory"};
constexpr Label kTableWithoutRows{"--table\u00A0: pour les formats csv, csv-excel et xlsx",
                                  "--table: for the formats csv, csv-excel and xlsx"};
constexpr Message<std::string_view, std::string_view> kTakenForMeasure{
    "«\u00A0{}\u00A0»\u00A0: la mesure de projets {}", "'{}': the measure of projects {}"};
constexpr Message<std::string_view, std::string_view> kTakenForActors{
    "«\u00A0{}\u00A0»\u00A0: la mesure d’acteurs {}, en moyenne de ceux qui prennent part au "
    "projet",
    "'{}': the measure of actors {}, as a mean over those who take part in the project"};
constexpr Message<std::string_view, std::string_view> kTakenForCriterion{
    "«\u00A0{}\u00A0»\u00A0: le critère {} de la grille, de 0 à 1",
    "'{}': the criterion {} of the grid, from 0 to 1"};
constexpr Message<std::string_view> kTakenForPillar{
    "«\u00A0{}\u00A0»\u00A0: le pilier de la grille, de 0 à 1",
    "'{}': the pillar of the grid, from 0 to 1"};
constexpr Label kOfferedCriteria{"les critères de la grille", "the criteria of the grid"};
constexpr Label kOfferedPillars{"les piliers de la grille, et le tout",
                                "the pillars of the grid, and the whole"};
constexpr Label kOfferedProjectMeasures{
    "les mesures de projets (maillage measure --list les explique)",
    "the measures of projects (maillage measure --list explains them)"};
constexpr Label kOfferedActorMeasures{
    "les mesures d’acteurs, en moyenne de ceux qui prennent part au projet",
    "the measures of actors, as a mean over those who take part in the project"};
constexpr Label kComparing{"Comparaison", "Comparing"};

}  // namespace maillage::tool
