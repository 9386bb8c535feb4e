// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of data packages, with its exact text in both languages. {} stands for the folder.
#include <gtest/gtest.h>

#include "support/fault_case.h"

namespace maillage::testing {
namespace {

TEST(PackageFaults, JsonSyntax) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\n  \"title\": \"Essai\",\n}\n"}},
      R"({}/datapackage.json:3:1: error: malformed JSON here: a comma, quote or brace is missing or one too many
}
^
)",
      R"({}/datapackage.json:3:1: erreur : JSON mal formé ici : une virgule, un guillemet ou une accolade manque ou est en trop
}
^
)");
}

TEST(PackageFaults, NotAnObject) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "[]\n"}},
      R"({}/datapackage.json:1:1: error: 'datapackage.json' must be an object { }
[]
^
)",
      R"({}/datapackage.json:1:1: erreur : « datapackage.json » doit être un objet { }
[]
^
)");
}

TEST(PackageFaults, WrongTypes) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"title\": 3, \"resources\": \"acteurs\"}\n"}},
      R"({}/datapackage.json:1:11: error: 'title' must be a text
{"title": 3, "resources": "acteurs"}
          ^
{}/datapackage.json:1:27: error: 'resources' must be a list [ ]
{"title": 3, "resources": "acteurs"}
                          ^~~~~~~~~
)",
      R"({}/datapackage.json:1:11: erreur : « title » doit être un texte
{"title": 3, "resources": "acteurs"}
          ^
{}/datapackage.json:1:27: erreur : « resources » doit être une liste [ ]
{"title": 3, "resources": "acteurs"}
                          ^~~~~~~~~
)");
}

TEST(PackageFaults, NoResources) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{}\n"}},
      R"({}/datapackage.json:1:1: error: 'resources' is missing here
{}
^
)",
      R"({}/datapackage.json:1:1: erreur : il manque « resources » ici
{}
^
)");
}

TEST(PackageFaults, NoActors) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"regions\", \"path\": \"acteurs2.csv\"}]}\n"}},
      R"({}/datapackage.json:1:15: error: no resource is the table of actors (acteurs or actors)
{"resources": [{"name": "regions", "path": "acteurs2.csv"}]}
              ^
{}/datapackage.json:1:16: note: resource 'regions' is none of the tables; it is not read, nor are references to it checked
{"resources": [{"name": "regions", "path": "acteurs2.csv"}]}
               ^
)",
      R"({}/datapackage.json:1:15: erreur : aucune ressource n’est la table des acteurs (acteurs ou actors)
{"resources": [{"name": "regions", "path": "acteurs2.csv"}]}
              ^
{}/datapackage.json:1:16: note : la ressource « regions » n’est aucune des tables ; elle n’est pas lue, ni les renvois vers elle vérifiés
{"resources": [{"name": "regions", "path": "acteurs2.csv"}]}
               ^
)");
}

TEST(PackageFaults, InlineData) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"acteurs\", \"data\": [[\"nom\"], [\"Alpha\"]]}]}\n"}},
      R"({}/datapackage.json:1:44: error: the data of 'acteurs' are in the descriptor; a CSV file (path) is needed
{"resources": [{"name": "acteurs", "data": [["nom"], ["Alpha"]]}]}
                                           ^
)",
      R"({}/datapackage.json:1:44: erreur : les données de « acteurs » sont dans le descripteur ; il faut un fichier CSV (path)
{"resources": [{"name": "acteurs", "data": [["nom"], ["Alpha"]]}]}
                                           ^
)");
}

TEST(PackageFaults, NoPath) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"acteurs\"}]}\n"}},
      R"({}/datapackage.json:1:16: error: 'path' is missing here
{"resources": [{"name": "acteurs"}]}
               ^
)",
      R"({}/datapackage.json:1:16: erreur : il manque « path » ici
{"resources": [{"name": "acteurs"}]}
               ^
)");
}

TEST(PackageFaults, SeveralPaths) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"acteurs\", \"path\": [\"acteurs.csv\", \"b.csv\"]}]}\n"}},
      R"({}/datapackage.json:1:44: error: a table in several files is not supported
{"resources": [{"name": "acteurs", "path": ["acteurs.csv", "b.csv"]}]}
                                           ^
)",
      R"({}/datapackage.json:1:44: erreur : une table en plusieurs fichiers n’est pas prise en charge
{"resources": [{"name": "acteurs", "path": ["acteurs.csv", "b.csv"]}]}
                                           ^
)");
}

TEST(PackageFaults, UnsafePath) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"../acteurs.csv\"}]}\n"}},
      R"({}/datapackage.json:1:44: error: '../acteurs.csv' is not a relative path inside the folder of the package
{"resources": [{"name": "acteurs", "path": "../acteurs.csv"}]}
                                           ^~~~~~~~~~~~~~~~
)",
      R"({}/datapackage.json:1:44: erreur : « ../acteurs.csv » n’est pas un chemin relatif dans le dossier du paquet
{"resources": [{"name": "acteurs", "path": "../acteurs.csv"}]}
                                           ^~~~~~~~~~~~~~~~
)");
}

TEST(PackageFaults, MissingFile) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json", "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteur.csv\"}]}\n"}},
      R"({}/datapackage.json:1:44: error: there is no file 'acteur.csv'
{"resources": [{"name": "acteurs", "path": "acteur.csv"}]}
                                           ^~~~~~~~~~~~
)",
      R"({}/datapackage.json:1:44: erreur : il n’y a pas de fichier « acteur.csv »
{"resources": [{"name": "acteurs", "path": "acteur.csv"}]}
                                           ^~~~~~~~~~~~
)");
}

TEST(PackageFaults, IgnoredResource) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\"},\n  {\"name\": \"regions\", \"path\": "
        "\"regions.csv\"}]}\n"}},
      R"({}/datapackage.json:2:3: note: resource 'regions' is none of the tables; it is not read, nor are references to it checked
  {"name": "regions", "path": "regions.csv"}]}
  ^
)",
      R"({}/datapackage.json:2:3: note : la ressource « regions » n’est aucune des tables ; elle n’est pas lue, ni les renvois vers elle vérifiés
  {"name": "regions", "path": "regions.csv"}]}
  ^
)");
}

// Who scores projects reads them.
TEST(PackageFaults, TablesOfAGridAreNoIgnoredResources) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"criteres.csv", "id,pilier,min,max\nbesoin,ancrage,0,4\n"},
       {"notes.csv", "projet,critere,valeur\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\"},\n  {\"name\": \"grille\", \"path\": "
        "\"criteres.csv\"}, {\"name\": \"notes\", \"path\": \"notes.csv\"},\n  {\"name\": \"criteria\", \"path\": "
        "\"regions.csv\"}]}\n"}},
      R"({}/datapackage.json:3:3: note: resource 'criteria' is none of the tables; it is not read, nor are references to it checked
  {"name": "criteria", "path": "regions.csv"}]}
  ^
)",
      R"({}/datapackage.json:3:3: note : la ressource « criteria » n’est aucune des tables ; elle n’est pas lue, ni les renvois vers elle vérifiés
  {"name": "criteria", "path": "regions.csv"}]}
  ^
)");
}

TEST(PackageFaults, BadKinds) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"maillage\": {\"kinds\": [{\"id\": \"x\", \"colour\": \"bleu\"}, {\"labels\": {\"fr\": \"y\"}}, {\"id\": "
        "\"association\"}], \"kind\": []},\n \"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\"}]}\n"}},
      R"({}/datapackage.json:1:47: error: 'bleu' is not a colour; example: #4477AA
…id": "x", "colour": "bleu"}, {"labels": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^~~~~~
{}/datapackage.json:1:56: error: 'id' is missing here
… "colour": "bleu"}, {"labels": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^
{}/datapackage.json:1:81: error: 'association' is already the name of a kind of actor
…els": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^
{}/datapackage.json:1:113: note: unknown key 'kind'; it is not read
…{"fr": "y"}}, {"id": "association"}], "kind": []},
                                               ^
)",
      R"({}/datapackage.json:1:47: erreur : « bleu » n’est pas une couleur ; exemple : #4477AA
…id": "x", "colour": "bleu"}, {"labels": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^~~~~~
{}/datapackage.json:1:56: erreur : il manque « id » ici
… "colour": "bleu"}, {"labels": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^
{}/datapackage.json:1:81: erreur : « association » est déjà le nom d’un type d’acteur
…els": {"fr": "y"}}, {"id": "association"}], "kind": []},
                     ^
{}/datapackage.json:1:113: note : clé « kind » inconnue ; elle n’est pas lue
…{"fr": "y"}}, {"id": "association"}], "kind": []},
                                               ^
)");
}

TEST(PackageFaults, UnknownEncoding) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"encoding\": \"klingon\"}]}\n"}},
      R"({}/datapackage.json:1:71: error: unknown encoding 'klingon'
{"resources": [{"name": "acteurs", "path": "acteurs.csv", "encoding": "klingon"}]}
                                                                      ^~~~~~~~~
)",
      R"({}/datapackage.json:1:71: erreur : encodage inconnu : « klingon »
{"resources": [{"name": "acteurs", "path": "acteurs.csv", "encoding": "klingon"}]}
                                                                      ^~~~~~~~~
)");
}

TEST(PackageFaults, StatedEncodingThatDoesNotFit) {
  expect_faults({{"acteurs.csv", std::string_view("nom\nEcole\n\311glise\n", 17)},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"encoding\": \"utf-8\"}]}\n"}},
                R"({}/acteurs.csv:3:1: error: byte 0xC9 is not a character in UTF-8
�glise
^
)",
                R"({}/acteurs.csv:3:1: erreur : l’octet 0xC9 ne correspond à aucun caractère en UTF-8
�glise
^
)");
}

TEST(PackageFaults, BadDialect) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"dialect\": {\"delimiter\": \"::\", "
        "\"commentChar\": \"#\"}}]}\n"}},
      R"({}/datapackage.json:1:84: error: 'delimiter' must be one character
…alect": {"delimiter": "::", "commentChar": "#"}}]}
                       ^~~~
{}/datapackage.json:1:105: error: 'commentChar' is not supported
…alect": {"delimiter": "::", "commentChar": "#"}}]}
                                            ^~~
)",
      R"({}/datapackage.json:1:84: erreur : « delimiter » doit être un seul caractère
…alect": {"delimiter": "::", "commentChar": "#"}}]}
                       ^~~~
{}/datapackage.json:1:105: erreur : « commentChar » n’est pas pris en charge
…alect": {"delimiter": "::", "commentChar": "#"}}]}
                                            ^~~
)");
}

TEST(PackageFaults, SchemaElsewhere) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": \"schema.json\"}]}\n"}},
      R"({}/datapackage.json:1:69: note: 'schema' is in another file, which is not read
{"resources": [{"name": "acteurs", "path": "acteurs.csv", "schema": "schema.json"}]}
                                                                    ^~~~~~~~~~~~~
)",
      R"({}/datapackage.json:1:69: note : « schema » est dans un autre fichier, qui n’est pas lu
{"resources": [{"name": "acteurs", "path": "acteurs.csv", "schema": "schema.json"}]}
                                                                    ^~~~~~~~~~~~~
)");
}

TEST(PackageFaults, UncheckedParts) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": [\n {\"name\": "
        "\"id\", \"type\": \"geopoint\"},\n {\"name\": \"nom\", \"type\": \"string\", \"format\": \"email\", "
        "\"constraints\": {\"jsonSchema\": {}}},\n {\"name\": \"type\", \"constraints\": {\"pattern\": "
        "\"(\"}}]}}]}\n"}},
      R"({}/datapackage.json:2:25: note: 'geopoint' is not checked
 {"name": "id", "type": "geopoint"},
                        ^~~~~~~~~~
{}/datapackage.json:3:46: note: 'format' is not checked
 {"name": "nom", "type": "string", "format": "email", "constraints": {"jsonSchema": {}}},
                                             ^~~~~~~
{}/datapackage.json:3:85: note: 'jsonSchema' is not checked
 {"name": "nom", "type": "string", "format": "email", "constraints": {"jsonSchema": {}}},
                                                                                    ^
{}/datapackage.json:4:46: note: 'pattern' is not checked
 {"name": "type", "constraints": {"pattern": "("}}]}}]}
                                             ^~~
)",
      R"({}/datapackage.json:2:25: note : « geopoint » n’est pas vérifié
 {"name": "id", "type": "geopoint"},
                        ^~~~~~~~~~
{}/datapackage.json:3:46: note : « format » n’est pas vérifié
 {"name": "nom", "type": "string", "format": "email", "constraints": {"jsonSchema": {}}},
                                             ^~~~~~~
{}/datapackage.json:3:85: note : « jsonSchema » n’est pas vérifié
 {"name": "nom", "type": "string", "format": "email", "constraints": {"jsonSchema": {}}},
                                                                                    ^
{}/datapackage.json:4:46: note : « pattern » n’est pas vérifié
 {"name": "type", "constraints": {"pattern": "("}}]}}]}
                                             ^~~
)");
}

TEST(PackageFaults, MissingField) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": [{\"name\": "
        "\"id\"}, {\"name\": \"ville\"}]}}]}\n"}},
      R"({}/datapackage.json:1:106: warning: the schema states a column 'ville' that the table does not have
…{"fields": [{"name": "id"}, {"name": "ville"}]}}]}
                                      ^~~~~~~
)",
      R"({}/datapackage.json:1:106: avertissement : le schéma annonce une colonne « ville » que la table n’a pas
…{"fields": [{"name": "id"}, {"name": "ville"}]}}]}
                                      ^~~~~~~
)");
}

TEST(PackageFaults, ConstraintRequired) {
  expect_faults({{"acteurs.csv", "nom,lieu\nAlpha,\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"nom\"}, {\"name\": \"lieu\", \"constraints\": {\"required\": true}}]}}]}\n"}},
                R"({}/acteurs.csv:2:7: error: empty cell; the schema demands a value in 'lieu'
Alpha,
      ^
)",
                R"({}/acteurs.csv:2:7: erreur : cellule vide ; le schéma demande une valeur dans « lieu »
Alpha,
      ^
)");
}

TEST(PackageFaults, ConstraintUnique) {
  expect_faults({{"acteurs.csv", "nom,lieu\nAlpha,Lons\nBêta,Lons\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"lieu\", \"constraints\": {\"unique\": true}}]}}]}\n"}},
                R"({}/acteurs.csv:3:6: error: 'Lons' is there twice; the schema demands different values
Bêta,Lons
     ^~~~
{}/acteurs.csv:2:7: note: the first time is here
)",
                R"({}/acteurs.csv:3:6: erreur : « Lons » est là deux fois ; le schéma demande des valeurs différentes
Bêta,Lons
     ^~~~
{}/acteurs.csv:2:7: note : la première fois est ici
)");
}

TEST(PackageFaults, PrimaryKey) {
  expect_faults(
      {{"acteurs.csv", "id,nom,type\nademe,ADEME,organisme public\nclusterjura,\"Clus'Ter Jura\",entreprise\n"},
       {"liens.csv", "de,vers,type\nademe,clusterjura,don\nademe,clusterjura,don\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\"}, {\"name\": \"liens\", \"path\": "
        "\"liens.csv\", \"schema\": {\"fields\": [], \"primaryKey\": [\"de\", \"vers\", \"type\"]}}]}\n"}},
      R"({}/liens.csv:3:1: warning: this row repeats another, cell by cell; it counts once
ademe,clusterjura,don
{}/liens.csv:2:1: note: the first time is here
)",
      R"({}/liens.csv:3:1: avertissement : cette ligne en répète une autre, cellule pour cellule ; elle ne compte qu’une fois
ademe,clusterjura,don
{}/liens.csv:2:1: note : la première fois est ici
)");
}

TEST(PackageFaults, ConstraintEnum) {
  expect_faults(
      {{"acteurs.csv", "nom,lieu,rang\nAlpha,Lonss,4\nBêta,Xyz,2\n"},
       {"datapackage.json",
        "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": [{\"name\": "
        "\"lieu\", \"constraints\": {\"enum\": [\"Lons\", \"Orgelet\"]}}, {\"name\": \"rang\", \"type\": \"integer\", "
        "\"constraints\": {\"enum\": [1, 2]}}]}}]}\n"}},
      R"({}/acteurs.csv:2:7: error: 'Lonss' is not in the schema’s list; did you mean 'Lons'?
Alpha,Lonss,4
      ^~~~~
{}/acteurs.csv:2:13: error: '4' is not in the schema’s list: 1, 2
Alpha,Lonss,4
            ^
{}/acteurs.csv:3:6: error: 'Xyz' is not in the schema’s list: Lons, Orgelet
Bêta,Xyz,2
     ^~~
)",
      R"({}/acteurs.csv:2:7: erreur : « Lonss » n’est pas dans la liste du schéma ; vouliez-vous dire « Lons » ?
Alpha,Lonss,4
      ^~~~~
{}/acteurs.csv:2:13: erreur : « 4 » n’est pas dans la liste du schéma : 1, 2
Alpha,Lonss,4
            ^
{}/acteurs.csv:3:6: erreur : « Xyz » n’est pas dans la liste du schéma : Lons, Orgelet
Bêta,Xyz,2
     ^~~
)");
}

TEST(PackageFaults, ConstraintPattern) {
  expect_faults({{"acteurs.csv", "nom,lieu\nAlpha,39 Lons\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"lieu\", \"constraints\": {\"pattern\": \"[A-Z][a-z]+\"}}]}}]}\n"}},
                R"({}/acteurs.csv:2:7: error: '39 Lons' does not have the form the schema demands: [A-Z][a-z]+
Alpha,39 Lons
      ^~~~~~~
)",
                R"({}/acteurs.csv:2:7: erreur : « 39 Lons » n’a pas la forme que le schéma demande : [A-Z][a-z]+
Alpha,39 Lons
      ^~~~~~~
)");
}

TEST(PackageFaults, ConstraintBounds) {
  expect_faults({{"acteurs.csv", "nom,rang,jour\nAlpha,\"0,5\",2019-12-31\nBêta,10,2020-01-01\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"rang\", \"type\": \"number\", \"decimalChar\": \",\", \"constraints\": {\"minimum\": "
                  "1, \"exclusiveMaximum\": 10}}, {\"name\": \"jour\", \"type\": \"date\", \"constraints\": "
                  "{\"minimum\": \"2020-01-01\"}}]}}]}\n"}},
                R"({}/acteurs.csv:2:7: error: '0,5' is below the schema’s minimum: 1
Alpha,"0,5",2019-12-31
      ^~~~~
{}/acteurs.csv:2:13: error: '2019-12-31' is below the schema’s minimum: 2020-01-01
Alpha,"0,5",2019-12-31
            ^~~~~~~~~~
{}/acteurs.csv:3:6: error: '10' must be less than 10, by the schema
Bêta,10,2020-01-01
     ^~
)",
                R"({}/acteurs.csv:2:7: erreur : « 0,5 » est en dessous du minimum du schéma : 1
Alpha,"0,5",2019-12-31
      ^~~~~
{}/acteurs.csv:2:13: erreur : « 2019-12-31 » est en dessous du minimum du schéma : 2020-01-01
Alpha,"0,5",2019-12-31
            ^~~~~~~~~~
{}/acteurs.csv:3:6: erreur : « 10 » doit être plus petit que 10, d’après le schéma
Bêta,10,2020-01-01
     ^~
)");
}

TEST(PackageFaults, ConstraintLength) {
  expect_faults({{"acteurs.csv", "nom,lieu\nAlpha,É\nBêta,Orgelet\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"lieu\", \"constraints\": {\"minLength\": 2, \"maxLength\": 5}}]}}]}\n"}},
                R"({}/acteurs.csv:2:7: error: 'É' is shorter than the schema demands: 2 characters
Alpha,É
      ^
{}/acteurs.csv:3:6: error: 'Orgelet' is longer than the schema allows: 5 characters
Bêta,Orgelet
     ^~~~~~~
)",
                R"({}/acteurs.csv:2:7: erreur : « É » est plus court que le schéma ne le demande : 2 caractères
Alpha,É
      ^
{}/acteurs.csv:3:6: erreur : « Orgelet » est plus long que le schéma ne le permet : 5 caractères
Bêta,Orgelet
     ^~~~~~~
)");
}

TEST(PackageFaults, TypedValues) {
  expect_faults({{"acteurs.csv", "nom,rang,actif,jour\nAlpha,dix,peut-être,31/02/2020\n"},
                 {"datapackage.json",
                  "{\"resources\": [{\"name\": \"acteurs\", \"path\": \"acteurs.csv\", \"schema\": {\"fields\": "
                  "[{\"name\": \"rang\", \"type\": \"integer\"}, {\"name\": \"actif\", \"type\": \"boolean\"}, "
                  "{\"name\": \"jour\", \"type\": \"date\"}]}}]}\n"}},
                R"({}/acteurs.csv:2:7: error: 'dix' is not a number
Alpha,dix,peut-être,31/02/2020
      ^~~
{}/acteurs.csv:2:11: error: 'peut-être' is neither yes nor no
Alpha,dix,peut-être,31/02/2020
          ^~~~~~~~~
{}/acteurs.csv:2:21: error: '31/02/2020' is not a possible date; the row counts as undated; examples: 2023, 2023-11, 2023-11-25, 25/11/2023
Alpha,dix,peut-être,31/02/2020
                    ^~~~~~~~~~
)",
                R"({}/acteurs.csv:2:7: erreur : « dix » n’est pas un nombre
Alpha,dix,peut-être,31/02/2020
      ^~~
{}/acteurs.csv:2:11: erreur : « peut-être » n’est ni oui ni non
Alpha,dix,peut-être,31/02/2020
          ^~~~~~~~~
{}/acteurs.csv:2:21: erreur : « 31/02/2020 » n’est pas une date possible ; la ligne compte comme sans date ; exemples : 2023, 2023-11, 2023-11-25, 25/11/2023
Alpha,dix,peut-être,31/02/2020
                    ^~~~~~~~~~
)");
}

}  // namespace
}  // namespace maillage::testing
