// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/weaving/workshop.h"

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
  for (const Invitation& one : not_empty(invitations(evidence_, kPresent))) {
    double sum = 0;
    for (const Suggestion& pair : scored)
      sum += pair.facts.a == one.actor || pair.facts.b == one.actor ? pair.parts.score() : 0;
    EXPECT_DOUBLE_EQ(one.worth, halved * sum);
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
