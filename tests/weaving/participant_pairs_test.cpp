// SPDX-License-Identifier: GPL-3.0-or-later

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/network/question.h"
#include "maillage/weaving/workshop.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

//  north — hub — south    far — end    alone; clerk belongs to south, cook and clerk are colleagues
//  east ———/
struct ParticipantPairsTest : ::testing::Test {
  ParticipantPairsTest() {
    for (const char* other : {"north", "south", "east"}) builder.tie("hub", other);
    builder.tie("far", "end");
    builder.tie("far", "clerk");
    builder.actor("alone");
    builder.actor("cook");
    for (const char* person : {"clerk", "cook"})
      builder.ecosystem().actors[builder.actor_id(person).index()].belongs_to = {builder.actor_id("south")};
  }

  void come(const std::vector<std::string>& actors) {
    for (const std::string& actor : actors) {
      Participant& added = came.list.emplace_back();
      added.name = actor;
      if (actor != "stranger") added.actor = builder.actor_id(actor);
    }
  }

  [[nodiscard]] ParticipantPairs pairs(const std::vector<ImpossiblePair>& impossible = {}) const {
    std::vector<std::size_t> who(came.list.size());
    for (std::size_t i = 0; i < who.size(); ++i) who[i] = i;
    return participant_pairs(came, who, PairEvidence(Study(builder.ecosystem(), question)), impossible);
  }

  [[nodiscard]] std::vector<std::string> named(const ParticipantPairs& pairs) const {
    std::vector<std::string> names;
    names.reserve(pairs.list.size());
    for (const ParticipantPair& pair : pairs.list)
      names.push_back(came.list[pair.a].name + "-" + came.list[pair.b].name);
    return names;
  }

  EcosystemBuilder builder;
  Question question;
  Participants came;
};

using Names = std::vector<std::string>;

TEST_F(ParticipantPairsTest, TellTheTiedFromTheFreshAndTheUnknown) {
  come({"north", "hub", "stranger"});
  const auto found = pairs();
  ASSERT_EQ(named(found), (Names{"north-hub", "north-stranger", "hub-stranger"}));
  EXPECT_EQ(found.list[0].acquaintance, Acquaintance::tied);
  const Network network = build_network(builder.ecosystem(), question);
  const auto nodes = nodes_of(came, network);
  const EdgeId tie = found.list[0].tie.value_or(EdgeId(99));
  ASSERT_LT(tie.index(), network.edge_count());
  EXPECT_EQ(std::vector{network.ends(tie).first}, nodes[1]);
  EXPECT_EQ(std::vector{network.ends(tie).second}, nodes[0]);
  EXPECT_EQ(found.list[1].acquaintance, Acquaintance::unknown);
  EXPECT_TRUE(nodes[2].empty());
}

TEST_F(ParticipantPairsTest, AreWorthHalfAndHalfTheirShareOfTheBestScore) {
  come({"north", "east", "alone", "stranger", "hub"});
  const auto found = pairs();
  ASSERT_EQ(found.list.size(), 10U);
  EXPECT_EQ(named(found)[0], "north-east");
  EXPECT_EQ(found.list[0].acquaintance, Acquaintance::fresh);
  EXPECT_DOUBLE_EQ(found.list[0].value, 1);    // the only two that share a partner
  EXPECT_DOUBLE_EQ(found.list[1].value, 0.5);  // north-alone
  EXPECT_DOUBLE_EQ(found.list[2].value, 0.5);  // north-stranger
  EXPECT_DOUBLE_EQ(found.list[3].value, 0);    // north-hub
}

TEST_F(ParticipantPairsTest, NameTheSuggestionTheyRestOn) {
  come({"south", "north", "south"});
  const auto found = pairs();
  ASSERT_EQ(named(found), (Names{"south-north", "north-south"}));
  EXPECT_EQ(found.found.list.size(), 1U);
  EXPECT_EQ(found.list[0].suggestion, 0U);
  EXPECT_EQ(found.list[1].suggestion, 0U);
  const Network network = build_network(builder.ecosystem(), question);
  const NodeId hub = found.found.hub.value_or(NodeId(99));
  ASSERT_LT(hub.index(), network.size());
  EXPECT_EQ(network[hub].id, "hub");
}

TEST_F(ParticipantPairsTest, LeaveColleaguesOut) {
  come({"south", "clerk", "cook", "north"});
  EXPECT_EQ(named(pairs()), (Names{"south-north", "clerk-north", "cook-north"}));
}

TEST_F(ParticipantPairsTest, LeaveOutThoseWhoMustNotMeet) {
  come({"north", "east", "south", "stranger"});
  came.list[2].avoid = {0};
  came.list[3].avoid = {0};
  ImpossiblePair impossible;
  impossible.a = builder.actor_id("south");
  impossible.b = builder.actor_id("east");
  EXPECT_EQ(named(pairs({impossible})), (Names{"north-east", "east-stranger", "south-stranger"}));
}

TEST_F(ParticipantPairsTest, KnowNothingOfActorsOutsideTheNetwork) {
  come({"north", "east"});
  question.selection.tie_types = {builder.tie_type_id("other")};
  const auto found = pairs();
  ASSERT_EQ(found.list.size(), 1U);
  EXPECT_EQ(found.list[0].acquaintance, Acquaintance::unknown);
  EXPECT_DOUBLE_EQ(found.list[0].value, 0.5);
}

TEST_F(ParticipantPairsTest, KnowThoseWhomOthersOfTheirHouseKnow) {
  come({"south", "far", "north"});  // clerk, of south, has a tie with far
  const auto found = pairs();
  ASSERT_EQ(named(found), (Names{"south-far", "south-north", "far-north"}));
  EXPECT_EQ(found.list[0].acquaintance, Acquaintance::tied);
  EXPECT_TRUE(found.list[0].by_others);
  EXPECT_DOUBLE_EQ(found.list[0].value, 0);
  const Network network = build_network(builder.ecosystem(), question);
  const auto [one, other] = network.ends(found.list[0].tie.value_or(EdgeId(0)));
  EXPECT_EQ((std::set{network[one].id, network[other].id}), (std::set<std::string>{"clerk", "far"}));
  EXPECT_EQ(found.list[1].acquaintance, Acquaintance::fresh);
}

TEST_F(ParticipantPairsTest, CountTheTiesOfThePersonAndOfTheOrganisation) {
  come({"clerk", "hub", "far", "alone"});
  came.list[0].person = "clerk";
  came.list[0].organisation = builder.actor_id("north");  // beside south, which the data say
  const auto found = pairs();
  ASSERT_EQ(named(found)[0], "clerk-hub");
  EXPECT_EQ(found.list[0].acquaintance, Acquaintance::tied) << "north has a tie with hub";
  EXPECT_FALSE(found.list[0].by_others);
  EXPECT_EQ(found.list[1].acquaintance, Acquaintance::tied) << "clerk has one with far";
  EXPECT_EQ(found.list[2].acquaintance, Acquaintance::fresh);
}

TEST_F(ParticipantPairsTest, LeaveOutColleaguesUpToTheTopOfTheirChains) {
  builder.actor("university");
  builder.ecosystem().actors[builder.actor_id("south").index()].belongs_to = {builder.actor_id("university")};
  come({"clerk", "university", "north"});
  EXPECT_EQ(named(pairs()), (Names{"clerk-north", "university-north"}));
}

TEST_F(ParticipantPairsTest, LeaveOutColleaguesOfAnOrganisationTheDataDoNotKnow) {
  come({"stranger", "stranger", "stranger"});
  came.list[0].affiliation = "Mairie de Dole";
  came.list[1].affiliation = "mairie de dole";
  came.list[2].affiliation = "Mairie de Bletterans";
  EXPECT_EQ(pairs().list.size(), 2U);
}

}  // namespace
}  // namespace maillage::testing
