// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/house_ties.h"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/measures/study.h"
#include "maillage/network/question.h"
#include "maillage/weaving/best_ties.h"
#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

//  anna, ben ∈ laboratory ∈ university    clara ∈ town    inhabitants, a group
//  anna — clara (1)    ben — clara (3)    anna — mill — dora    ben — inhabitants — dora
class HouseTiesTest : public ::testing::Test {
 protected:
  HouseTiesTest() {
    for (const char* actor :
         {"anna", "ben", "laboratory", "university", "clara", "town", "mill", "dora", "inhabitants"})
      builder_.actor(actor);
    belongs("anna", "laboratory");
    belongs("ben", "laboratory");
    belongs("laboratory", "university");
    belongs("clara", "town");
    builder_.ecosystem().actors[builder_.actor_id("inhabitants").index()].form = "groupe";
    builder_.tie("anna", "clara");
    builder_.tie("ben", "clara").intensity = 3;
    builder_.tie("anna", "mill");
    builder_.tie("mill", "dora");
    builder_.tie("ben", "inhabitants");
    builder_.tie("inhabitants", "dora");
  }

  void belongs(const std::string& actor, const std::string& to) {
    const ActorId above = builder_.actor_id(to);
    builder_.ecosystem().actors[builder_.actor_id(actor).index()].belongs_to = {above};
  }

  /// The ends of the tie between two houses; empty without one.
  [[nodiscard]] std::set<std::string> between(const std::string& a, const std::string& b) {
    const Network network = build_network(builder_.ecosystem());
    const HouseTies ties(builder_.ecosystem(), network);
    const auto tie = ties.between(builder_.actor_id(a), builder_.actor_id(b));
    if (!tie) return {};
    const auto [one, other] = network.ends(*tie);
    return {network[one].id, network[other].id};
  }

  [[nodiscard]] std::set<std::set<std::string>> suggested(const SuggestOptions& options = {}) {
    const Study study(builder_.ecosystem());
    std::set<std::set<std::string>> pairs;
    for (const Suggestion& one : suggest(PairEvidence(study), options).list)
      pairs.insert({study.network()[one.facts.a].id, study.network()[one.facts.b].id});
    return pairs;
  }

  EcosystemBuilder builder_;
};

using Pair = std::set<std::string>;

TEST_F(HouseTiesTest, AreTheStrongestOfMembers) {
  EXPECT_EQ(between("university", "town"), (Pair{"ben", "clara"}));
  EXPECT_EQ(between("laboratory", "clara"), (Pair{"ben", "clara"}));
  EXPECT_EQ(between("anna", "clara"), (Pair{"anna", "clara"})) << "their own comes first";
  EXPECT_EQ(between("university", "mill"), (Pair{"anna", "mill"}));
}

TEST_F(HouseTiesTest, AreNoneWithinAHouseOrWithoutATie) {
  builder_.tie("anna", "ben");
  EXPECT_EQ(between("anna", "ben"), Pair{});
  EXPECT_EQ(between("anna", "university"), Pair{});
  EXPECT_EQ(between("town", "dora"), Pair{});
}

TEST_F(HouseTiesTest, KeepPairsOfHousesThatCooperateFromBeingSuggested) {
  const auto pairs = suggested();
  EXPECT_FALSE(pairs.contains({"anna", "ben"})) << "colleagues";
  EXPECT_TRUE(pairs.contains({"anna", "dora"}));
  EXPECT_TRUE(pairs.contains({"clara", "mill"}));
}

// ben and anna are of one house: once one of them is suggested to dora, so is the house.
TEST_F(HouseTiesTest, LeaveLessOfTheVarietyOfOthersOfAHouse) {
  const Study study(builder_.ecosystem());
  const PairEvidence evidence(study);
  const auto node = [&](const std::string& id) {
    return evidence.houses().node(builder_.actor_id(id)).value_or(NodeId(0));
  };
  const auto after = [&](const NodePair& above, const NodePair& pair, const SuggestOptions& options = {}) {
    return variety_after(evidence, above, pair, options);
  };
  const NodePair above(node("anna"), node("dora"));
  EXPECT_EQ(after(above, {node("ben"), node("dora")}), 0.25);
  EXPECT_EQ(after(above, {node("ben"), node("mill")}), 0.5);
  EXPECT_EQ(after(above, {node("clara"), node("dora")}), 0.5);
  EXPECT_EQ(after(above, {node("clara"), node("mill")}), 1);
  EXPECT_EQ(after(above, {node("ben"), node("dora")}, {.of = node("dora")}), 0.5) << "all are of dora";
}

TEST_F(HouseTiesTest, MakeEachListVaried) {
  for (const char* actor : {"emil", "far"}) builder_.actor(actor);
  builder_.tie("mill", "emil");
  builder_.tie("ben", "mill");
  const Study study(builder_.ecosystem());
  const PairEvidence evidence(study);
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) {
    const auto list = suggest(evidence, {.aim = aim, .top = 20, .tied_houses = true}).list;
    bool again = false;
    std::vector<NodeId> above;
    for (const Suggestion& one : not_empty(list)) {
      double variety = 1;
      for (const NodeId suggested : above) {
        for (const NodeId node : {one.facts.a, one.facts.b}) {
          const bool is_colleague = node != suggested && evidence.are_of_one_house(node, suggested);
          again |= is_colleague;
          if (is_colleague || node == suggested) variety /= 2;
        }
      }
      EXPECT_EQ(one.parts.variety, variety) << aims().id(aim);
      above.insert(above.end(), {one.facts.a, one.facts.b});
    }
    EXPECT_TRUE(again) << aims().id(aim) << ": two of one house are in the list";
  }
}

TEST_F(HouseTiesTest, LetSuchPairsBeAskedFor) {
  builder_.tie("laboratory", "dora");
  EXPECT_FALSE(suggested().contains({"anna", "dora"})) << "dora works with the laboratory";
  EXPECT_TRUE(suggested({.tied_houses = true}).contains({"anna", "dora"}));
  EXPECT_FALSE(suggested({.tied_houses = true}).contains({"anna", "ben"})) << "never within a house";
}

// Nobody could act on it.
TEST_F(HouseTiesTest, LeaveTwoGroupsApartUnlessAskedFor) {
  builder_.actor("restaurants").form = "groupe";
  builder_.tie("restaurants", "dora");
  const Study study(builder_.ecosystem());
  const PairEvidence evidence(study);
  const auto node = [&](const std::string& id) {
    return evidence.houses().node(builder_.actor_id(id)).value_or(NodeId(0));
  };
  const Pair groups{"inhabitants", "restaurants"};
  for (const Aim aim : {Aim::closure, Aim::bridge}) {
    EXPECT_FALSE(suggested({.aim = aim, .top = 100}).contains(groups));
    EXPECT_TRUE(suggested({.aim = aim, .top = 100, .of = node("inhabitants")}).contains(groups));
    EXPECT_TRUE(
        suggested({.aim = aim, .top = 100, .among = {node("inhabitants"), node("restaurants")}}).contains(groups));
  }
  EXPECT_TRUE(suggested().contains({"restaurants", "mill"}));
}

TEST_F(HouseTiesTest, LeaveGroupsOutOfThoseWhoIntroduce) {
  const Study study(builder_.ecosystem());
  const PairEvidence evidence(study);
  const Network& network = study.network();
  const auto node = [&](const std::string& id) {
    return evidence.houses().node(builder_.actor_id(id)).value_or(NodeId(0));
  };
  const auto introducers = [&](const std::string& a, const std::string& b) {
    std::set<std::string> names;
    const auto scored = score_pairs(evidence, std::vector{NodePair{node(a), node(b)}});
    for (const NodeId one : scored.front().introducers) names.insert(network[one].id);
    return names;
  };
  EXPECT_TRUE(evidence.is_group(node("inhabitants")));
  EXPECT_EQ(introducers("anna", "dora"), Pair{"mill"});
  EXPECT_EQ(introducers("ben", "dora"), Pair{}) << "they share inhabitants alone, whom nobody can call";
  EXPECT_EQ(introducers("clara", "dora"), (Pair{"anna", "mill"})) << "round the group";
}

}  // namespace
}  // namespace maillage::testing
