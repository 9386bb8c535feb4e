// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/count.h"
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
constexpr Message<Words, Words> kTwoTables{"deux fichiers pour une même table : « {} » et « {} »",
                                           "two files for one table: '{}' and '{}'"};
constexpr Message<> kUnusedEncoding{"un classeur dit lui-même son encodage\u00A0: celui qui est donné ne sert pas ici",
                                    "a workbook says its encoding itself: the one that is given is of no use here"};
constexpr Message<> kWorkshopSheet{"liste de participants\u00A0: elle sert à introductions et à workshop",
                                   "list of participants: for introductions and workshop"};
constexpr Message<> kEmptyWorkbook{
    "classeur vide\u00A0: aucune de ses feuilles n’a de ligne\u202F; il en faut une avec les titres (nom, type…) et "
    "une "
    "ligne par acteur",
    "empty workbook: none of its sheets has a row; one is needed with the headers (name, kind…) and a row for each "
    "actor"};
constexpr Message<> kNothingInFile{"fichier vide\u00A0: il n’est pas lu", "empty file: it is not read"};
constexpr Message<Words> kUnfilledBeside{
    "personne n’a encore rempli cette table\u202F; celle qui est lue est «\u00A0{}\u00A0»",
    "nobody has filled in this table yet; the one that is read is '{}'"};
constexpr Message<Label> kUnfilled{"personne n’a encore rempli cette table\u00A0: {} que les autres tables mentionnent",
                                   "nobody has filled in this table yet: {} that the other tables mention"};
constexpr Message<Label, Words> kSecondTable{
    "laissée de côté\u00A0: cette table «\u00A0{}\u00A0» vient en plus de «\u00A0{}\u00A0», qui est lue\u202F; "
    "réunissez les deux pour compter toutes les lignes",
    "left out: this table '{}' comes on top of '{}', which is read; put the two together to count all rows"};

// The form of tables
constexpr Message<> kEmptyTable{"la table est vide : il lui manque sa ligne de titres",
                                "the table is empty: its line of headers is missing"};
constexpr Message<Words> kSeparatorDoubtful{"le séparateur n’est pas évident ; la table est lue avec « {} »",
                                            "the separator is not evident; the table is read with '{}'"};
constexpr Message<Words, Words> kMissingColumn{"il manque la colonne « {} » (ou « {} »)",
                                               "column '{}' (or '{}') is missing"};
constexpr Message<std::size_t, std::size_t> kLongRow{
    "cette ligne a plus de cellules que la ligne de titres : {} au lieu de {} ; un texte qui contient le séparateur "
    "doit être entre guillemets",
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
constexpr Message<> kNotGeoJson{
    "ce n’est pas du GeoJSON : il faut une « FeatureCollection », une « Feature » ou un polygone",
    "this is not GeoJSON: a 'FeatureCollection', a 'Feature' or a polygon is needed"};
constexpr Message<Words> kNoArea{"géométrie « {} » ignorée : seuls Polygon et MultiPolygon ont un contour",
                                 "geometry '{}' ignored: only Polygon and MultiPolygon have an outline"};
constexpr Message<> kBadRing{"un contour est une liste d’au moins trois points différents",
                             "an outline is a list of at least three different points"};
constexpr Message<> kBadPosition{
    "un point s’écrit [longitude, latitude], en degrés (WGS 84) ; ces nombres n’en sont pas : une autre projection, "
    "peut-être ?",
    "a point is written [longitude, latitude], in degrees (WGS 84); these numbers are none: another projection, "
    "perhaps?"};
constexpr Message<> kNamelessOutline{
    "ce contour n’a ni code (code_insee, code, siren) ni nom (nom, name)",
    "this outline has neither a code (code_insee, code, siren) nor a name (nom, name)"};
constexpr Message<> kNoOutlines{"ce fichier n’a aucun contour", "this file has no outlines"};

// Rows
constexpr Message<Words> kDuplicateId{"l’identifiant « {} » est déjà pris", "id '{}' is already taken"};
constexpr Message<> kFirstDefinedHere{"il est défini ici", "it is defined here"};
constexpr Message<std::size_t> kMadeIds{"identifiants manquants tirés des noms : {}",
                                        "missing ids made from names: {}"};
constexpr Message<std::size_t> kMadeProjects{"pas de table des projets ; ceux que ce fichier mentionne sont créés : {}",
                                             "no table of projects; those this file mentions are created: {}"};
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
constexpr Message<Words> kImpossibleDate{
    "« {} » n’est pas une date possible ; la ligne compte comme sans date ; exemples : 2023, 2023-11, 2023-11-25, "
    "25/11/2023",
    "'{}' is not a possible date; the row counts as undated; examples: 2023, 2023-11, 2023-11-25, 25/11/2023"};
constexpr Message<Words, Words> kEndBeforeStart{"la fin ({}) est avant le début ({})",
                                                "the end ({}) is before the start ({})"};
constexpr Message<Words> kBadWeight{"l’intensité « {} » n’est pas un nombre plus grand que 0",
                                    "intensity '{}' is not a number greater than 0"};
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
constexpr Message<Words> kSelfTie{"lien de l’acteur « {} » à lui-même ; ligne mise de côté",
                                  "tie from actor '{}' to itself; row set aside"};
constexpr Message<> kSelfMembership{"un acteur ne peut pas être rattaché à lui-même",
                                    "an actor cannot belong to itself"};
constexpr Message<Words, Words> kProbableDuplicate{"« {} » est peut-être le même acteur que « {} »",
                                                   "'{}' may be the same actor as '{}'"};
constexpr Message<> kOtherActorHere{"l’autre est ici", "the other is here"};

// What was guessed about a table
constexpr Message<> kMissingTable{
    "aucune table d’acteurs, de participations ni de liens ici : il faut un fichier CSV dont les titres les disent "
    "(nom ; acteur, projet ; de, vers)",
    "no table of actors, participations or ties here: a CSV file whose headers tell them is needed (name; actor, "
    "project; from, to)"};
constexpr Message<> kIgnoredFile{"fichier ignoré : ni son nom ni ses titres ne sont ceux d’une table qui manque",
                                 "file ignored: neither its name nor its headers are those of a table that is missing"};
constexpr Message<Label> kRecognised{"table reconnue à ses titres : {}", "table recognised by its headers: {}"};
constexpr Message<Count> kInvisible{
    "caractères invisibles (espaces sans largeur, tirets de coupure, marques de sens) ôtés de {0} {0:cellule|cellules}",
    "invisible characters (zero-width spaces, soft hyphens, marks of direction) left out of {0} {0:cell|cells}"};
constexpr Message<Count> kMatrix{"ce tableau croisé est lu comme une liste de {0} {0:ligne|lignes}",
                                 "this matrix is read as a list of {0} {0:row|rows}"};
constexpr Message<std::size_t> kTitleRows{"les titres sont à la ligne {} ; celles d’au-dessus ne sont pas lues",
                                          "the headers are in line {}; those above are not read"};
constexpr Message<std::size_t> kComments{"lignes de commentaire (#) passées : {}",
                                         "lines of comment (#) passed over: {}"};
constexpr Message<> kShiftedTitles{
    "un titre de moins que de colonnes : la première, qui nomme les lignes, n’est pas lue",
    "one header fewer than columns: the first, which names the rows, is not read"};
constexpr Message<> kRowNumbers{"la première colonne, sans titre, numérote les lignes ; elle n’est pas lue",
                                "the first column, without header, numbers the rows; it is not read"};
constexpr Message<std::size_t, std::size_t> kPaddedRows{
    "lignes plus courtes que les titres, complétées par des cellules vides : {} (la première : ligne {})",
    "rows shorter than the headers, filled up with empty cells: {} (the first: line {})"};
constexpr Message<Count> kRepeatedTitles{
    "les titres reviennent au milieu de la table\u00A0: {0} {0:ligne passée|lignes passées}",
    "the headers come again inside the table: {0} {0:line|lines} passed over"};
constexpr Message<Words, Words> kReadAs{"«\u00A0{}\u00A0» est lu comme «\u00A0{}\u00A0»", "'{}' is read as '{}'"};
constexpr Message<> kNoTie{"cette ligne dit qu’il n’y a pas de lien\u202F; elle est mise de côté",
                           "this row says that there is no tie; it is set aside"};
constexpr Message<std::size_t, Words, Words> kBadWeightWords{
    "{0} intensités ne sont pas des nombres\u00A0: {1}\u202F; dites ce qu’elles valent dans vocabulaire.csv "
    "({2};intensité;2), ou renommez la colonne pour la garder sans la compter",
    "{0} intensities are not numbers: {1}; tell what they are worth in vocabulaire.csv ({2};intensity;2), or rename "
    "the column to keep it without counting it"};
constexpr Message<Words> kUnknownPartner{
    "«\u00A0{}\u00A0» n’est le nom d’aucun acteur des données\u202F; cette participation n’est pas comptée",
    "'{}' is the name of no actor in the data; this participation is not counted"};
constexpr Message<Words> kAnswersAgain{
    "«\u00A0{}\u00A0» a déjà répondu\u00A0: ses réponses sont celles d’un seul acteur\u202F; là où elles diffèrent, la "
    "première dit ce qu’il est",
    "'{}' has answered already: its answers are those of one actor; where they differ, the first says what it is"};
constexpr Message<> kFirstAnswerHere{"la première réponse est ici", "the first answer is here"};
constexpr Message<Words> kNoProject{
    "«\u00A0{}\u00A0» n’a pas de projet sur sa seule ligne\u00A0: un acteur sans projet\u202F; si des cellules ont été "
    "fusionnées, --fill-down les complète",
    "'{}' has no project in its only row: an actor without project; if cells were merged, --fill-down fills them"};
constexpr Message<Count, Words> kActorsWithoutProject{
    "{0} {0:acteur|acteurs} sans projet, {0:gardé|gardés} sans participation\u00A0: {1}",
    "{0} {0:actor|actors} without project, kept without participation: {1}"};
constexpr Message<Words, std::size_t> kEmbedded{
    "pas de table des participations\u202F; celles que disent les colonnes «\u00A0{}\u00A0» sont lues\u00A0: {}",
    "no table of participations; those that the columns '{}' tell are read: {}"};
constexpr Message<Words, std::size_t> kSurveyTies{"liens lus dans les réponses à «\u00A0{}\u00A0»\u00A0: {}",
                                                  "ties read from the answers to '{}': {}"};
constexpr Message<Words, std::size_t> kSurveyParticipations{
    "participations lues dans les réponses à «\u00A0{}\u00A0»\u00A0: {}",
    "participations read from the answers to '{}': {}"};
constexpr Message<std::size_t> kMadeAnswers{
    "noms proposés ou donnés en réponse qui ne sont pas des lignes, et deviennent des acteurs\u00A0: {}",
    "names on offer or given in answers that are no rows, and become actors: {}"};
constexpr Message<Count, Words, Words> kUnclearAnswers{
    "{0} {0:réponse|réponses} à «\u00A0{1}\u00A0» {0:qui ne dit|qui ne disent} ni oui ni non (ainsi "
    "«\u00A0{2}\u00A0»), "
    "et {0:n’est pas comptée|ne sont pas comptées}",
    "{0} {0:answer|answers} to '{1}' that {0:says|say} neither yes nor no (such as '{2}'), and {0:is|are} not counted"};
constexpr Message<Words> kUnknownAnswer{
    "«\u00A0{}\u00A0» n’est le nom d’aucun acteur des données\u202F; ce lien n’est pas compté",
    "'{}' is the name of no actor in the data; this tie is not counted"};
constexpr Message<std::size_t> kPersons{
    "liste de personnes (nom et prénom)\u202F; organisations qu’elle mentionne et qui sont créées\u00A0: {}",
    "list of people (name and first name); organisations it mentions that are created: {}"};
constexpr Message<Count, Words> kMadeParents{
    "{0} {0:acteur|acteurs} de la colonne des rattachements sans ligne à soi, {0:ajouté|ajoutés} sans type ni "
    "lien\u00A0: {1}",
    "{0} {0:actor|actors} that others belong to, without a row: added without kind or tie: {1}"};
constexpr Message<> kNoteRow{"note écrite sous la table, mise de côté", "note written under the table, set aside"};
constexpr Message<Label> kTableAbove{
    "une autre table («\u00A0{}\u00A0») commence ici, au-dessus de celle qui est lue\u00A0: elle ne l’est pas\u202F; "
    "mettez-la "
    "dans une feuille ou un fichier à elle",
    "another table ('{}') begins here, above the one that is read: it is not; put it in a sheet or file of its own"};
constexpr Message<> kBareNames{"pas de ligne de titres\u00A0: chaque ligne est lue comme un nom",
                               "no row of headers: each row is read as a name"};
constexpr Message<std::size_t> kLyingTable{
    "table couchée, ses titres dans la première colonne\u202F; lignes lues\u00A0: {}",
    "table on its side, its headers in the first column; rows read: {}"};
constexpr Message<> kSection{"titre au milieu de la table, mis de côté", "title in the middle of the table, set aside"};
constexpr Message<Words> kKindSection{
    "titre au milieu de la table\u00A0: les lignes en dessous, sans type, sont lues comme «\u00A0{}\u00A0»",
    "title in the middle of the table: the rows below that have no kind are read as '{}'"};
constexpr Message<> kTotalRow{"ligne de total mise de côté", "row of a total set aside"};
constexpr Message<std::size_t> kFilledDown{"cellules vides complétées par celle d’au-dessus : {}",
                                           "empty cells filled with the one above: {}"};
constexpr Message<> kRepeatedRow{"cette ligne en répète une autre, cellule pour cellule ; elle ne compte qu’une fois",
                                 "this row repeats another, cell by cell; it counts once"};
constexpr Message<std::size_t> kFloatEndings{
    "identifiants et codes qu’un programme a changés en nombres à virgule (« 2.0 »), remis en entiers : {}",
    "ids and codes that a program turned to decimal numbers ('2.0'), read as whole: {}"};
constexpr Message<Words> kThousands{"dans cette table, « {} » sépare des milliers",
                                    "in this table, '{}' stands between thousands"};
constexpr Message<Words> kScale{"intensités en mots\u00A0: {}", "intensities in words: {}"};
constexpr Message<Words> kCommaLists{"les secteurs séparés par «\u00A0{}\u00A0» sont lus comme des listes",
                                     "sectors with '{}' between them are read as lists"};
constexpr Message<> kCommaNames{"les noms séparés par une virgule sont lus comme des listes",
                                "names with a comma between them are read as lists"};
constexpr Message<Count, Words> kMaybeLists{
    "{0} {0:nom|noms} avec une virgule (ainsi «\u00A0{1}\u00A0»), {0:lu comme un seul acteur|lus chacun comme un seul "
    "acteur}\u202F; s’il s’agit d’une liste, séparer les noms par des points-virgules",
    "{0} {0:name|names} with a comma (such as '{1}'), each read as one actor; in lists, part the names with "
    "semicolons"};
constexpr Message<Words> kCrossColumns{
    "des colonnes portent des croix ou des «\u00A0oui\u00A0» ({})\u00A0: si ce sont des projets, une table des projets "
    "qui les nomme en fait des participations",
    "columns hold crosses or 'yes' ({}): if these are projects, a table of projects that names them makes them "
    "participations"};
constexpr Message<std::size_t> kMadeActors{"pas de table des acteurs ; ceux que ce fichier mentionne sont créés : {}",
                                           "no table of actors; those this file mentions are created: {}"};
constexpr Message<> kNamesFromIds{"pas de colonne de noms : les identifiants servent de noms",
                                  "no column of names: ids are the names"};
constexpr Message<std::size_t> kListInCell{"liste dans une cellule : lue comme {} acteurs",
                                           "list in a cell: read as {} actors"};
constexpr Message<std::size_t> kSameNoteElsewhere{" (en tout {} fois dans cette table)",
                                                  " ({} times in all in this table)"};
constexpr Message<Words> kMojibake{
    "texte UTF-8 lu deux fois ; il faudrait sans doute lire « {} » ; --repair le répare dans tout le fichier",
    "UTF-8 text read twice; it should probably be '{}'; --repair mends the whole file"};
constexpr Message<std::size_t> kRepaired{"texte UTF-8 lu deux fois, réparé : {} endroits",
                                         "UTF-8 text read twice, mended: {} places"};
constexpr Message<Words, Words> kEncodingDoubtful{"l’encodage n’est pas sûr : {} ou {} ; dites lequel avec --encoding",
                                                  "the encoding is not certain: {} or {}; say which with --encoding"};
constexpr Message<> kCurlyQuotes{
    "les guillemets typographiques de ce fichier entourent des cellules : ils sont lus comme tels",
    "the curly quotes of this file stand around cells: they are read as such"};

// Columns
constexpr Message<Words> kDuplicateColumn{
    "la colonne « {} » est là deux fois avec des contenus différents, et la table a besoin d’elle ; renommez l’une des "
    "deux",
    "column '{}' is there twice with different contents, and the table needs it; rename one of them"};
constexpr Message<Words, Words> kRepeatedColumn{
    "la colonne « {} » est là deux fois ; la seconde est gardée sous le nom « {} »",
    "column '{}' is there twice; the second is kept as '{}'"};
constexpr Message<Words> kUnknownColumns{"colonnes inconnues, gardées comme attributs : {}",
                                         "unknown columns, kept as attributes: {}"};
constexpr Message<Words> kIgnoredColumns{"colonnes inconnues, laissées de côté\u00A0: {}",
                                         "unknown columns, left aside: {}"};
constexpr Message<Words> kPerhapsMeant{" (« {} » ?)", " ('{}'?)"};
constexpr Message<Text, Words> kMissingColumnMeant{"{} ; est-ce « {} » ?", "{}; is it '{}'?"};
constexpr Message<Words> kUnnamedColumn{"cette colonne n’a pas de titre ; elle est gardée comme attribut « {} »",
                                        "this column has no header; it is kept as attribute '{}'"};
constexpr Message<std::size_t, std::size_t> kLongRowCurly{
    "cette ligne a plus de cellules que la ligne de titres : {} au lieu de {} ; elle a des guillemets typographiques : "
    "il en faut de droits (\") autour d’un texte qui contient le séparateur",
    "this row has more cells than the header: {} instead of {}; it has curly quotes: straight ones (\") are needed "
    "around a text that holds the separator"};

// Words
constexpr Message<Words, Count> kUnknownKind{
    "type d’acteur « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un type à part ; son sens peut être dit dans "
    "vocabulaire.csv (voir maillage vocabulary)",
    "unknown kind of actor '{0}' ({1} {1:line|lines}); kept as a kind of its own; vocabulaire.csv can say what it "
    "means (see maillage vocabulary)"};
constexpr Message<Words, Count, Words> kUnknownKindMeant{
    "type d’acteur « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un type à part ; vouliez-vous dire « {2} » ? "
    "sinon, vocabulaire.csv peut dire son sens",
    "unknown kind of actor '{0}' ({1} {1:line|lines}); kept as a kind of its own; did you mean '{2}'? if not, "
    "vocabulaire.csv can say what it means"};
constexpr Message<Words, Count> kUnknownRole{
    "rôle « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un rôle à part ; son sens peut être dit dans "
    "vocabulaire.csv (voir maillage vocabulary)",
    "unknown role '{0}' ({1} {1:line|lines}); kept as a role of its own; vocabulaire.csv can say what it means (see "
    "maillage vocabulary)"};
constexpr Message<Words, Count, Words> kUnknownRoleMeant{
    "rôle « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un rôle à part ; vouliez-vous dire « {2} » ? sinon, "
    "vocabulaire.csv peut dire son sens",
    "unknown role '{0}' ({1} {1:line|lines}); kept as a role of its own; did you mean '{2}'? if not, vocabulaire.csv "
    "can say what it means"};
constexpr Message<Words, Count> kUnknownStatus{
    "statut « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un statut à part ; son sens peut être dit dans "
    "vocabulaire.csv (voir maillage vocabulary)",
    "unknown status '{0}' ({1} {1:line|lines}); kept as a status of its own; vocabulaire.csv can say what it means "
    "(see maillage vocabulary)"};
constexpr Message<Words, Count, Words> kUnknownStatusMeant{
    "statut « {0} » inconnu ({1} {1:ligne|lignes}) ; gardé comme un statut à part ; vouliez-vous dire « {2} » ? sinon, "
    "vocabulaire.csv peut dire son sens",
    "unknown status '{0}' ({1} {1:line|lines}); kept as a status of its own; did you mean '{2}'? if not, "
    "vocabulaire.csv can say what it means"};
constexpr Message<Words> kUnknownDirection{
    "sens « {} » inconnu : oui (de → vers) ou non (dans les deux sens) ; lu dans les deux sens",
    "unknown direction '{}': yes (from → to) or no (both ways); read as both ways"};
constexpr Message<Words> kUnknownField{"« {} » n’est pas un champ : type, rôle, statut, intensité ou vide",
                                       "'{}' is no field: kind, role, status, intensity or empty"};
constexpr Message<Words, Label> kUnknownMeaning{"« {} » n’est le sens d’aucun {}", "'{}' is the meaning of no {}"};

// Rows, what can be mended or left out
constexpr Message<> kEmptyActorName{"ligne sans nom ni identifiant, mise de côté", "row without name or id, set aside"};
constexpr Message<> kEmptyProjectName{"ligne sans nom ni identifiant, mise de côté",
                                      "row without name or id, set aside"};
constexpr Message<> kNamedById{"pas de nom ici ; l’identifiant en tient lieu", "no name here; the id takes its place"};
constexpr Message<Words> kRepeatedId{"« {} » est déjà défini sous ce nom ; cette ligne est mise de côté",
                                     "'{}' is already defined under this name; this row is set aside"};
constexpr Message<> kMeantHere{"c’est ici", "it is here"};
constexpr Message<Words, Words> kNumberId{"« {} » est lu comme l’identifiant « {} »", "'{}' is read as the id '{}'"};
constexpr Message<Words> kUnknownInList{
    "« {} » semble une liste, dont une partie n’est pas un acteur connu ; il faut un acteur par ligne",
    "'{}' looks like a list, part of which is no known actor; one line per actor is needed"};
constexpr Message<Label> kMergedCells{
    "cellule vide sous une cellule remplie : il faut {} ici ; des cellules fusionnées ? --fill-down les complète par "
    "celle d’au-dessus",
    "empty cell below a filled one: {} is needed here; merged cells? --fill-down fills them with the one above"};
constexpr Message<Words> kIsolate{"« {} » seul sur sa ligne : un acteur sans lien ici",
                                  "'{}' alone in its row: an actor without tie here"};
constexpr Message<Words, Words> kTwoDigitYear{"« {} » est lu {} : une année de deux chiffres est entre 1970 et 2069",
                                              "'{}' is read as {}: a year of two digits is between 1970 and 2069"};
constexpr Message<Words, Words> kDateSerial{
    "« {} » est le numéro que donne un tableur au {} ; lu ainsi : mettez la colonne au format date",
    "'{}' is the serial number of a spreadsheet for {}; read as such: format the column as dates"};
constexpr Message<Words> kMonthFirst{"les dates de cette table commencent par le mois, comme «\u00A0{}\u00A0»",
                                     "the dates of this table have the month first, as '{}'"};
constexpr Message<Words, Words> kMixedDates{
    "des dates commencent par le jour («\u00A0{}\u00A0»), d’autres par le mois («\u00A0{}\u00A0»)\u202F; celles qui se "
    "lisent des deux façons sont lues le jour d’abord",
    "some dates have the day first ('{}'), others the month ('{}'); those that can be read both ways are read with the "
    "day first"};
constexpr Message<Words> kNoDate{"« {} » ne dit aucune date ; lu comme vide", "'{}' tells no date; read as empty"};
constexpr Message<Words> kDoubtfulDate{"« {} » est peut-être une année qu’un tableur a changée en date",
                                       "'{}' may be a year that a spreadsheet turned to a date"};
constexpr Message<Words> kZeroWeight{"intensité « {} » : pas de lien ; ligne mise de côté",
                                     "intensity '{}': no tie; row set aside"};
constexpr Message<Words> kBadWeightWord{
    "l’intensité « {0} » n’est pas un nombre ; un mot ou un pourcentage se dit dans vocabulaire.csv ({0};intensité;2)",
    "intensity '{0}' is not a number; vocabulaire.csv can tell what a word or share is worth ({0};intensity;2)"};
constexpr Message<Words> kDoubtfulNumber{
    "« {} » se lit de deux façons, décimales ou milliers ; l’option --decimal dit lequel",
    "'{}' can be read two ways, decimals or thousands; the option --decimal says which"};
constexpr Message<Words> kDoubtfulDecimal{"« {} » se lit de deux façons ; lu comme une décimale ; --decimal dit lequel",
                                          "'{}' can be read two ways; read as a decimal number; --decimal says which"};
constexpr Message<Words, Words> kSiret{"« {} » est un SIRET : ses 9 premiers chiffres, {}, sont le SIREN",
                                       "'{}' is a SIRET: the first 9 digits of this SIRET, {}, are the SIREN"};
constexpr Message<Words> kRnaAsSiren{"«\u00A0{}\u00A0» est un numéro RNA\u00A0: gardé comme tel",
                                     "'{}' is an RNA number: kept as such"};
constexpr Message<Words, Words> kVatNumber{
    "«\u00A0{}\u00A0» est un numéro de TVA\u00A0: ses 9 derniers chiffres, {}, sont le SIREN",
    "'{}' is a VAT number: its last 9 digits, {}, are the SIREN"};
constexpr Message<> kHalfPosition{
    "il manque l’autre moitié de la position : cet acteur n’est pas placé par ses coordonnées",
    "the other half of the position is missing: this actor is not placed by its coordinates"};
constexpr Message<> kZeroPosition{"position 0 ; 0 : lue comme vide", "position 0; 0: read as empty"};
constexpr Message<Words> kBadPositionOf{
    "« {} » n’est pas une position en degrés ; cet acteur n’est pas placé par ses coordonnées",
    "'{}' is no position in degrees; this actor is not placed by its coordinates"};
constexpr Message<Words> kConvertedPosition{
    "position convertie en degrés décimaux (Lambert 93, ou degrés et minutes) : {}",
    "position converted to decimal degrees (Lambert 93, or degrees and minutes): {}"};
constexpr Message<> kSwappedPosition{
    "latitude et longitude sont échangées, à voir où sont les autres ; remises dans l’ordre",
    "latitude and longitude are swapped, seeing where the others are; put in order"};
constexpr Message<> kFarPosition{"position loin de toutes les autres", "position far from all others"};
constexpr Message<std::size_t> kSeveralMemberships{"plusieurs rattachements\u202F; gardés\u00A0: {}",
                                                   "several memberships; kept: {}"};
constexpr Message<Words> kSameName{"« {} » a le nom d’un autre acteur ; est-ce le même ?",
                                   "'{}' has the name of another actor; are they the same?"};
constexpr Message<Words, Words> kPlaceMeant{
    "« {} » n’est le nom d’aucune commune d’ici ; vouliez-vous dire « {} » ? cet acteur n’est pas placé",
    "'{}' is the name of no commune here; did you mean '{}'? this actor is not placed"};
constexpr Message<Words, Words> kPostalCode{
    "« {} » n’est pas le code INSEE d’une commune d’ici (un code postal ?) ; « {} » l’est par son nom",
    "'{}' is not the INSEE code of a commune here (a postal code?); '{}' is placed by its name"};
constexpr Message<Words> kUnplacedCode{"« {} » n’est le code INSEE d’aucune commune d’ici ; cet acteur n’est pas placé",
                                       "'{}' is the INSEE code of no commune here; this actor is not placed"};
constexpr Message<std::size_t, std::size_t> kUnplaced{"acteurs qu’une carte ne peut pas placer : {} sur {}",
                                                      "actors that a map cannot place: {} of {}"};

// How to read (lecture.toml)
constexpr Message<> kBadChoices{"TOML mal formé ici", "malformed TOML here"};
constexpr Message<Words> kUnknownChoice{"clé « {} » inconnue : encodage, decimale, completer, reparer, strict",
                                        "unknown key '{}': encoding, decimal, fill_down, repair, strict"};
constexpr Message<Words> kBadChoice{
    "la valeur de « {} » ne convient pas : un nom d’encodage, « , » ou « . », true ou false",
    "the value of '{}' does not fit: a name of an encoding, ',' or '.', true or false"};

}  // namespace maillage
