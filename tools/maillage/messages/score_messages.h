// SPDX-License-Identifier: GPL-3.0-or-later
// What `score` says of itself, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kScoreAbout{
    "Note les projets par une grille\u00A0: par pilier, avec ce qui manque.",
    "Score projects by a grid: per pillar, with what is missing."};
constexpr Label kScoreFooter{
    "La grille\u00A0: deux tables à côté des données, ou deux feuilles du classeur. criteres (id, "
    "nom, "
    "pilier, poids, min, max, sens, source)\u202F;\n"
    "notes (projet, critere, valeur, date, source, note). Un critère dont l’id est une mesure de "
    "projets (project.leads) se calcule.\n"
    "maillage init grille.xlsx --with-grid en donne le modèle.\n"
    "Projets et critères vont par leur id ou leur nom\u202F; une valeur vide, «\u00A0n.c.\u00A0» "
    "ou «\u00A0NA\u00A0» manque.\n\n"
    "Exemples\u00A0:\n"
    "  maillage score classeur.xlsx\n"
    "  maillage score territoire/ --table acceptability\n"
    "  maillage score territoire/ --chart dots -o piliers.svg",
    "The grid: two tables beside the data, or two sheets of the workbook. criteria (id, name, "
    "pillar, "
    "weight, min, max, sense, source);\n"
    "marks (project, criterion, value, date, source, note). A criterion whose id is a measure of "
    "projects (project.leads) is reckoned.\n"
    "maillage init grid.xlsx --with-grid gives its template.\n"
    "Projects and criteria go by their id or name; a value that is empty, \"n/a\" or \"?\" is "
    "missing.\n\n"
    "Examples:\n"
    "  maillage score workbook.xlsx\n"
    "  maillage score territory/ --table acceptability\n"
    "  maillage score territory/ --chart dots -o pillars.svg"};
constexpr Label kScoreOptions{"La grille\u00A0", "The grid"};
constexpr Label kCriteriaHelp{"table des critères (par défaut, criteres.csv à côté des données)",
                              "table of criteria (by default criteria.csv beside the data)"};
constexpr Label kMarksHelp{"table des notes (par défaut, notes.csv à côté des données)",
                           "table of marks (by default marks.csv beside the data)"};
constexpr Label kOnHelp{"par ce qui était noté à cette date (par défaut, les dernières notes)",
                        "by what was marked at this date (by default the last marks)"};
constexpr Label kScoreTableHelp{
    "table\u00A0: scores (par défaut), criteria (critères), acceptability (qui est devant, sous "
    "quelle part des poids), changes (ce qui changerait un rang), mirrors (terrains miroirs), time "
    "(au fil des années)\u202F; JSON les contient toutes",
    "table: scores (by default), criteria, acceptability (who stands above, under what share of "
    "the weights), changes (what would change a rank), mirrors, time (over the years); JSON holds "
    "them all"};
constexpr Label kScoreChartHelp{
    "une figure au lieu d’une table\u00A0: dots (points par pilier), cells (projets × critères)",
    "a figure instead of a table: dots (per pillar), cells (projects × criteria)"};
constexpr Label kScorePageHelp{"page de la figure (a4-landscape par défaut)",
                               "page of the figure (a4-landscape by default)"};
constexpr Label kScoreFormatHelp{
    "forme de la table, ou de la figure avec --chart (par défaut, ce que dit la fin du nom de "
    "fichier)",
    "form of the table, or of the figure with --chart (by default what the file’s name ends in)"};

constexpr Message<std::string_view> kNoGrid{
    "{}\u00A0: pas de grille ici\u202F; il faut une table criteres.csv, une feuille "
    "«\u00A0criteres\u00A0», ou --criteria (maillage init grille.xlsx --with-grid en donne le "
    "modèle)",
    "{}: no grid here; it takes a table criteria.csv, a sheet \"criteria\", or --criteria "
    "(maillage "
    "init grid.xlsx --with-grid gives its template)"};
constexpr Message<std::string_view> kBadScoreDate{"--on\u00A0: «\u00A0{}\u00A0» n’est pas une date",
                                                  "--on: '{}' is no date"};
constexpr Label kScorePageAlone{"--page\u00A0: pour une figure (--chart)",
                                "--page: for a figure (--chart)"};
constexpr Label kScoreScreen{"--page screen\u00A0: une figure de notes est faite pour le papier",
                             "--page screen: a figure of scores is made for paper"};
constexpr Label kTableAndChart{"--table et --chart\u00A0: l’un ou l’autre",
                               "--table and --chart: one or the other"};
constexpr Label kTableOrJson{"--table\u00A0: pas avec JSON, qui contient toutes les tables",
                             "--table: not with JSON, which holds every table"};
constexpr Label kNothingScored{"aucun projet n’a de note\u00A0: rien à dessiner",
                               "no project has a mark: nothing to draw"};
constexpr Label kMarksWithoutCriteria{"--marks\u00A0: avec --criteria", "--marks: with --criteria"};

}  // namespace maillage::tool
