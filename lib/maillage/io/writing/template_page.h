// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

// The page that explains the territory to fill in.
namespace maillage {

inline constexpr std::array<Label, 11> kReadMe = {{
    {"Bienvenue\u202F! Ce classeur décrit qui coopère avec qui sur votre territoire.",
     "Welcome! This workbook describes who cooperates with whom on your territory."},
    {"1. Acteurs\u00A0: une ligne par acteur (commune, association, entreprise, personne…). Seul le nom est "
     "indispensable.",
     "1. Actors: one row per actor (municipality, association, company, person…). Only the name is indispensable."},
    {"2. Projets\u00A0: une ligne par projet. Facultatif\u00A0: un projet peut n’être nommé que dans "
     "«\u00A0Participations\u00A0».",
     "2. Projects: one row per project. Optional: a project may be named in \"Participations\" alone."},
    {"3. Participations\u00A0: qui est dans quel projet, et dans quel rôle. Une ligne par acteur et par projet.",
     "3. Participations: who is in which project, and in which role. One row for each actor of each project."},
    {"4. Liens\u00A0: qui travaille directement avec qui, hors de tout projet ou dans un projet.",
     "4. Ties: who works directly with whom, outside of any project or in one."},
    {"Choisissez dans les listes, ou écrivez vos propres mots\u00A0: rien n’est refusé pour un mot.",
     "Choose from the lists, or write words of your own: nothing is refused for a word."},
    {"Écrivez un acteur partout avec le même nom\u202F; les listes des feuilles suivantes vous les proposent.",
     "Write an actor with the same name everywhere; the lists of the other sheets offer them."},
    {"Les dates\u00A0: 2024, 11/2024 ou 25/11/2024. Une case vide veut dire «\u00A0on ne sait pas\u00A0»\u202F; "
     "«\u00A0n.c.\u00A0», «\u00A0NA\u00A0» et «\u00A0à préciser\u00A0» aussi.",
     "Dates: 2024, 2024-11 or 2024-11-25. An empty cell means \"not known\"; \"n/a\" and \"?\" mean it too."},
    {"La ligne qui commence par «\u00A0(exemple)\u00A0» montre comment remplir. Elle n’est pas lue\u00A0: vous pouvez "
     "la laisser.",
     "The row that begins with \"(example)\" shows how to fill in. It is not read: you may leave it there."},
    {"Vous pouvez ajouter des colonnes (effectif, adhérent, thème…)\u00A0: elles sont gardées.",
     "You may add columns (staff, membership, theme…): they are kept."},
    {"Ne renommez pas les feuilles\u202F; vous pouvez en ajouter, elles seront laissées de côté.",
     "Do not rename the sheets; you may add some, they will be set aside."},
}};

inline constexpr std::ptrdiff_t kReadMeTables = 5;  // the lines up to the last that tells of a table

/// The same of a folder of files, in place of the lines that differ.
struct OtherLine {
  std::size_t line;
  Label text;
};
inline constexpr std::array<OtherLine, 5> kReadMeOfFolder = {{
    {0,
     {"Bienvenue\u202F! Ce dossier décrit qui coopère avec qui sur votre territoire\u00A0: un fichier CSV par table, "
      "qu’un tableur ouvre.",
      "Welcome! This folder describes who cooperates with whom on your territory: a CSV file for each table, which a "
      "spreadsheet opens."}},
    {2,
     {"2. Projets\u00A0: une ligne par projet. Facultatif\u00A0: un projet peut n’être nommé que dans "
      "participations.csv.",
      "2. Projects: one row per project. Optional: a project may be named in participations.csv alone."}},
    {5,
     {"Écrivez les mots des exemples, ou les vôtres\u00A0: rien n’est refusé pour un mot (maillage vocabulary montre "
      "ceux "
      "qui sont compris).",
      "Write the words of the examples, or your own: nothing is refused for a word (maillage vocabulary shows those "
      "that are understood)."}},
    {6,
     {"Écrivez un acteur avec le même nom dans tous les fichiers.", "Write an actor with the same name in all files."}},
    {10,
     {"Ne renommez pas les fichiers et enregistrez-les en CSV\u202F; vous pouvez en ajouter, ils seront laissés de "
      "côté.",
      "Do not rename the files and save them as CSV; you may add some, they will be set aside."}},
}};

/// After the lines of the tables, where there is a grid.
inline constexpr std::array<Label, 3> kReadMeOfGrid = {{
    {"5. Criteres\u00A0: une ligne par critère, avec son pilier, son poids et son échelle, de min à max.",
     "5. Criteria: one row per criterion, with its pillar, its weight and its scale, from min to max."},
    {"6. Notes\u00A0: une ligne par projet et par critère, chacun par son nom ou son id. Une note que l’on ne connaît "
     "pas\u00A0: laissez la case vide, ou écrivez «\u00A0n.c.\u00A0» ou «\u00A0NA\u00A0»\u202F; elle manque, elle ne "
     "vaut "
     "pas zéro.",
     "6. Marks: one row per project and criterion, each by its name or id. A mark that is not known: leave the cell "
     "empty, or write \"n/a\" or \"?\"; it is missing, it is not a zero."},
    {"Dans «\u00A0Projets\u00A0», la colonne miroir nomme le projet comparable d’un autre territoire, s’il y en a un.",
     "In \"Projects\", the column mirror names the comparable project of another territory, if there is one."},
}};
inline constexpr Message<std::string_view> kReadMeScore{
    "Pour noter les projets par la grille\u00A0: maillage score {0}.",
    "To score projects by the grid: maillage score {0}."};
inline constexpr Message<std::string_view> kReadMeNoGrid{
    "Pour noter les projets par une grille (criteres, notes)\u00A0: maillage init {0} --with-grid.",
    "To score projects by a grid (criteria, marks): maillage init {0} --with-grid."};

inline constexpr Message<std::string_view> kReadMeFirst{
    "Puis, dans l’ordre\u00A0: maillage check {0}\u202F; maillage summary {0}\u202F;",
    "Then, in this order: maillage check {0}; maillage summary {0};"};
inline constexpr Message<std::string_view> kReadMeThen{
    "maillage hub {0} -o fiche.pdf\u202F; maillage draw {0} -o carte.svg\u202F; maillage suggest {0}.",
    "maillage hub {0} -o sheet.pdf; maillage draw {0} -o map.svg; maillage suggest {0}."};
inline constexpr Label kReadMeLast{
    "Rien ne quitte votre machine. N’écrivez de personnes que celles qui le veulent bien.",
    "Nothing leaves your machine. Write down only people who agree to it."};
inline constexpr Label kGridWorkbookName{"grille.xlsx", "grid.xlsx"};
inline constexpr Label kGridFolderName{"grille", "grid"};
inline constexpr Label kWorkbookName{"territoire.xlsx", "territory.xlsx"};
inline constexpr Label kFolderName{"territoire", "territory"};

}  // namespace maillage
