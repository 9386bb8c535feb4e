// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/message.h"

// Every sentence this module says. French typography: no-break spaces inside « » and before a colon, narrow no-break
// spaces before ; and ?.
namespace maillage {

using Words = std::string_view;

// Files and their bytes
inline constexpr Message<Words> kUnknownEncoding{
    "encodage inconnu : « {} »",
    "unknown encoding '{}'"};
inline constexpr Message<Words> kEncodingGuessed{
    "le fichier n’est pas en UTF-8 ; il est lu en {}",
    "the file is not UTF-8; it is read as {}"};
inline constexpr Message<Words, Words> kInvalidBytes{
    "l’octet {} n’est aucun caractère en {}",
    "byte {} is no character in {}"};
inline constexpr Message<> kMissingTable{
    "aucune table d’acteurs ici : il faut un fichier acteurs.csv (ou actors.csv)",
    "no table of actors here: a file acteurs.csv or actors.csv is needed"};
inline constexpr Message<Words, Words> kTwoTables{
    "deux fichiers pour une même table : « {} » et « {} »",
    "two files for one table: '{}' and '{}'"};
inline constexpr Message<> kIgnoredFile{
    "fichier ignoré : son nom n’est celui d’aucune table (acteurs, projets, participations, liens)",
    "file ignored: its name is that of no table (actors, projects, participations, ties)"};

// The form of tables
inline constexpr Message<> kEmptyTable{
    "la table est vide : il lui manque sa ligne de titres",
    "the table is empty: its line of headers is missing"};
inline constexpr Message<Words> kSeparatorDoubtful{
    "le séparateur n’est pas évident ; la table est lue avec « {} »",
    "the separator is not evident; the table is read with '{}'"};
inline constexpr Message<Words> kDuplicateColumn{
    "la colonne « {} » est là deux fois",
    "column '{}' is there twice"};
inline constexpr Message<Words, Words> kMissingColumn{
    "il manque la colonne « {} » (ou « {} »)",
    "column '{1}' (or '{0}') is missing"};
inline constexpr Message<Words> kUnknownColumn{
    "colonne « {} » inconnue ; elle est gardée comme attribut",
    "unknown column '{}'; it is kept as an attribute"};
inline constexpr Message<Words, Words> kUnknownColumnMeant{
    "colonne « {} » inconnue ; elle est gardée comme attribut ; vouliez-vous dire « {} » ?",
    "unknown column '{}'; it is kept as an attribute; did you mean '{}'?"};
inline constexpr Message<Words> kUnnamedColumn{
    "cette colonne n’a pas de titre ; elle est gardée comme attribut « {} »",
    "this column has no header; it is kept as attribute '{}'"};
inline constexpr Message<std::size_t, std::size_t> kShortRow{
    "{} cellule(s) dans cette ligne, {} dans la ligne de titres",
    "{} cell(s) in this row, {} in the header"};
inline constexpr Message<std::size_t, std::size_t> kLongRow{
    "{} cellules dans cette ligne, {} dans la ligne de titres ; un texte qui contient le séparateur doit être entre guillemets",
    "{} cells in this row, {} in the header; a text that holds the separator must stand in quotes"};
inline constexpr Message<> kOpenQuote{
    "ce guillemet n’est jamais fermé",
    "this quote is never closed"};
inline constexpr Message<> kMisplacedQuote{
    "guillemet fermé au milieu d’une cellule ; un guillemet dans un texte s’écrit deux fois (\"\")",
    "quote closed in the middle of a cell; a quote inside a text is written twice (\"\")"};

// Rows
inline constexpr Message<Words> kDuplicateId{
    "l’identifiant « {} » est déjà pris",
    "id '{}' is already taken"};
inline constexpr Message<> kFirstDefinedHere{
    "il est défini ici",
    "it is defined here"};
inline constexpr Message<> kMadeOneId{
    "un identifiant manquant est fait à partir du nom",
    "one missing id is made from its name"};
inline constexpr Message<std::size_t> kMadeIds{
    "{} identifiants manquants sont faits à partir des noms",
    "{} missing ids are made from names"};
inline constexpr Message<std::size_t> kMadeProjects{
    "il n’y a pas de table des projets ; ceux de ce fichier sont repris tels quels ({})",
    "there is no table of projects; those of this file are taken as they stand ({})"};
inline constexpr Message<> kEmptyActorName{
    "cet acteur n’a pas de nom",
    "this actor has no name"};
inline constexpr Message<> kEmptyProjectName{
    "ce projet n’a pas de nom",
    "this project has no name"};
inline constexpr Message<Words> kEmptyCell{
    "cellule vide : il faut {} ici",
    "empty cell: {} is needed here"};
inline constexpr Message<Words> kUnknownActor{
    "acteur « {} » inconnu",
    "unknown actor '{}'"};
inline constexpr Message<Words, Words> kUnknownActorMeant{
    "acteur « {} » inconnu ; vouliez-vous dire « {} » ?",
    "unknown actor '{}'; did you mean '{}'?"};
inline constexpr Message<Words> kAmbiguousActor{
    "plusieurs acteurs ont pour nom « {} » ; il faut l’identifiant",
    "several actors are named '{}'; the id is needed"};
inline constexpr Message<Words> kUnknownProject{
    "projet « {} » inconnu",
    "unknown project '{}'"};
inline constexpr Message<Words, Words> kUnknownProjectMeant{
    "projet « {} » inconnu ; vouliez-vous dire « {} » ?",
    "unknown project '{}'; did you mean '{}'?"};
inline constexpr Message<Words> kAmbiguousProject{
    "plusieurs projets ont pour nom « {} » ; il faut l’identifiant",
    "several projects are named '{}'; the id is needed"};
inline constexpr Message<Words> kUnknownKind{
    "type d’acteur « {} » inconnu",
    "unknown kind of actor '{}'"};
inline constexpr Message<Words, Words> kUnknownKindMeant{
    "type d’acteur « {} » inconnu ; vouliez-vous dire « {} » ?",
    "unknown kind of actor '{}'; did you mean '{}'?"};
inline constexpr Message<Words> kUnknownRole{
    "rôle « {} » inconnu",
    "unknown role '{}'"};
inline constexpr Message<Words, Words> kUnknownRoleMeant{
    "rôle « {} » inconnu ; vouliez-vous dire « {} » ?",
    "unknown role '{}'; did you mean '{}'?"};
inline constexpr Message<Words> kUnknownStatus{
    "statut « {} » inconnu",
    "unknown status '{}'"};
inline constexpr Message<Words, Words> kUnknownStatusMeant{
    "statut « {} » inconnu ; vouliez-vous dire « {} » ?",
    "unknown status '{}'; did you mean '{}'?"};
inline constexpr Message<Words> kUnknownDirection{
    "sens « {} » inconnu : oui (de → vers) ou non (dans les deux sens)",
    "unknown direction '{}': yes (from → to) or no (both ways)"};
inline constexpr Message<Words> kImpossibleDate{
    "« {} » n’est pas une date possible ; exemples : 2023, 2023-11, 2023-11-25, 25/11/2023",
    "'{}' is no possible date; examples: 2023, 2023-11, 2023-11-25, 25/11/2023"};
inline constexpr Message<Words, Words> kEndBeforeStart{
    "la fin ({}) est avant le début ({})",
    "the end ({}) is before the start ({})"};
inline constexpr Message<Words> kBadWeight{
    "l’intensité « {} » n’est pas un nombre plus grand que 0",
    "intensity '{}' is no number greater than 0"};
inline constexpr Message<Words, int> kBadCoordinate{
    "« {0} » n’est pas un nombre de degrés entre −{1} et {1}",
    "'{0}' is no number of degrees between −{1} and {1}"};
inline constexpr Message<Words> kBadSiren{
    "« {} » n’est pas un numéro SIREN : il faut 9 chiffres dont la clé est juste",
    "'{}' is no SIREN number: nine digits with a right key are needed"};
inline constexpr Message<Words> kBadRna{
    "« {} » n’est pas un numéro RNA : il faut W suivi de 9 chiffres",
    "'{}' is no RNA number: W and nine digits are needed"};
inline constexpr Message<Words> kBadInsee{
    "« {} » n’est pas un code de commune de l’INSEE : il faut 5 caractères",
    "'{}' is no INSEE commune code: five characters are needed"};
inline constexpr Message<Words, Words> kLeadingZero{
    "code « {} » lu « {} » : un tableur a sans doute ôté le zéro",
    "code '{}' read as '{}': a spreadsheet has probably taken the zero off"};
inline constexpr Message<Words> kLostDigits{
    "un tableur a abrégé ce code en « {} » : ses chiffres sont perdus, il faut le ressaisir comme texte",
    "a spreadsheet has shortened this code to '{}': its digits are lost, it must be typed again as text"};
inline constexpr Message<Words> kNotANumber{
    "« {} » n’est pas un nombre",
    "'{}' is no number"};
inline constexpr Message<Words> kNotABoolean{
    "« {} » n’est ni oui ni non",
    "'{}' is neither yes nor no"};
inline constexpr Message<Words> kSelfTie{
    "lien de l’acteur « {} » à lui-même",
    "tie from actor '{}' to itself"};
inline constexpr Message<> kSelfMembership{
    "un acteur ne peut pas être rattaché à lui-même",
    "an actor cannot belong to itself"};
inline constexpr Message<Words, Words> kSameName{
    "« {} » et « {} » ont le même nom ; est-ce le même acteur ?",
    "'{}' and '{}' have the same name; are they the same actor?"};
inline constexpr Message<Words, Words> kProbableDuplicate{
    "« {} » est peut-être le même acteur que « {} »",
    "'{}' may be the same actor as '{}'"};
inline constexpr Message<> kOtherActorHere{
    "l’autre est ici",
    "the other is here"};

}  // namespace maillage
