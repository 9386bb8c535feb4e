// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/house_ties.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "maillage/measures/study.h"
#include "maillage/network/question.h"
#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"

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

TEST_F(HouseTiesTest, LetSuchPairsBeAskedFor) {
  builder_.tie("laboratory", "dora");
  EXPECT_FALSE(suggested().contains({"anna", "dora"})) << "dora works with the laboratory";
  EXPECT_TRUE(suggested({.tied_houses = true}).contains({"anna", "dora"}));
  EXPECT_FALSE(suggested({.tied_houses = true}).contains({"anna", "ben"})) << "never within a house";
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
