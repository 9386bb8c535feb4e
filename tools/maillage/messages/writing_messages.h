// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/base/message.h"

// What is said by the commands that write tables for the user: init and convert.
namespace maillage::tool {

constexpr Label kInitAbout{"Crée un classeur ou un dossier de tables à remplir.",
                           "Make a workbook or a folder of tables to fill in."};
constexpr Label kInitFooter{
    "Quatre tables (acteurs, projets, participations, liens) avec une note par colonne, des listes "
    "où choisir, une ligne\n"
    "d’exemple qui n’est pas lue, et une page «\u00A0Lisez-moi\u00A0».\n\n"
    "Exemples\u00A0:\n"
    "  maillage init territoire.xlsx            puis remplir, et maillage check territoire.xlsx\n"
    "  maillage init mon-territoire             le même en fichiers CSV, dans un dossier",
    "Four tables (actors, projects, participations, ties) with a note on each column, lists to "
    "choose from, a row of\n"
    "example that is not read, and a page that explains.\n\n"
    "Examples:\n"
    "  maillage init territory.xlsx             then fill it in, and maillage check "
    "territory.xlsx\n"
    "  maillage init my-territory               the same as CSV files, in a folder"};
constexpr Label kInitPathHelp{"ce qu’il faut créer\u00A0: un classeur .xlsx, ou un dossier",
                              "what to make: an .xlsx workbook, or a folder"};
constexpr Label kWithGridHelp{
    "y met aussi une grille à remplir (criteres, notes), pour score\u00A0: maillage init "
    "grille.xlsx --with-grid",
    "put a grid to fill in with it (criteria, marks), for score: maillage init grid.xlsx "
    "--with-grid"};
constexpr Message<> kNoInitPath{"que créer\u202F? Par exemple\u00A0: maillage init territoire.xlsx",
                                "what to make? For instance: maillage init territory.xlsx"};
constexpr Message<std::string_view> kExistsAlready{
    "«\u00A0{}\u00A0» existe déjà\u202F; rien n’y est changé",
    "'{}' is there already; nothing in it is changed"};
constexpr Message<std::string_view> kFileExistsAlready{
    "«\u00A0{}\u00A0» existe déjà\u202F; rien n’y est changé, --force le remplace",
    "'{}' is there already; nothing in it is changed, --force replaces it"};
constexpr Message<std::string_view> kFolderExistsAlready{
    "«\u00A0{}\u00A0» existe déjà\u202F; rien n’y est changé, --force ne remplace qu’un classeur",
    "'{}' is there already; nothing in it is changed, --force replaces workbooks alone"};
constexpr Message<std::string_view> kMade{"«\u00A0{}\u00A0» est prêt à remplir",
                                          "'{}' is ready to be filled in"};
constexpr Message<std::string_view> kWritesNoSuch{
    "«\u00A0{}\u00A0»\u00A0: ce nom n’est ni celui d’un classeur .xlsx ni celui d’un dossier",
    "'{}': this name is neither that of an .xlsx workbook nor that of a folder"};
constexpr Message<std::string_view> kConvertsToNoSuch{
    "«\u00A0{}\u00A0»\u00A0: ce nom n’est ni celui d’un classeur .xlsx ou .ods ni celui d’un "
    "dossier",
    "'{}': this name is neither that of an .xlsx or .ods workbook nor that of a folder"};

constexpr Message<> kGridNotConverted{
    "la grille (criteres, notes) n’est pas réécrite\u00A0: recopiez ces deux tables vous-même",
    "the grid (criteria, marks) is not written again: copy these two tables yourself"};
constexpr Label kConvertAbout{
    "Réécrit les données en classeur .xlsx ou .ods, ou en dossier de tables CSV.",
    "Write the data again as an .xlsx or .ods workbook, or a folder of CSV tables."};
constexpr Label kConvertFooter{
    "Tout est gardé\u00A0: toutes les colonnes, les types déclarés, les sources. Un dossier reçoit "
    "aussi un datapackage.json.\n"
    "--format csv-excel écrit des CSV qu’un tableur français ouvre d’un clic\u00A0: "
    "points-virgules, virgule décimale,\n"
    "dates JJ/MM/AAAA, marque d’ordre des octets, et une apostrophe devant ce qui passerait pour "
    "une formule.\n"
    "Les titres et les mots connus (types, rôles, statuts) sont dans la langue de --lang, et se "
    "relisent dans les deux.\n\n"
    "Exemples\u00A0:\n"
    "  maillage convert mes-donnees -o territoire.xlsx\n"
    "  maillage convert territoire.xlsx -o dossier",
    "Everything is kept: all columns, declared kinds, sources. A folder gets a datapackage.json "
    "too.\n"
    "--format csv-excel writes CSV as a French spreadsheet opens it with a click: semicolons, "
    "decimal comma, dates\n"
    "DD/MM/YYYY, a byte order mark, and an apostrophe before what would be taken for a formula.\n"
    "Headers and known words (kinds, roles, statuses) are in the language of --lang, and read back "
    "in both.\n\n"
    "Examples:\n"
    "  maillage convert my-data -o territory.xlsx\n"
    "  maillage convert territory.xlsx -o folder"};
constexpr Label kConvertOutputHelp{
    "ce qu’il faut écrire\u00A0: un classeur .xlsx ou .ods, ou un dossier qui n’existe pas encore",
    "what to write: an .xlsx or .ods workbook, or a folder that is not there yet"};
constexpr Label kConvertFormatHelp{
    "des tables d’un dossier\u00A0: csv (pour les programmes) ou csv-excel (pour un tableur "
    "français)",
    "of the tables in a folder: csv (for programs) or csv-excel (for a French spreadsheet)"};
constexpr Message<> kNoConvertOutput{"où écrire\u202F? Par exemple\u00A0: -o territoire.xlsx",
                                     "where to write? For instance: -o territory.xlsx"};

constexpr Label kWritingData{"Écriture des données", "Writing the data"};

}  // namespace maillage::tool
