// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/weaving/house_ties.h"
#include "maillage/weaving/workshop.h"

#include "support/ecosystem_builder.h"
#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "support/study_of.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

//   0—1—2   3—4   5     0 and 1 take part
const std::vector<Link> kLinks = {{0, 1}, {1, 2, 2}, {3, 4}};
const std::vector<NodeId> kPresent = {NodeId(0), NodeId(1)};

class InvitationsTest : public ::testing::Test {
 protected:
  PairEvidence evidence_{study_of(make_network(6, kLinks))};
};

// A tie of 0 with 3 or 4 joins two to three, one with 5 joins one to three, one with 2 shortens one path.
TEST_F(InvitationsTest, AreThoseWhosePairsWithParticipantsScoreMost) {
  const auto found = invitations(evidence_, kPresent);
  std::vector<NodeId> actors;
  for (const Invitation& one : found) actors.push_back(one.actor);
  EXPECT_THAT(actors, ElementsAre(NodeId(3), NodeId(4), NodeId(5), NodeId(2)));
  for (const Invitation& one : not_empty(found)) {
    std::vector<NodePair> pairs;
    for (const NodeId present : kPresent) {
      if (one.actor != NodeId(2) || present != NodeId(1)) pairs.emplace_back(present, one.actor);
    }
    EXPECT_EQ(one.new_ties, pairs.size());
    EXPECT_EQ(one.best.size(), pairs.size());
    EXPECT_GE(one.best.front().parts.score(), one.best.back().parts.score());
  }
}

TEST_F(InvitationsTest, AreWorthTheSumOfScoresComparedWithEachOther) {
  std::vector<NodePair> pairs;
  for (const std::uint32_t absent : {2U, 3U, 4U, 5U}) {
    for (const NodeId present : kPresent) {
      if (absent != 2 || present != NodeId(1)) pairs.emplace_back(NodeId(absent), present);
    }
  }
  const auto scored = score_pairs(evidence_, pairs, {.aim = Aim::bridge});
  double halved = 1;  // both participants are among the best of each
  const auto invited = [](const Invitation& one) { return one.inviters.empty() ? 0.5 : 1; };
  for (const Invitation& one : not_empty(invitations(evidence_, kPresent))) {
    double sum = 0;
    for (const Suggestion& pair : scored)
      sum += pair.facts.a == one.actor || pair.facts.b == one.actor ? pair.parts.score() : 0;
    EXPECT_DOUBLE_EQ(one.worth, halved * invited(one) * sum);
    halved /= 2;
  }
}

//   0   1   2   3   4—5—6   nobody ties 0 to 3, who take part; 4, 5 and 6 would each meet them all
TEST(Invitations, CountLessWithThoseWhomOthersWouldMeet) {
  const PairEvidence evidence(study_of(make_network(7, {{4, 5}, {5, 6}})));
  const std::vector<NodeId> present = {NodeId(0), NodeId(1), NodeId(2), NodeId(3)};
  const auto found = invitations(evidence, present);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].actor, NodeId(5));
  EXPECT_EQ(found[0].best.front().facts.a, NodeId(0));
  EXPECT_EQ(found[1].best.front().facts.a, NodeId(3));  // the first would meet 0, 1 and 2
}

//   a and b, of one house, take part; x and y, of another, do not, nor z: nobody has a tie but with the far end
TEST(Invitations, CountLessWithThoseOfAHouseThatStandsAbove) {
  EcosystemBuilder builder;
  for (const char* actor : {"house", "other", "a", "b", "x", "y", "z", "end", "wall"}) builder.actor(actor);
  const auto belongs = [&](const std::string& actor, const std::string& to) {
    builder.ecosystem().actors[builder.actor_id(actor).index()].belongs_to = {builder.actor_id(to)};
  };
  for (const char* actor : {"a", "b"}) belongs(actor, "house");
  for (const char* actor : {"x", "y"}) belongs(actor, "other");
  for (const char* actor : {"x", "y", "z"}) builder.tie(actor, "end");
  builder.tie("end", "wall");
  const Study study(builder.ecosystem());
  const PairEvidence evidence(study);
  const auto node = [&](const std::string& id) {
    return evidence.houses().node(builder.actor_id(id)).value_or(NodeId(0));
  };
  const std::vector<NodeId> present{node("a"), node("b")};
  const std::vector<NodeId> end{node("end"), node("wall"), node("house"), node("other")};
  std::vector<std::string> ids;
  const auto found = invitations(evidence, present, {.aim = Aim::bridge, .excluded = end});
  for (const Invitation& one : found) ids.push_back(study.network()[one.actor].id);
  EXPECT_THAT(ids, ElementsAre("x", "z", "y")) << "y is of the house of x";
  EXPECT_DOUBLE_EQ(found[1].worth, found[0].worth / 2) << "both participants meet x";
  EXPECT_DOUBLE_EQ(found[2].worth, found[0].worth / 8) << "and z, and y is of the house of x";
  const auto one = invitations(evidence, std::vector{node("a")}, {.aim = Aim::bridge, .excluded = end});
  EXPECT_DOUBLE_EQ(one[2].worth, one[0].worth / 8);
}

//   hub ties all; of those who come, a and b work on food and c on wood; x works on food, y on wood, z on nothing
TEST(Invitations, AreOfTheSectorsOfThoseWhoComeAndNotForTheHubAlone) {
  EcosystemBuilder builder;
  for (const char* actor : {"hub", "a", "b", "c", "x", "y", "z"}) builder.actor(actor);
  for (const char* actor : {"a", "b", "c", "x", "y", "z"}) builder.tie(actor, "hub");
  const std::vector<std::pair<std::string, std::string>> alone = {
      {"a", "food"}, {"b", "Food"}, {"c", "wood"}, {"x", "food"}, {"y", "wood"}};
  for (const auto& [actor, sector] : alone) {
    builder.project("of " + actor).sectors = {sector};
    builder.participation("of " + actor, actor);
  }
  const Study study(builder.ecosystem());
  const PairEvidence evidence(study);
  const auto node = [&](const std::string& id) {
    return evidence.houses().node(builder.actor_id(id)).value_or(NodeId(0));
  };
  const std::vector<NodeId> present{node("a"), node("b"), node("c")};
  const auto found =
      invitations(evidence, present, {.aim = Aim::bridge, .excluded = {node("hub")}, .hub = node("hub")});
  ASSERT_EQ(found.size(), 2U) << "z has only the hub in common with them";
  EXPECT_EQ(study.network()[found[0].actor].id, "x");
  EXPECT_EQ(found[0].same_sector, 2U);
  EXPECT_EQ(found[0].new_ties, 3U);
  EXPECT_EQ(found[0].best.size(), 2U);
  EXPECT_EQ(study.network()[found[1].actor].id, "y");
  EXPECT_EQ(found[1].same_sector, 1U);
}

TEST_F(InvitationsTest, NameParticipantsThatKnowTheActor) {
  const auto found = invitations(evidence_, kPresent);
  EXPECT_THAT(found.back().inviters, ElementsAre(NodeId(1)));
  EXPECT_THAT(found.front().inviters, IsEmpty());
  const std::vector<NodeId> both = {NodeId(0), NodeId(2), NodeId(3)};
  const auto of_one = invitations(evidence_, both);
  const auto one =
      std::find_if(of_one.begin(), of_one.end(), [](const Invitation& it) { return it.actor == NodeId(1); });
  ASSERT_NE(one, of_one.end());
  EXPECT_THAT(one->inviters, ElementsAre(NodeId(2), NodeId(0)));  // the stronger tie first
}

TEST_F(InvitationsTest, LeaveOutThoseExcludedAndImpossiblePairs) {
  const auto found = invitations(
      evidence_, kPresent,
      {.aim = Aim::bridge, .excluded = {NodeId(3)}, .impossible = {{NodeId(5), NodeId(0)}, {NodeId(1), NodeId(5)}}});
  std::vector<NodeId> actors;
  for (const Invitation& one : found) actors.push_back(one.actor);
  EXPECT_THAT(actors, ElementsAre(NodeId(4), NodeId(2)));
}

TEST_F(InvitationsTest, AreAsManyAsAskedForAndNoneWithoutParticipants) {
  EXPECT_EQ(invitations(evidence_, kPresent, {.aim = Aim::bridge, .top = 2}).size(), 2U);
  EXPECT_THAT(invitations(evidence_, std::vector<NodeId>{}), IsEmpty());
  const std::vector<NodeId> all = {NodeId(0), NodeId(1), NodeId(2), NodeId(3), NodeId(4), NodeId(5)};
  EXPECT_THAT(invitations(evidence_, all), IsEmpty());
}

TEST_F(InvitationsTest, AreTheSameForAnyNumberOfThreads) {
  const PairEvidence evidence(study_of(make_network(80, random_links(80, 0.05, 3))));
  EXPECT_EQ(invitations(evidence, kPresent, {.aim = Aim::resilience, .threads = 1}),
            invitations(evidence, kPresent, {.aim = Aim::resilience, .threads = 3}));
}

}  // namespace
}  // namespace maillage::testing
