// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/follow_up.h"

#include <gtest/gtest.h>

#include "support/workshop_case.h"

namespace maillage::testing {
namespace {

FollowUpReading read(const std::filesystem::path& path) { return read_follow_up(path, workshop_actors()); }

FollowUpReading read_text(std::string_view text) {
  const TemporaryFolder folder;
  return read(folder.write("suggestions-suivi.csv", text));
}

void expect_said(std::string_view text, std::string_view english, std::string_view french) {
  EXPECT_EQ(said_of(text, Language::english, read), english);
  EXPECT_EQ(said_of(text, Language::french, read), french);
}

TEST(FollowUp, IsReadWithItsDatesAndWhoSaysSo) {
  const std::vector<FollowedPair> expected = {
      {ActorId(0), ActorId(1), Outcome::done, Date{2025, 3, 4}, "A. Roy", {FileId(0), 2}},
      {ActorId(2), ActorId(3), Outcome::tried, Date{2025}, "", {FileId(0), 3}},
      {ActorId(2), ActorId(0), Outcome::not_now, std::nullopt, "", {FileId(0), 4}},
      {ActorId(4), ActorId(1), Outcome::impossible, std::nullopt, "", {FileId(0), 5}}};
  const FollowUpReading reading = read_text(
      "de;vers;issue;date;par\nADEME;Clus'Ter Jura;fait;04/03/2025;A. Roy\nlons;rural1;Déjà tenté;2025;\n"
      "lons;ademe;pas maintenant;;\nrural2;clusterjura;Impossible;;\n");
  EXPECT_EQ(reading.follow_up.list, expected);
  EXPECT_TRUE(reading.diagnostics.list().empty());
}

TEST(FollowUp, IsReadFromWhatSuggestWritesWithAColumnMore) {
  const auto list = read_text(
                        "rank,from_id,from,to_id,to,score,outcome\n1,ademe,x,lons,y,0.5,not now\n"
                        "2,ademe,x,rural1,y,0.5,\n")
                        .follow_up.list;
  ASSERT_EQ(list.size(), 1U) << "a row without an outcome tells nothing";
  EXPECT_EQ(list.front().outcome, Outcome::not_now);
}

TEST(FollowUp, OfAPairIsItsLatestRow) {
  const auto outcome = [](std::string_view rows) {
    const auto list = read_text("from,to,outcome,date\n" + std::string(rows)).follow_up.list;
    EXPECT_EQ(list.size(), 1U);
    return list.front().outcome;
  };
  EXPECT_EQ(outcome("ademe,lons,not now,2024\nlons,ademe,done,2025\n"), Outcome::done);
  EXPECT_EQ(outcome("ademe,lons,done,2025\nlons,ademe,not now,2024\n"), Outcome::done);
  EXPECT_EQ(outcome("ademe,lons,done,\nlons,ademe,tried,2024\n"), Outcome::tried);
  EXPECT_EQ(outcome("ademe,lons,done,2025\nlons,ademe,tried,2025\n"), Outcome::tried);
}

TEST(FollowUp, FaultsAreToldAllAtOnce) {
  expect_said("from,to,outcome,date\nADEM,lons,done,\nademe,ademe,done,\nademe,lons,perhaps,\nademe,lons,done,soon\n",
              R"({}:2:1: error: unknown actor 'ADEM'; did you mean 'ademe'?
ADEM,lons,done,
^~~~
{}:3:7: error: 'ademe' is on both sides of this pair
ademe,ademe,done,
      ^~~~~
{}:4:12: error: 'perhaps' is no outcome: done, tried, not now, impossible
ademe,lons,perhaps,
           ^~~~~~~
{}:5:17: error: 'soon' is no date, for example 2025-11-25
ademe,lons,done,soon
                ^~~~
)",
              R"({}:2:1: erreur : acteur « ADEM » inconnu ; vouliez-vous dire « ademe » ?
ADEM,lons,done,
^~~~
{}:3:7: erreur : « ademe » est des deux côtés de cette paire
ademe,ademe,done,
      ^~~~~
{}:4:12: erreur : « perhaps » n’est pas une issue : fait, déjà tenté, pas maintenant, impossible
ademe,lons,perhaps,
           ^~~~~~~
{}:5:17: erreur : « soon » n’est pas une date, par exemple 2025-11-25
ademe,lons,done,soon
                ^~~~
)");
}

}  // namespace
}  // namespace maillage::testing
