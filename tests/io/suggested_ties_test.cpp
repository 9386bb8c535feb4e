// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/suggested_ties.h"

#include <system_error>

#include <gtest/gtest.h>

#include "support/workshop_case.h"

namespace maillage::testing {
namespace {

SuggestedTieReading read(const std::filesystem::path& path) { return read_suggested_ties(path, workshop_actors()); }

SuggestedTieReading read_text(std::string_view text) {
  const TemporaryFolder folder;
  return read(folder.write("suggestions.csv", text));
}

void expect_said(std::string_view text, std::string_view english, std::string_view french) {
  EXPECT_EQ(said_of(text, Language::english, read), english);
  EXPECT_EQ(said_of(text, Language::french, read), french);
}

TEST(SuggestedTies, AreReadAsSuggestWritesThem) {
  const std::vector<SuggestedPair> expected = {{ActorId(0), ActorId(1), {FileId(0), 2}},
                                               {ActorId(2), ActorId(3), {FileId(0), 3}}};
  const SuggestedTieReading reading = read_text(
      "rank,from_id,from,to_id,to,score,why\n1,ademe,whoever,clusterjura,whoever,0.5,\"3 partners: a, b\"\n"
      "2,lons,,rural1,,0.25,\n");
  EXPECT_EQ(reading.ties.list, expected);
  EXPECT_TRUE(reading.diagnostics.list().empty()) << "other columns are passed over";
}

TEST(SuggestedTies, AreReadWithFrenchHeadersAndNames) {
  const std::vector<SuggestedPair> expected = {{ActorId(0), ActorId(1), {FileId(0), 2}}};
  EXPECT_EQ(read_text("de_id;vers_id\nADEME;Clus'Ter Jura\n").ties.list, expected);
  EXPECT_EQ(read_text("De\tVers\nademe\tclusterjura\n").ties.list, expected);
}

TEST(SuggestedTies, MayBeNone) { EXPECT_TRUE(read_text("from_id,to_id\n").ties.list.empty()); }

TEST(SuggestedTies, NeedAFileThatIsThere) {
  EXPECT_THROW(static_cast<void>(read("/nowhere/suggestions.csv")), std::system_error);
}

TEST(SuggestedTies, FaultsAreToldAllAtOnce) {
  expect_said("from_id,to_id\nADEM,lons\nademe,ADEME\n,lons\n",
              R"({}:2:1: error: unknown actor 'ADEM'; did you mean 'ademe'?
ADEM,lons
^~~~
{}:3:7: error: 'ADEME' is on both sides of this pair
ademe,ADEME
      ^~~~~
{}:4:1: error: empty cell: an actor is needed here
,lons
^
)",
              R"({}:2:1: erreur : acteur « ADEM » inconnu ; vouliez-vous dire « ademe » ?
ADEM,lons
^~~~
{}:3:7: erreur : « ADEME » est des deux côtés de cette paire
ademe,ADEME
      ^~~~~
{}:4:1: erreur : cellule vide : il faut un acteur ici
,lons
^
)");
}

TEST(SuggestedTies, NeedBothColumns) {
  expect_said("from_id,qui\nademe,lons\n",
              R"({}:1:1: error: column 'to_id' (or 'vers_id') is missing
from_id,qui
)",
              R"({}:1:1: erreur : il manque la colonne « vers_id » (ou « to_id »)
from_id,qui
)");
}

TEST(SuggestedTies, OfOnePairAreOne) {
  const std::string_view text = "from_id,to_id\nademe,lons\nlons,ademe\n";
  EXPECT_EQ(read_text(text).ties.list.size(), 1U);
  EXPECT_EQ(
      said_of(text, Language::english, read),
      "{}:3:1: warning: this pair is in the table already\nlons,ademe\n^~~~\n{}:2:1: note: the first time is here\n");
}

}  // namespace
}  // namespace maillage::testing
