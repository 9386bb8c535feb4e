// SPDX-License-Identifier: GPL-3.0-or-later
#include <system_error>

#include <gtest/gtest.h>

#include "maillage/io/workshop/participants.h"

#include "support/workshop_case.h"

namespace maillage::testing {
namespace {

ImpossiblePairs read(std::string_view text) {
  const TemporaryFolder folder;
  return read_impossible_pairs(folder.write("pairs.csv", text), workshop_actors()).pairs;
}

TEST(ImpossiblePairs, AreReadInBothLanguages) {
  const std::vector<ImpossiblePair> expected = {
      {.a = ActorId(0), .b = ActorId(1), .reason = "contentieux", .origin = {FileId(0), 2}},
      {.a = ActorId(2), .b = ActorId(3), .origin = {FileId(0), 3}}};
  EXPECT_EQ(read("de,vers,motif\nademe,Clus'Ter Jura,contentieux\nlons,rural1,\n").list, expected);
  EXPECT_EQ(read("from;to;reason\nADEME;clusterjura;contentieux\nMairie de Lons, ville;rural1;\n").list, expected);
  EXPECT_EQ(read("acteur 1\tacteur 2\tpourquoi\nADEME\tclusterjura\tcontentieux\nlons\trural1\t\n").list, expected);
}

TEST(ImpossiblePairs, MayBeNone) { EXPECT_TRUE(read("de,vers\n").list.empty()); }

TEST(ImpossiblePairs, KeepFurtherColumns) {
  const ImpossiblePairs pairs = read("de,vers,depuis\nademe,lons,2019\n");
  ASSERT_EQ(pairs.attributes.size(), 1U);
  EXPECT_EQ(pairs.attributes[0].name, "depuis");
}

TEST(ImpossiblePairs, NeedAFileThatIsThere) {
  EXPECT_THROW(static_cast<void>(read_impossible_pairs("/nowhere/pairs.csv", workshop_actors())), std::system_error);
}

TEST(ImpossiblePairs, FaultsAreToldAllAtOnce) {
  expect_pair_faults(
      "de,vers,motif\nADEM,lons,\nademe,ADEME,x\n,lons,\nlons,Foyer rural,\nlons\n",
      R"({}: note: rows shorter than the headers, filled up with empty cells: 1 (the first: line 6)
{}:2:1: error: unknown actor 'ADEM'; did you mean 'ademe'?
ADEM,lons,
^~~~
{}:3:7: error: 'ADEME' is on both sides of this pair
ademe,ADEME,x
      ^~~~~
{}:4:1: error: empty cell: an actor is needed here
,lons,
^
{}:5:6: error: several actors are named 'Foyer rural'; the id is needed
lons,Foyer rural,
     ^~~~~~~~~~~
{}:6:1: error: empty cell: an actor is needed here
lons
)",
      R"({}: note : lignes plus courtes que les titres, complétées par des cellules vides : 1 (la première : ligne 6)
{}:2:1: erreur : acteur « ADEM » inconnu ; vouliez-vous dire « ademe » ?
ADEM,lons,
^~~~
{}:3:7: erreur : « ADEME » est des deux côtés de cette paire
ademe,ADEME,x
      ^~~~~
{}:4:1: erreur : cellule vide : il faut un acteur ici
,lons,
^
{}:5:6: erreur : plusieurs acteurs ont pour nom « Foyer rural » ; il faut l’identifiant
lons,Foyer rural,
     ^~~~~~~~~~~
{}:6:1: erreur : cellule vide : il faut un acteur ici
lons
)");
}

TEST(ImpossiblePairs, MissingColumnsAreTold) {
  expect_pair_faults("de,qui\nademe,lons\n",
                     R"({}: note: unknown columns, kept as attributes: 'qui'
{}:1:1: error: column 'to' (or 'vers') is missing
de,qui
)",
                     R"({}: note : colonnes inconnues, gardées comme attributs : « qui »
{}:1:1: erreur : il manque la colonne « vers » (ou « to »)
de,qui
)");
}

TEST(ImpossiblePairs, RepeatedOnesAreWarnedAbout) {
  expect_pair_faults("de,vers\nademe,lons\nlons,ademe\n",
                     R"({}:3:1: warning: this pair is in the table already
lons,ademe
^~~~
{}:2:1: note: the first time is here
)",
                     R"({}:3:1: avertissement : cette paire est déjà dans la table
lons,ademe
^~~~
{}:2:1: note : la première fois est ici
)");
}

}  // namespace
}  // namespace maillage::testing
