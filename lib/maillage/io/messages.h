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
constexpr Message<Words> kUnknownEncoding{"encodage inconnu : « {} »", "unknown encoding '{}'"};
constexpr Message<Words> kEncodingGuessed{"le fichier n’est pas en UTF-8 ; il est lu en {}",
                                          "the file is not UTF-8; it is read as {}"};
constexpr Message<Words, Words> kInvalidBytes{"l’octet {} ne correspond à aucun caractère en {}",
                                              "byte {} is not a character in {}"};
constexpr Message<> kMissingTable{"aucune table d’acteurs ici : il faut un fichier acteurs.csv (ou actors.csv)",
                                  "no table of actors here: a file acteurs.csv or actors.csv is needed"};
constexpr Message<Words, Words> kTwoTables{"deux fichiers pour une même table : « {} » et « {} »",
                                           "two files for one table: '{}' and '{}'"};
constexpr Message<> kIgnoredFile{
    "fichier ignoré : son nom n’est celui d’aucune table (acteurs, projets, participations, liens, communes)",
    "file ignored: its name is that of no table (actors, projects, participations, ties, communes)"};

// The form of tables
constexpr Message<> kEmptyTable{"la table est vide : il lui manque sa ligne de titres",
                                "the table is empty: its line of headers is missing"};
constexpr Message<Words> kSeparatorDoubtful{"le séparateur n’est pas évident ; la table est lue avec « {} »",
                                            "the separator is not evident; the table is read with '{}'"};
constexpr Message<Words> kDuplicateColumn{"la colonne « {} » est là deux fois", "column '{}' is there twice"};
constexpr Message<Words, Words> kMissingColumn{"il manque la colonne « {} » (ou « {} »)",
                                               "column '{}' (or '{}') is missing"};
constexpr Message<Words> kUnknownColumn{"colonne « {} » inconnue ; elle est gardée comme attribut",
                                        "unknown column '{}'; it is kept as an attribute"};
constexpr Message<Words, Words> kUnknownColumnMeant{
    "colonne « {} » inconnue ; elle est gardée comme attribut ; vouliez-vous dire « {} » ?",
    "unknown column '{}'; it is kept as an attribute; did you mean '{}'?"};
constexpr Message<Words> kUnnamedColumn{"cette colonne n’a pas de titre ; elle est gardée comme attribut « {} »",
                                        "this column has no header; it is kept as attribute '{}'"};
constexpr Message<std::size_t, std::size_t> kShortRow{
    "cette ligne a moins de cellules que la ligne de titres : {} au lieu de {}",
    "this row has fewer cells than the header: {} instead of {}"};
constexpr Message<std::size_t, std::size_t> kLongRow{
    "cette ligne a plus de cellules que la ligne de titres : {} au lieu de {} ; un texte qui contient le séparateur doit être entre guillemets",
    "this row has more cells than the header: {} instead of {}; a text that holds the separator must stand in quotes"};
constexpr Message<> kOpenQuote{"ce guillemet n’est jamais fermé", "this quote is never closed"};
constexpr Message<> kMisplacedQuote{
    "guillemet fermé au milieu d’une cellule ; un guillemet dans un texte s’écrit deux fois (\"\")",
    "quote closed in the middle of a cell; a quote inside a text is written twice (\"\")"};

// Data packages
constexpr Message<> kJsonSyntax{"JSON mal formé ici : une virgule, un guillemet ou une accolade manque ou est en trop",
                                "malformed JSON here: a comma, quote or brace is missing or one too many"};
constexpr Message<> kJsonTooDeep{"JSON imbriqué trop profondément", "JSON nested too deeply"};
constexpr Message<Words, Label> kPackageType{"« {} » doit être {}", "'{}' must be {}"};
constexpr Message<Words> kPackageMissing{"il manque « {} » ici", "'{}' is missing here"};
constexpr Message<Words> kOneCharacter{"« {} » doit être un seul caractère", "'{}' must be one character"};
constexpr Message<Words> kUnsupportedDialect{"« {} » n’est pas pris en charge", "'{}' is not supported"};
constexpr Message<Words> kUnreadPart{"« {} » est dans un autre fichier, qui n’est pas lu",
                                     "'{}' is in another file, which is not read"};
constexpr Message<Words> kUnchecked{"« {} » n’est pas vérifié", "'{}' is not checked"};
constexpr Message<> kMissingActors{"aucune ressource n’est la table des acteurs (acteurs ou actors)",
                                   "no resource is the table of actors (acteurs or actors)"};
constexpr Message<Words> kIgnoredResource{
    "la ressource « {} » n’est aucune des tables ; elle n’est pas lue, ni les renvois vers elle vérifiés",
    "resource '{}' is none of the tables; it is not read, nor are references to it checked"};
constexpr Message<Words> kInlineData{"les données de « {} » sont dans le descripteur ; il faut un fichier CSV (path)",
                                     "the data of '{}' are in the descriptor; a CSV file (path) is needed"};
constexpr Message<> kSeveralPaths{"une table en plusieurs fichiers n’est pas prise en charge",
                                  "a table in several files is not supported"};
constexpr Message<Words> kUnsafePath{"« {} » n’est pas un chemin relatif dans le dossier du paquet",
                                     "'{}' is not a relative path inside the folder of the package"};
constexpr Message<Words> kMissingFile{"il n’y a pas de fichier « {} »", "there is no file '{}'"};
constexpr Message<Words> kBadColour{"« {} » n’est pas une couleur ; exemple : #4477AA",
                                    "'{}' is not a colour; example: #4477AA"};
constexpr Message<Words> kDuplicateKind{"« {} » est déjà le nom d’un type d’acteur",
                                        "'{}' is already the name of a kind of actor"};
constexpr Message<Words> kUnknownKey{"clé « {} » inconnue ; elle n’est pas lue", "unknown key '{}'; it is not read"};
constexpr Message<Words> kMissingField{"le schéma annonce une colonne « {} » que la table n’a pas",
                                       "the schema states a column '{}' that the table does not have"};
constexpr Message<Words> kRequired{"cellule vide ; le schéma demande une valeur dans « {} »",
                                   "empty cell; the schema demands a value in '{}'"};
constexpr Message<Words> kNotUnique{"« {} » est là deux fois ; le schéma demande des valeurs différentes",
                                    "'{}' is there twice; the schema demands different values"};
constexpr Message<> kFirstHere{"la première fois est ici", "the first time is here"};
constexpr Message<> kRepeatedKey{"cette ligne répète la clé d’une autre, que le schéma veut unique",
                                 "this row repeats the key of another, which the schema demands to be unique"};
constexpr Message<Words, Words> kNotInEnum{"« {} » n’est pas dans la liste du schéma : {}",
                                           "'{}' is not in the schema’s list: {}"};
constexpr Message<Words, Words> kNotInEnumMeant{"« {} » n’est pas dans la liste du schéma ; vouliez-vous dire « {} » ?",
                                                "'{}' is not in the schema’s list; did you mean '{}'?"};
constexpr Message<Words, Words> kBadPattern{"« {} » n’a pas la forme que le schéma demande : {}",
                                            "'{}' does not have the form the schema demands: {}"};
constexpr Message<Words, Words> kTooSmall{"« {} » est en dessous du minimum du schéma : {}",
                                          "'{}' is below the schema’s minimum: {}"};
constexpr Message<Words, Words> kTooLarge{"« {} » est au-dessus du maximum du schéma : {}",
                                          "'{}' is above the schema’s maximum: {}"};
constexpr Message<Words, Words> kNotAbove{"« {} » doit être plus grand que {}, d’après le schéma",
                                          "'{}' must be greater than {}, by the schema"};
constexpr Message<Words, Words> kNotBelow{"« {} » doit être plus petit que {}, d’après le schéma",
                                          "'{}' must be less than {}, by the schema"};
constexpr Message<Words, Words> kTooShort{"« {} » est plus court que le schéma ne le demande : {} caractères",
                                          "'{}' is shorter than the schema demands: {} characters"};
constexpr Message<Words, Words> kTooLong{"« {} » est plus long que le schéma ne le permet : {} caractères",
                                         "'{}' is longer than the schema allows: {} characters"};

// Places
constexpr Message<Words> kDuplicateCommune{"la commune « {} » est déjà là", "commune '{}' is there already"};
constexpr Message<> kHalfCentre{"le centre de cette commune n’est pas dit : il faut lat et lon ensemble",
                                "the centre of this commune is not told: lat and lon are needed together"};
constexpr Message<std::size_t> kPlacedByName{
    "acteurs sans code ni coordonnées, placés au centre de la commune qui a le nom de leur lieu : {}",
    "actors without code or coordinates, put at the centre of the commune that has the name of their place: {}"};
constexpr Message<Words> kAmbiguousPlace{
    "plusieurs communes s’appellent « {} » ; il faut le code INSEE pour placer cet acteur",
    "several communes are called '{}'; the INSEE code is needed to place this actor"};

// Outlines (GeoJSON)
constexpr Message<> kNotGeoJson{"ce n’est pas du GeoJSON : il faut une « FeatureCollection », une « Feature » ou un polygone",
                                "this is not GeoJSON: a 'FeatureCollection', a 'Feature' or a polygon is needed"};
constexpr Message<Words> kNoArea{"géométrie « {} » ignorée : seuls Polygon et MultiPolygon ont un contour",
                                 "geometry '{}' ignored: only Polygon and MultiPolygon have an outline"};
constexpr Message<> kBadRing{"un contour est une liste d’au moins trois points différents",
                             "an outline is a list of at least three different points"};
constexpr Message<> kBadPosition{
    "un point s’écrit [longitude, latitude], en degrés (WGS 84) ; ces nombres n’en sont pas : une autre projection, peut-être ?",
    "a point is written [longitude, latitude], in degrees (WGS 84); these numbers are none: another projection, perhaps?"};
constexpr Message<> kNamelessOutline{"ce contour n’a ni code (code_insee, code, siren) ni nom (nom, name)",
                                     "this outline has neither a code (code_insee, code, siren) nor a name (nom, name)"};
constexpr Message<> kNoOutlines{"ce fichier n’a aucun contour", "this file has no outlines"};

// Rows
constexpr Message<Words> kDuplicateId{"l’identifiant « {} » est déjà pris", "id '{}' is already taken"};
constexpr Message<> kFirstDefinedHere{"il est défini ici", "it is defined here"};
constexpr Message<std::size_t> kMadeIds{"identifiants manquants tirés des noms : {}",
                                        "missing ids made from names: {}"};
constexpr Message<std::size_t> kMadeProjects{"pas de table des projets ; ceux que ce fichier mentionne sont créés : {}",
                                             "no table of projects; those this file mentions are created: {}"};
constexpr Message<> kEmptyActorName{"cet acteur n’a pas de nom", "this actor has no name"};
constexpr Message<> kEmptyProjectName{"ce projet n’a pas de nom", "this project has no name"};
constexpr Message<Label> kEmptyCell{"cellule vide : il faut {} ici", "empty cell: {} is needed here"};
constexpr Message<Words> kUnknownActor{"acteur « {} » inconnu", "unknown actor '{}'"};
constexpr Message<Words, Words> kUnknownActorMeant{"acteur « {} » inconnu ; vouliez-vous dire « {} » ?",
                                                   "unknown actor '{}'; did you mean '{}'?"};
constexpr Message<Words> kAmbiguousActor{"plusieurs acteurs ont pour nom « {} » ; il faut l’identifiant",
                                         "several actors are named '{}'; the id is needed"};
constexpr Message<Words> kUnknownProject{"projet « {} » inconnu", "unknown project '{}'"};
constexpr Message<Words, Words> kUnknownProjectMeant{"projet « {} » inconnu ; vouliez-vous dire « {} » ?",
                                                     "unknown project '{}'; did you mean '{}'?"};
constexpr Message<Words> kAmbiguousProject{"plusieurs projets ont pour nom « {} » ; il faut l’identifiant",
                                           "several projects are named '{}'; the id is needed"};
constexpr Message<Words> kUnknownKind{"type d’acteur « {} » inconnu", "unknown kind of actor '{}'"};
constexpr Message<Words, Words> kUnknownKindMeant{"type d’acteur « {} » inconnu ; vouliez-vous dire « {} » ?",
                                                  "unknown kind of actor '{}'; did you mean '{}'?"};
constexpr Message<Words> kUnknownRole{"rôle « {} » inconnu", "unknown role '{}'"};
constexpr Message<Words, Words> kUnknownRoleMeant{"rôle « {} » inconnu ; vouliez-vous dire « {} » ?",
                                                  "unknown role '{}'; did you mean '{}'?"};
constexpr Message<Words> kUnknownStatus{"statut « {} » inconnu", "unknown status '{}'"};
constexpr Message<Words, Words> kUnknownStatusMeant{"statut « {} » inconnu ; vouliez-vous dire « {} » ?",
                                                    "unknown status '{}'; did you mean '{}'?"};
constexpr Message<Words> kUnknownDirection{"sens « {} » inconnu : oui (de → vers) ou non (dans les deux sens)",
                                           "unknown direction '{}': yes (from → to) or no (both ways)"};
constexpr Message<Words> kImpossibleDate{
    "« {} » n’est pas une date possible ; exemples : 2023, 2023-11, 2023-11-25, 25/11/2023",
    "'{}' is not a possible date; examples: 2023, 2023-11, 2023-11-25, 25/11/2023"};
constexpr Message<Words, Words> kEndBeforeStart{"la fin ({}) est avant le début ({})",
                                                "the end ({}) is before the start ({})"};
constexpr Message<Words> kBadWeight{"l’intensité « {} » n’est pas un nombre plus grand que 0",
                                    "intensity '{}' is not a number greater than 0"};
constexpr Message<Words, int> kBadCoordinate{"« {0} » n’est pas un nombre de degrés entre −{1} et {1}",
                                             "'{0}' is not a number of degrees between −{1} and {1}"};
constexpr Message<Words> kBadSiren{"« {} » n’est pas un numéro SIREN : il faut 9 chiffres avec une clé juste",
                                   "'{}' is not a SIREN number: nine digits with a valid key are needed"};
constexpr Message<Words> kBadRna{"« {} » n’est pas un numéro RNA : il faut W suivi de 9 chiffres",
                                 "'{}' is not an RNA number: W and nine digits are needed"};
constexpr Message<Words> kBadInsee{"« {} » n’est pas un code de commune de l’INSEE : il faut 5 caractères",
                                   "'{}' is not an INSEE commune code: five characters are needed"};
constexpr Message<Words, Words> kLeadingZero{"code « {} » lu « {} » : un tableur a sans doute ôté le zéro",
                                             "code '{}' read as '{}': a spreadsheet has probably taken the zero off"};
constexpr Message<Words> kLostDigits{
    "un tableur a abrégé ce code en « {} » : ses chiffres sont perdus, il faut le ressaisir comme texte",
    "a spreadsheet has shortened this code to '{}': its digits are lost, it must be typed again as text"};
constexpr Message<Words> kNotANumber{"« {} » n’est pas un nombre", "'{}' is not a number"};
constexpr Message<Words> kNotABoolean{"« {} » n’est ni oui ni non", "'{}' is neither yes nor no"};
constexpr Message<Words> kSelfTie{"lien de l’acteur « {} » à lui-même", "tie from actor '{}' to itself"};
constexpr Message<> kSelfMembership{"un acteur ne peut pas être rattaché à lui-même",
                                    "an actor cannot belong to itself"};
constexpr Message<Words, Words> kSameName{"« {} » et « {} » ont le même nom ; est-ce le même acteur ?",
                                          "'{}' and '{}' have the same name; are they the same actor?"};
constexpr Message<Words, Words> kProbableDuplicate{"« {} » est peut-être le même acteur que « {} »",
                                                   "'{}' may be the same actor as '{}'"};
constexpr Message<> kOtherActorHere{"l’autre est ici", "the other is here"};

}  // namespace maillage
