// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of tables, with its exact text in both languages. {} stands for the folder.
#include <gtest/gtest.h>

#include "support/fault_case.h"

namespace maillage::testing {
namespace {

TEST(TableFaults, UnknownActor) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers,type\nclusterjura,ADEM,financement\n"}},
      R"({}/liens.csv:2:13: error: unknown actor 'ADEM'; did you mean 'ademe'?
clusterjura,ADEM,financement
            ^~~~
{}/acteurs.csv:2: note: it is here
)",
      R"({}/liens.csv:2:13: erreur : acteur « ADEM » inconnu ; vouliez-vous dire « ademe » ?
clusterjura,ADEM,financement
            ^~~~
{}/acteurs.csv:2: note : c’est ici
)");
}

TEST(TableFaults, UnknownActorWithoutSuggestion) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers\nclusterjura,Wolfgang\n"}},
      R"({}/liens.csv:2:13: error: unknown actor 'Wolfgang'
clusterjura,Wolfgang
            ^~~~~~~~
)",
      R"({}/liens.csv:2:13: erreur : acteur « Wolfgang » inconnu
clusterjura,Wolfgang
            ^~~~~~~~
)");
}

TEST(TableFaults, UnknownActorNamedInFull) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers\nclusterjura,Clus'Ter Jurra\n"}},
      R"({}/liens.csv:2:13: error: unknown actor 'Clus'Ter Jurra'; did you mean 'Clus'Ter Jura'?
clusterjura,Clus'Ter Jurra
            ^~~~~~~~~~~~~~
{}/acteurs.csv:3: note: it is here
)",
      R"({}/liens.csv:2:13: erreur : acteur « Clus'Ter Jurra » inconnu ; vouliez-vous dire « Clus'Ter Jura » ?
clusterjura,Clus'Ter Jurra
            ^~~~~~~~~~~~~~
{}/acteurs.csv:3: note : c’est ici
)");
}

TEST(TableFaults, AmbiguousActorName) {
  expect_faults({{"acteurs.csv", "id,nom,type\na1,Foyer rural,association\na2,Foyer rural,association\n"},
                 {"liens.csv", "de,vers\na1,foyer rural\n"}},
                R"({}/acteurs.csv:3:4: warning: 'Foyer rural' has the name of another actor; are they the same?
a2,Foyer rural,association
   ^~~~~~~~~~~
{}/acteurs.csv:2:4: note: the other is here
{}/liens.csv:2:4: error: several actors are named 'foyer rural'; the id is needed
a1,foyer rural
   ^~~~~~~~~~~
)",
                R"({}/acteurs.csv:3:4: avertissement : « Foyer rural » a le nom d’un autre acteur ; est-ce le même ?
a2,Foyer rural,association
   ^~~~~~~~~~~
{}/acteurs.csv:2:4: note : l’autre est ici
{}/liens.csv:2:4: erreur : plusieurs acteurs ont pour nom « foyer rural » ; il faut l’identifiant
a1,foyer rural
   ^~~~~~~~~~~
)");
}

TEST(TableFaults, UnknownProject) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom,statut\nfbi,Filière bas niveau,en cours\n"},
       {"participations.csv", "projet,acteur\nfbl,ademe\n"}},
      R"({}/participations.csv:2:1: error: unknown project 'fbl'; did you mean 'fbi'?
fbl,ademe
^~~
{}/projets.csv:2: note: it is here
)",
      R"({}/participations.csv:2:1: erreur : projet « fbl » inconnu ; vouliez-vous dire « fbi » ?
fbl,ademe
^~~
{}/projets.csv:2: note : c’est ici
)");
}

TEST(TableFaults, UnknownProjectWithoutSuggestion) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom,statut\nfbi,Filière bas niveau,en cours\n"},
       {"participations.csv", "projet,acteur\nkermesse,ademe\n"}},
      R"({}/participations.csv:2:1: error: unknown project 'kermesse'
kermesse,ademe
^~~~~~~~
)",
      R"({}/participations.csv:2:1: erreur : projet « kermesse » inconnu
kermesse,ademe
^~~~~~~~
)");
}

TEST(TableFaults, AmbiguousProjectName) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom\np1,Étude\np2,Etude\n"},
       {"liens.csv", "de,vers,projet\nademe,clusterjura,étude\n"}},
      R"({}/liens.csv:2:19: warning: several projects are named 'étude'; the id is needed
ademe,clusterjura,étude
                  ^~~~~
)",
      R"({}/liens.csv:2:19: avertissement : plusieurs projets ont pour nom « étude » ; il faut l’identifiant
ademe,clusterjura,étude
                  ^~~~~
)");
}

TEST(TableFaults, DuplicateIdOfActors) {
  expect_faults({{"acteurs.csv", "nom,id\nADEME,ademe\nAgence,ademe\n"}},
                R"({}/acteurs.csv:3:8: error: id 'ademe' is already taken
Agence,ademe
       ^~~~~
{}/acteurs.csv:2:7: note: it is defined here
)",
                R"({}/acteurs.csv:3:8: erreur : l’identifiant « ademe » est déjà pris
Agence,ademe
       ^~~~~
{}/acteurs.csv:2:7: note : il est défini ici
)");
}

TEST(TableFaults, DuplicateIdOfProjects) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom\np,Un\np,Deux\n"}},
      R"({}/projets.csv:3:1: error: id 'p' is already taken
p,Deux
^
{}/projets.csv:2:1: note: it is defined here
)",
      R"({}/projets.csv:3:1: erreur : l’identifiant « p » est déjà pris
p,Deux
^
{}/projets.csv:2:1: note : il est défini ici
)");
}

TEST(TableFaults, MissingIds) {
  expect_faults({{"acteurs.csv", "id,nom\na,Alpha\n,Bêta\n"}}, "{}/acteurs.csv: note: missing ids made from names: 1\n",
                "{}/acteurs.csv: note : identifiants manquants tirés des noms : 1\n");
}

TEST(TableFaults, UnknownKind) {
  expect_faults(
      {{"acteurs.csv", "nom,type\nADEME,asociation\n"}},
      R"({}/acteurs.csv:2:7: warning: unknown kind of actor 'asociation' (1 line); kept as a kind of its own; did you mean 'association'? if not, vocabulaire.csv can say what it means
ADEME,asociation
      ^~~~~~~~~~
)",
      R"({}/acteurs.csv:2:7: avertissement : type d’acteur « asociation » inconnu (1 ligne) ; gardé comme un type à part ; vouliez-vous dire « association » ? sinon, vocabulaire.csv peut dire son sens
ADEME,asociation
      ^~~~~~~~~~
)");
}

TEST(TableFaults, UnknownKindWithoutSuggestion) {
  expect_faults(
      {{"acteurs.csv", "nom,type\nADEME,xylophone\n"}},
      R"({}/acteurs.csv:2:7: warning: unknown kind of actor 'xylophone' (1 line); kept as a kind of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
ADEME,xylophone
      ^~~~~~~~~
)",
      R"({}/acteurs.csv:2:7: avertissement : type d’acteur « xylophone » inconnu (1 ligne) ; gardé comme un type à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
ADEME,xylophone
      ^~~~~~~~~
)");
}

TEST(TableFaults, UnknownRole) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom,statut\nfbi,Filière bas niveau,en cours\n"},
       {"participations.csv", "projet,acteur,role\nfbi,ademe,porteurr\nfbi,clusterjura,zzz\n"}},
      R"({}/participations.csv:2:11: warning: unknown role 'porteurr' (1 line); kept as a role of its own; did you mean 'porteur'? if not, vocabulaire.csv can say what it means
fbi,ademe,porteurr
          ^~~~~~~~
{}/participations.csv:3:17: warning: unknown role 'zzz' (1 line); kept as a role of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
fbi,clusterjura,zzz
                ^~~
)",
      R"({}/participations.csv:2:11: avertissement : rôle « porteurr » inconnu (1 ligne) ; gardé comme un rôle à part ; vouliez-vous dire « porteur » ? sinon, vocabulaire.csv peut dire son sens
fbi,ademe,porteurr
          ^~~~~~~~
{}/participations.csv:3:17: avertissement : rôle « zzz » inconnu (1 ligne) ; gardé comme un rôle à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
fbi,clusterjura,zzz
                ^~~
)");
}

TEST(TableFaults, UnknownStatus) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "nom,statut\nFilière,en courss\nPain,zzz\n"}},
      R"({}/projets.csv:2:9: warning: unknown status 'en courss' (1 line); kept as a status of its own; did you mean 'en cours'? if not, vocabulaire.csv can say what it means
Filière,en courss
        ^~~~~~~~~
{}/projets.csv:3:6: warning: unknown status 'zzz' (1 line); kept as a status of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
Pain,zzz
     ^~~
)",
      R"({}/projets.csv:2:9: avertissement : statut « en courss » inconnu (1 ligne) ; gardé comme un statut à part ; vouliez-vous dire « en cours » ? sinon, vocabulaire.csv peut dire son sens
Filière,en courss
        ^~~~~~~~~
{}/projets.csv:3:6: avertissement : statut « zzz » inconnu (1 ligne) ; gardé comme un statut à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
Pain,zzz
     ^~~
)");
}

TEST(TableFaults, UnknownDirection) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers,sens\nademe,clusterjura,peut-être\n"}},
      R"({}/liens.csv:2:19: warning: unknown direction 'peut-être': yes (from → to) or no (both ways); read as both ways
ademe,clusterjura,peut-être
                  ^~~~~~~~~
)",
      R"({}/liens.csv:2:19: avertissement : sens « peut-être » inconnu : oui (de → vers) ou non (dans les deux sens) ; lu dans les deux sens
ademe,clusterjura,peut-être
                  ^~~~~~~~~
)");
}

TEST(TableFaults, ImpossibleDate) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "nom,debut,fin\nFilière,31/02/2023,2024-13\n"}},
      R"({}/projets.csv:2:9: warning: '31/02/2023' is not a possible date; the row counts as undated; examples: 2023, 2023-11, 2023-11-25, 25/11/2023
Filière,31/02/2023,2024-13
        ^~~~~~~~~~
{}/projets.csv:2:20: warning: '2024-13' is not a possible date; the row counts as undated; examples: 2023, 2023-11, 2023-11-25, 25/11/2023
Filière,31/02/2023,2024-13
                   ^~~~~~~
)",
      R"({}/projets.csv:2:9: avertissement : « 31/02/2023 » n’est pas une date possible ; la ligne compte comme sans date ; exemples : 2023, 2023-11, 2023-11-25, 25/11/2023
Filière,31/02/2023,2024-13
        ^~~~~~~~~~
{}/projets.csv:2:20: avertissement : « 2024-13 » n’est pas une date possible ; la ligne compte comme sans date ; exemples : 2023, 2023-11, 2023-11-25, 25/11/2023
Filière,31/02/2023,2024-13
                   ^~~~~~~
)");
}

TEST(TableFaults, EndBeforeStart) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "nom,debut,fin\nFilière,2024-05,2023\n"}},
      R"({}/projets.csv:2:17: warning: the end (2023) is before the start (2024-05)
Filière,2024-05,2023
                ^~~~
)",
      R"({}/projets.csv:2:17: avertissement : la fin (2023) est avant le début (2024-05)
Filière,2024-05,2023
                ^~~~
)");
}

TEST(TableFaults, BadWeight) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de;vers;intensite\nademe;clusterjura;0\nademe;clusterjura;-1,5\nademe;clusterjura;fort\n"}},
      R"({}/liens.csv:2:19: warning: intensity '0': no tie; row set aside
ademe;clusterjura;0
                  ^
{}/liens.csv:3:19: error: intensity '-1,5' is not a number greater than 0
ademe;clusterjura;-1,5
                  ^~~~
{}/liens.csv:4:19: error: intensity 'fort' is not a number; vocabulaire.csv can tell what a word or share is worth (fort;intensity;2)
ademe;clusterjura;fort
                  ^~~~
)",
      R"({}/liens.csv:2:19: avertissement : intensité « 0 » : pas de lien ; ligne mise de côté
ademe;clusterjura;0
                  ^
{}/liens.csv:3:19: erreur : l’intensité « -1,5 » n’est pas un nombre plus grand que 0
ademe;clusterjura;-1,5
                  ^~~~
{}/liens.csv:4:19: erreur : l’intensité « fort » n’est pas un nombre ; un mot ou un pourcentage se dit dans vocabulaire.csv (fort;intensité;2)
ademe;clusterjura;fort
                  ^~~~
)");
}

TEST(TableFaults, SelfTie) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers\nademe,ADEME\n"}},
      R"({}/liens.csv:2:7: warning: tie from actor 'ADEME' to itself; row set aside
ademe,ADEME
      ^~~~~
)",
      R"({}/liens.csv:2:7: avertissement : lien de l’acteur « ADEME » à lui-même ; ligne mise de côté
ademe,ADEME
      ^~~~~
)");
}

TEST(TableFaults, SelfMembership) {
  expect_faults({{"acteurs.csv", "id,nom,rattachement\na,Alpha,a\n"}},
                R"({}/acteurs.csv:2:9: warning: an actor cannot belong to itself
a,Alpha,a
        ^
)",
                R"({}/acteurs.csv:2:9: avertissement : un acteur ne peut pas être rattaché à lui-même
a,Alpha,a
        ^
)");
}

TEST(TableFaults, UnknownMembership) {
  expect_faults({{"acteurs.csv", "id,nom,rattachement\nalpha,Alpha,\nbeta,Bêta,alfa\n"}},
                R"({}/acteurs.csv:3:11: warning: unknown actor 'alfa'
beta,Bêta,alfa
          ^~~~
)",
                R"({}/acteurs.csv:3:11: avertissement : acteur « alfa » inconnu
beta,Bêta,alfa
          ^~~~
)");
}

TEST(TableFaults, BadCoordinates) {
  expect_faults(
      {{"acteurs.csv", "nom,lat,lon\nAlpha,96.5,5\nBêta,46,est\nGamma,46,-181\n"}},
      R"({}/acteurs.csv:2:7: warning: '96.5 ; 5' is no position in degrees; this actor is not placed by its coordinates
Alpha,96.5,5
      ^~~~
{}/acteurs.csv:3:6: warning: '46 ; est' is no position in degrees; this actor is not placed by its coordinates
Bêta,46,est
     ^~
{}/acteurs.csv:4:7: warning: '46 ; -181' is no position in degrees; this actor is not placed by its coordinates
Gamma,46,-181
      ^~
)",
      R"({}/acteurs.csv:2:7: avertissement : « 96.5 ; 5 » n’est pas une position en degrés ; cet acteur n’est pas placé par ses coordonnées
Alpha,96.5,5
      ^~~~
{}/acteurs.csv:3:6: avertissement : « 46 ; est » n’est pas une position en degrés ; cet acteur n’est pas placé par ses coordonnées
Bêta,46,est
     ^~
{}/acteurs.csv:4:7: avertissement : « 46 ; -181 » n’est pas une position en degrés ; cet acteur n’est pas placé par ses coordonnées
Gamma,46,-181
      ^~
)");
}

TEST(TableFaults, BadCodes) {
  expect_faults(
      {{"acteurs.csv", "nom;siren;rna;code_insee\nAlpha;732829321;39W;2C001\n"}},
      R"({}/acteurs.csv:2:7: warning: '732829321' is not a SIREN number: nine digits with a valid key are needed
Alpha;732829321;39W;2C001
      ^~~~~~~~~
{}/acteurs.csv:2:17: warning: '39W' is not an RNA number: W and nine digits are needed
Alpha;732829321;39W;2C001
                ^~~
{}/acteurs.csv:2:21: warning: '2C001' is not an INSEE commune code: five characters are needed
Alpha;732829321;39W;2C001
                    ^~~~~
)",
      R"({}/acteurs.csv:2:7: avertissement : « 732829321 » n’est pas un numéro SIREN : il faut 9 chiffres avec une clé juste
Alpha;732829321;39W;2C001
      ^~~~~~~~~
{}/acteurs.csv:2:17: avertissement : « 39W » n’est pas un numéro RNA : il faut W suivi de 9 chiffres
Alpha;732829321;39W;2C001
                ^~~
{}/acteurs.csv:2:21: avertissement : « 2C001 » n’est pas un code de commune de l’INSEE : il faut 5 caractères
Alpha;732829321;39W;2C001
                    ^~~~~
)");
}

TEST(TableFaults, LostDigits) {
  expect_faults(
      {{"acteurs.csv", "nom;siren\nAlpha;7,32829E+13\n"}},
      R"({}/acteurs.csv:2:7: warning: a spreadsheet has shortened this code to '7,32829E+13': its digits are lost, it must be typed again as text
Alpha;7,32829E+13
      ^~~~~~~~~~~
)",
      R"({}/acteurs.csv:2:7: avertissement : un tableur a abrégé ce code en « 7,32829E+13 » : ses chiffres sont perdus, il faut le ressaisir comme texte
Alpha;7,32829E+13
      ^~~~~~~~~~~
)");
}

TEST(TableFaults, LostZero) {
  expect_faults({{"acteurs.csv", "nom,code_insee\nAlpha,1053\n"}},
                R"({}/acteurs.csv:2:7: note: code '1053' read as '01053': a spreadsheet has probably taken the zero off
Alpha,1053
      ^~~~
)",
                R"({}/acteurs.csv:2:7: note : code « 1053 » lu « 01053 » : un tableur a sans doute ôté le zéro
Alpha,1053
      ^~~~
)");
}

TEST(TableFaults, ShortRow) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME\n"}},
      R"({}/acteurs.csv: note: rows shorter than the headers, filled up with empty cells: 1 (the first: line 2)
)",
      R"({}/acteurs.csv: note : lignes plus courtes que les titres, complétées par des cellules vides : 1 (la première : ligne 2)
)");
}

TEST(TableFaults, LongRow) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nmaster,Master de géographie, Poitiers,recherche\n"}},
      R"({}/acteurs.csv:2:1: error: this row has more cells than the header: 4 instead of 3; a text that holds the separator must stand in quotes
master,Master de géographie, Poitiers,recherche
)",
      R"({}/acteurs.csv:2:1: erreur : cette ligne a plus de cellules que la ligne de titres : 4 au lieu de 3 ; un texte qui contient le séparateur doit être entre guillemets
master,Master de géographie, Poitiers,recherche
)");
}

TEST(TableFaults, MissingNameColumn) {
  expect_faults({{"acteurs.csv", "id,type\nademe,association\n"}},
                R"({}/acteurs.csv: note: no column of names: ids are the names
)",
                R"({}/acteurs.csv: note : pas de colonne de noms : les identifiants servent de noms
)");
}

TEST(TableFaults, MissingTieColumn) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,type\nademe,don\n"}},
      R"({}/liens.csv:1:1: error: column 'to' (or 'vers') is missing
de,type
)",
      R"({}/liens.csv:1:1: erreur : il manque la colonne « vers » (ou « to »)
de,type
)");
}

TEST(TableFaults, DuplicateColumn) {
  expect_faults(
      {{"acteurs.csv", "id,nom,Nom\na,Alpha,Bêta\n"}},
      R"({}/acteurs.csv:1:8: note: column 'Nom' is there twice; the second is kept as 'Nom 2'
id,nom,Nom
       ^~~
)",
      R"({}/acteurs.csv:1:8: note : la colonne « Nom » est là deux fois ; la seconde est gardée sous le nom « Nom 2 »
id,nom,Nom
       ^~~
)");
}

TEST(TableFaults, EmptyTable) {
  expect_faults({{"acteurs.csv", ""}},
                R"({}/acteurs.csv: error: the table is empty: its line of headers is missing
)",
                R"({}/acteurs.csv: erreur : la table est vide : il lui manque sa ligne de titres
)");
}

TEST(TableFaults, EmptyNames) {
  expect_faults({{"acteurs.csv", "id,nom,type\nademe,,association\n"}, {"projets.csv", "id,nom\np, \n"}},
                R"({}/acteurs.csv:2:7: warning: no name here; the id takes its place
ademe,,association
      ^
{}/projets.csv:2:3: warning: no name here; the id takes its place
p, 
  ^
)",
                R"({}/acteurs.csv:2:7: avertissement : pas de nom ici ; l’identifiant en tient lieu
ademe,,association
      ^
{}/projets.csv:2:3: avertissement : pas de nom ici ; l’identifiant en tient lieu
p, 
  ^
)");
}

TEST(TableFaults, EmptyCells) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"projets.csv", "id,nom,statut\nfbi,Filière bas niveau,en cours\n"},
       {"participations.csv", "projet,acteur\n,ademe\nfbi,\n"}},
      R"({}/participations.csv:2:1: error: empty cell: a project is needed here
,ademe
^
{}/participations.csv:3:5: error: empty cell below a filled one: an actor is needed here; merged cells? --fill-down fills them with the one above
fbi,
    ^
)",
      R"({}/participations.csv:2:1: erreur : cellule vide : il faut un projet ici
,ademe
^
{}/participations.csv:3:5: erreur : cellule vide sous une cellule remplie : il faut un acteur ici ; des cellules fusionnées ? --fill-down les complète par celle d’au-dessus
fbi,
    ^
)");
}

TEST(TableFaults, InvalidUtf8) {
  expect_faults(
      {{"acteurs.csv", std::string_view("nom,lieu\n\303\211cole d\342\200\231\303\251t\303\251,Sal\377ins\n", 34)}},
      R"({}/acteurs.csv:2:16: error: byte 0xFF is not a character in UTF-8
École d’été,Sal�ins
               ^
)",
      R"({}/acteurs.csv:2:16: erreur : l’octet 0xFF ne correspond à aucun caractère en UTF-8
École d’été,Sal�ins
               ^
)");
}

TEST(TableFaults, UndefinedWindowsBytes) {
  expect_faults({{"acteurs.csv", std::string_view("nom,lieu\n\311cole,Salins\n\311glise,Ly\201on\n", 35)}},
                R"({}/acteurs.csv: note: the file is not UTF-8; it is read as Windows-1252
{}/acteurs.csv:3:10: error: byte 0x81 is not a character in Windows-1252
Église,Ly�on
         ^
)",
                R"({}/acteurs.csv: note : le fichier n’est pas en UTF-8 ; il est lu en Windows-1252
{}/acteurs.csv:3:10: erreur : l’octet 0x81 ne correspond à aucun caractère en Windows-1252
Église,Ly�on
         ^
)");
}

TEST(TableFaults, ZeroByte) {
  expect_faults({{"acteurs.csv", std::string_view("nom,lieu\nEcole,Sal\000ins\n", 23)}},
                R"({}/acteurs.csv:2:10: error: byte 0x00 is not a character in UTF-8
Ecole,Sal�ins
         ^
)",
                R"({}/acteurs.csv:2:10: erreur : l’octet 0x00 ne correspond à aucun caractère en UTF-8
Ecole,Sal�ins
         ^
)");
}

TEST(TableFaults, OpenQuote) {
  expect_faults({{"acteurs.csv", "id,nom,type\na,\"Alpha,association\nb,Bêta,zzz\n"}},
                R"({}/acteurs.csv:2:3: error: this quote is never closed
a,"Alpha,association
  ^~~~~~
{}/acteurs.csv:3:8: warning: unknown kind of actor 'zzz' (1 line); kept as a kind of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
b,Bêta,zzz
       ^~~
)",
                R"({}/acteurs.csv:2:3: erreur : ce guillemet n’est jamais fermé
a,"Alpha,association
  ^~~~~~
{}/acteurs.csv:3:8: avertissement : type d’acteur « zzz » inconnu (1 ligne) ; gardé comme un type à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
b,Bêta,zzz
       ^~~
)");
}

TEST(TableFaults, OpenQuoteClosedByALaterOne) {
  expect_faults({{"acteurs.csv", "id,nom,type\na,\"Alpha,association\nb,\"Bêta, deux\",zzz\n"}},
                R"({}/acteurs.csv:2:3: error: this quote is never closed
a,"Alpha,association
  ^~~~~~
{}/acteurs.csv:3:16: warning: unknown kind of actor 'zzz' (1 line); kept as a kind of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
b,"Bêta, deux",zzz
               ^~~
)",
                R"({}/acteurs.csv:2:3: erreur : ce guillemet n’est jamais fermé
a,"Alpha,association
  ^~~~~~
{}/acteurs.csv:3:16: avertissement : type d’acteur « zzz » inconnu (1 ligne) ; gardé comme un type à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
b,"Bêta, deux",zzz
               ^~~
)");
}

TEST(TableFaults, MisplacedQuote) {
  expect_faults(
      {{"acteurs.csv", "id,nom\na,\"Le \"Foyer\" rural\"\n"}},
      R"({}/acteurs.csv:2:3: error: quote closed in the middle of a cell; a quote inside a text is written twice ("")
a,"Le "Foyer" rural"
  ^~~~~~~~~~~~~~~~~~
)",
      R"({}/acteurs.csv:2:3: erreur : guillemet fermé au milieu d’une cellule ; un guillemet dans un texte s’écrit deux fois ("")
a,"Le "Foyer" rural"
  ^~~~~~~~~~~~~~~~~~
)");
}

TEST(TableFaults, CellOnItsThirdLine) {
  expect_faults(
      {{"acteurs.csv", "nom,note,type\nAlpha,\"un\ndeux\",xylophone\n"}},
      R"({}/acteurs.csv:3:7: warning: unknown kind of actor 'xylophone' (1 line); kept as a kind of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
deux",xylophone
      ^~~~~~~~~
)",
      R"({}/acteurs.csv:3:7: avertissement : type d’acteur « xylophone » inconnu (1 ligne) ; gardé comme un type à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
deux",xylophone
      ^~~~~~~~~
)");
}

TEST(TableFaults, CellAfterATab) {
  expect_faults(
      {{"acteurs.csv", std::string_view("nom\ttype\n\303\211lan\txylophone\n", 25)}},
      R"({}/acteurs.csv:2:6: warning: unknown kind of actor 'xylophone' (1 line); kept as a kind of its own; vocabulaire.csv can say what it means (see maillage vocabulary)
Élan xylophone
     ^~~~~~~~~
)",
      R"({}/acteurs.csv:2:6: avertissement : type d’acteur « xylophone » inconnu (1 ligne) ; gardé comme un type à part ; son sens peut être dit dans vocabulaire.csv (voir maillage vocabulary)
Élan xylophone
     ^~~~~~~~~
)");
}

TEST(TableFaults, ProbableDuplicate) {
  expect_faults(
      {{"acteurs.csv", "id,nom\nccpm,CCPM (Petite Montagne)\npm,CC Petite Montagne\n"}},
      R"({}/acteurs.csv:3:4: warning: 'CC Petite Montagne' may be the same actor as 'CCPM (Petite Montagne)'
pm,CC Petite Montagne
   ^~~~~~~~~~~~~~~~~~
{}/acteurs.csv:2:6: note: the other is here
)",
      R"({}/acteurs.csv:3:4: avertissement : « CC Petite Montagne » est peut-être le même acteur que « CCPM (Petite Montagne) »
pm,CC Petite Montagne
   ^~~~~~~~~~~~~~~~~~
{}/acteurs.csv:2:6: note : l’autre est ici
)");
}

TEST(TableFaults, SameName) {
  expect_faults({{"acteurs.csv", "id,nom\na,Foyer rural\nb,FOYER RURAL\n"}},
                R"({}/acteurs.csv:3:3: warning: 'FOYER RURAL' has the name of another actor; are they the same?
b,FOYER RURAL
  ^~~~~~~~~~~
{}/acteurs.csv:2:3: note: the other is here
)",
                R"({}/acteurs.csv:3:3: avertissement : « FOYER RURAL » a le nom d’un autre acteur ; est-ce le même ?
b,FOYER RURAL
  ^~~~~~~~~~~
{}/acteurs.csv:2:3: note : l’autre est ici
)");
}

TEST(TableFaults, MissingTable) {
  expect_faults(
      {{"projets.csv", "id,nom,statut\nfbi,Filière bas niveau,en cours\n"}},
      R"({}: error: no table of actors, participations or ties here: a CSV file whose headers tell them is needed (name; actor, project; from, to)
)",
      R"({}: erreur : aucune table d’acteurs, de participations ni de liens ici : il faut un fichier CSV dont les titres les disent (nom ; acteur, projet ; de, vers)
)");
}

TEST(TableFaults, TwoTables) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"actors.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"}},
      R"({}/actors.csv: error: two files for one table: 'acteurs.csv' and 'actors.csv'
)",
      R"({}/actors.csv: erreur : deux fichiers pour une même table : « acteurs.csv » et « actors.csv »
)");
}

TEST(TableFaults, IgnoredFile) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"brouillon.csv", "x\n"}},
      R"({}/brouillon.csv: note: file ignored: neither its name nor its headers are those of a table that is missing
)",
      R"({}/brouillon.csv: note : fichier ignoré : ni son nom ni ses titres ne sont ceux d’une table qui manque
)");
}

TEST(TableFaults, WindowsEncoding) {
  expect_faults({{"acteurs.csv", std::string_view("nom\n\311cole\n", 10)}},
                R"({}/acteurs.csv: note: the file is not UTF-8; it is read as Windows-1252
)",
                R"({}/acteurs.csv: note : le fichier n’est pas en UTF-8 ; il est lu en Windows-1252
)");
}

TEST(TableFaults, DoubtfulSeparator) {
  expect_faults({{"acteurs.csv", "nom;type,lieu\nAlpha;association,Lons\n"}},
                R"({}/acteurs.csv: note: unknown columns, kept as attributes: 'nom;type'
{}/acteurs.csv:1:1: note: the separator is not evident; the table is read with ','
nom;type,lieu
{}/acteurs.csv:1:1: error: column 'name' (or 'nom') is missing
nom;type,lieu
)",
                R"({}/acteurs.csv: note : colonnes inconnues, gardées comme attributs : « nom;type »
{}/acteurs.csv:1:1: note : le séparateur n’est pas évident ; la table est lue avec « , »
nom;type,lieu
{}/acteurs.csv:1:1: erreur : il manque la colonne « nom » (ou « name »)
nom;type,lieu
)");
}

TEST(TableFaults, UnknownColumns) {
  expect_faults(
      {{"acteurs.csv", "nom,tipe,Budget\nAlpha,association,3\n"}},
      R"({}/acteurs.csv: note: unknown columns, kept as attributes: 'tipe' ('type'?), 'Budget'
)",
      R"({}/acteurs.csv: note : colonnes inconnues, gardées comme attributs : « tipe » (« type » ?), « Budget »
)");
}

TEST(TableFaults, UnnamedColumn) {
  expect_faults(
      {{"acteurs.csv", "nom,,type\nAlpha,à revoir,association\n"}},
      R"({}/acteurs.csv:1:5: note: this column has no header; it is kept as attribute 'column 2'
nom,,type
    ^
)",
      R"({}/acteurs.csv:1:5: note : cette colonne n’a pas de titre ; elle est gardée comme attribut « column 2 »
nom,,type
    ^
)");
}

TEST(TableFaults, MadeIds) { expect_faults({{"acteurs.csv", "nom\nAlpha\nBêta\n"}}, R"()", R"()"); }

TEST(TableFaults, MadeProjects) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"participations.csv", "projet,acteur\nPain bio,ademe\n"}},
      R"({}/participations.csv: note: no table of projects; those this file mentions are created: 1
)",
      R"({}/participations.csv: note : pas de table des projets ; ceux que ce fichier mentionne sont créés : 1
)");
}

TEST(TableFaults, BadCommunes) {
  expect_faults({{"acteurs.csv", "id,nom\na,Alpha\n"},
                 {"communes.csv",
                  "code_insee,nom,lat,lon\n39300,Lons,46.67,5.55\n,Rien,46,5\n39300,Encore,46,\nABC,Faux,146,5\n"}},
                R"({}/communes.csv:3:1: warning: empty cell: an INSEE code is needed here
,Rien,46,5
^
{}/communes.csv:4:1: warning: commune '39300' is there already
39300,Encore,46,
^~~~~
{}/communes.csv:2:1: note: the first time is here
{}/communes.csv:4:17: warning: the centre of this commune is not told: lat and lon are needed together
39300,Encore,46,
                ^
{}/communes.csv:5:1: warning: 'ABC' is not an INSEE commune code: five characters are needed
ABC,Faux,146,5
^~~
{}/communes.csv:5:10: warning: '146 ; 5' is no position in degrees; this actor is not placed by its coordinates
ABC,Faux,146,5
         ^~~
{}/acteurs.csv: note: actors that a map cannot place: 1 of 1
)",
                R"({}/communes.csv:3:1: avertissement : cellule vide : il faut un code INSEE ici
,Rien,46,5
^
{}/communes.csv:4:1: avertissement : la commune « 39300 » est déjà là
39300,Encore,46,
^~~~~
{}/communes.csv:2:1: note : la première fois est ici
{}/communes.csv:4:17: avertissement : le centre de cette commune n’est pas dit : il faut lat et lon ensemble
39300,Encore,46,
                ^
{}/communes.csv:5:1: avertissement : « ABC » n’est pas un code de commune de l’INSEE : il faut 5 caractères
ABC,Faux,146,5
^~~
{}/communes.csv:5:10: avertissement : « 146 ; 5 » n’est pas une position en degrés ; cet acteur n’est pas placé par ses coordonnées
ABC,Faux,146,5
         ^~~
{}/acteurs.csv: note : acteurs qu’une carte ne peut pas placer : 1 sur 1
)");
}

TEST(TableFaults, PlacesOfSeveralCommunes) {
  expect_faults(
      {{"acteurs.csv", "id,nom,lieu,code_insee\na,Alpha,Saint-Maur,\nb,Beta,saint maur,39001\nc,Gamma,Orgelet,\n"},
       {"communes.csv",
        "code_insee,nom,lat,lon\n39001,Saint-Maur,46.6,5.5\n39002,Saint-Maur,46.5,5.4\n39397,Orgelet,46.52,5.61\n"}},
      R"({}/acteurs.csv: note: actors that a map cannot place: 1 of 3
{}/acteurs.csv: note: actors without code or coordinates, put at the centre of the commune that has the name of their place: 1
{}/acteurs.csv:2:9: warning: several communes are called 'Saint-Maur'; the INSEE code is needed to place this actor
a,Alpha,Saint-Maur,
        ^~~~~~~~~~
)",
      R"({}/acteurs.csv: note : acteurs qu’une carte ne peut pas placer : 1 sur 3
{}/acteurs.csv: note : acteurs sans code ni coordonnées, placés au centre de la commune qui a le nom de leur lieu : 1
{}/acteurs.csv:2:9: avertissement : plusieurs communes s’appellent « Saint-Maur » ; il faut le code INSEE pour placer cet acteur
a,Alpha,Saint-Maur,
        ^~~~~~~~~~
)");
}

}  // namespace
}  // namespace maillage::testing
