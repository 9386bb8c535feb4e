// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/message.h"

// What is said of workbooks that cannot be read: what the file is, and what to do.
namespace maillage {

constexpr Message<> kOldExcel{
    "classeur à l’ancien format .xls\u00A0: ouvrez-le dans votre tableur et enregistrez-le sous «\u00A0Classeur Excel "
    "(.xlsx)\u00A0»",
    "workbook in the old .xls format: open it in your spreadsheet program and save it as \"Excel Workbook (.xlsx)\""};
constexpr Message<> kEncryptedWorkbook{
    "classeur protégé par un mot de passe\u00A0: ouvrez-le dans votre tableur, retirez le mot de passe et "
    "enregistrez-le",
    "workbook protected by a password: open it in your spreadsheet program, remove the password and save it"};
constexpr Message<> kBinaryWorkbook{
    "classeur au format binaire .xlsb\u00A0: ouvrez-le dans Excel et enregistrez-le sous «\u00A0Classeur Excel "
    "(.xlsx)\u00A0»",
    "workbook in the binary .xlsb format: open it in Excel and save it as \"Excel Workbook (.xlsx)\""};
constexpr Message<> kNumbersWorkbook{
    "document Numbers\u00A0: dans Numbers, choisissez Fichier, Exporter vers, Excel, et donnez le fichier .xlsx obtenu",
    "Numbers document: in Numbers, choose File, Export To, Excel, and give the .xlsx file it makes"};
constexpr Message<> kWebPage{
    "page web et non tableau, malgré son nom\u00A0: ouvrez-la dans votre tableur et enregistrez-la sous "
    "«\u00A0Classeur Excel (.xlsx)\u00A0»",
    "web page and no table, whatever its name: open it in your spreadsheet program and save it as \"Excel Workbook "
    "(.xlsx)\""};
constexpr Message<> kXmlSpreadsheet{
    "tableau au format XML 2003 ou .fods\u00A0: ouvrez-le dans votre tableur et enregistrez-le sous «\u00A0Classeur "
    "Excel (.xlsx)\u00A0»",
    "table in the XML 2003 or .fods format: open it in your spreadsheet program and save it as \"Excel Workbook "
    "(.xlsx)\""};
constexpr Message<> kPdfDocument{
    "document PDF et non tableau\u00A0: demandez le tableau dont il vient, en .xlsx, .ods ou .csv",
    "PDF document and no table: ask for the table it was made from, as .xlsx, .ods or .csv"};
constexpr Message<> kTextDocument{
    "document de texte ou présentation et non tableau\u00A0: copiez son tableau dans un classeur .xlsx",
    "text document or presentation and no table: copy its table into an .xlsx workbook"};
constexpr Message<> kOtherArchive{"archive et non classeur .xlsx ou .ods\u00A0: sortez-en le tableau et donnez-le",
                                  "archive and no .xlsx or .ods workbook: take the table out of it and give that"};
constexpr Message<> kTextNamedWorkbook{"texte et non classeur, malgré son nom\u00A0: renommez-le en .csv",
                                       "text and no workbook, whatever its name: rename it to .csv"};
constexpr Message<> kEmptyFile{"fichier vide", "empty file"};
constexpr Message<> kDamagedArchive{
    "classeur abîmé (incomplet ou mal copié)\u00A0: reprenez-le à la source, ou ouvrez-le dans votre tableur et "
    "enregistrez-le de nouveau",
    "damaged workbook (incomplete or badly copied): get it again from where it came, or open it in your spreadsheet "
    "program and save it again"};
constexpr Message<std::string_view> kDamagedPart{
    "classeur abîmé (partie «\u00A0{}\u00A0»)\u00A0: ouvrez-le dans votre tableur et enregistrez-le de nouveau",
    "damaged workbook (part '{}'): open it in your spreadsheet program and save it again"};
constexpr Message<std::string_view> kDeclaredEntities{
    "classeur refusé\u00A0: sa partie «\u00A0{}\u00A0» déclare un DOCTYPE, ce qu’aucun tableur n’écrit",
    "workbook refused: its part '{}' declares a DOCTYPE, which no spreadsheet program writes"};
constexpr Message<std::string_view> kTooDeep{
    "classeur refusé\u00A0: sa partie «\u00A0{}\u00A0» est imbriquée trop profondément",
    "workbook refused: its part '{}' is nested too deeply"};
constexpr Message<std::size_t> kTooManyBytes{
    "classeur refusé\u00A0: décompressé, il dépasse {} Mo\u202F; n’y gardez que les tableaux utiles",
    "workbook refused: unpacked, it is larger than {} MB; keep only the tables that matter in it"};
constexpr Message<std::size_t> kTooManyCells{
    "classeur refusé\u00A0: il a plus de {} millions de cellules remplies\u202F; n’y gardez que les tableaux utiles",
    "workbook refused: it has more than {} million filled cells; keep only the tables that matter in it"};

// What is said of sheets that are read
constexpr Message<std::string_view> kCellError{
    "cette cellule montre une erreur du tableur («\u00A0{}\u00A0»)\u202F; elle est lue comme vide",
    "this cell shows an error of the spreadsheet ('{}'); it is read as empty"};
constexpr Message<> kNeverComputed{
    "cette formule n’a jamais été calculée\u202F; elle est lue comme vide\u00A0: ouvrez le classeur dans votre tableur "
    "et enregistrez-le",
    "this formula was never computed; it is read as empty: open the workbook in your spreadsheet program and save it"};
constexpr Message<> kHiddenSheet{"cette feuille est masquée\u202F; elle est lue", "this sheet is hidden; it is read"};
constexpr Message<std::size_t> kHiddenRows{"lignes masquées, lues comme les autres\u00A0: {}",
                                           "hidden rows, read like the others: {}"};
constexpr Message<std::size_t> kHiddenColumns{"colonnes masquées, lues comme les autres\u00A0: {}",
                                              "hidden columns, read like the others: {}"};
constexpr Message<std::string_view> kOtherSheet{"feuille laissée de côté\u202F; c’est «\u00A0{}\u00A0» qui est lue",
                                                "sheet set aside; '{}' is the one that is read"};
constexpr Message<> kIgnoredSheet{
    "feuille laissée de côté\u00A0: ni son nom ni ses titres ne sont ceux d’une table (acteurs, projets, "
    "participations, liens, communes)",
    "sheet set aside: neither its name nor its titles are those of a table (actors, projects, participations, ties, "
    "communes)"};
constexpr Message<Label> kKnownByColumns{"feuille reconnue à ses titres comme la table «\u00A0{}\u00A0»",
                                         "sheet recognised by its titles as the table '{}'"};

}  // namespace maillage
