// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/candidates.h"

#include <algorithm>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/kernels/paths/tie_gains.h"

#include "kernels/sample_networks.h"
#include "support/not_empty.h"
#include "support/study_of.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

void expect_fit(const std::vector<NodePair>& pairs, const Network& network) {
  EXPECT_TRUE(std::is_sorted(pairs.begin(), pairs.end()));
  EXPECT_EQ(std::adjacent_find(pairs.begin(), pairs.end()), pairs.end());
  for (const auto& [a, b] : not_empty(pairs)) {
    ASSERT_LT(a, b);
    ASSERT_FALSE(tied(network, a, b));
  }
}

// The best of all open pairs: those that could be it measured.
double best_gain(const Network& network) {
  const kernels::TieGains gains(network);
  double best = 0;
  for (const auto& [a, b] : open_pairs(network)) {
    if (gains.most_gain(a, b).most > best) best = std::max(best, gains.efficiency_gain(a, b));
  }
  return best;
}

void expect_reach(const Network& network, double share) {
  const Territory territory(network);
  const Suggestions found = suggest(territory.evidence, {.aim = Aim::bridge, .top = 1});
  EXPECT_FALSE(found.all_pairs);
  EXPECT_LE(found.candidates, 2 * 80000U);
  ASSERT_THAT(found.list, SizeIs(1));
  EXPECT_GE(*found.list.front().change.efficiency, share * best_gain(network));
}

TEST(Candidates, BeyondAllPairsReachTheBestGainOrNearlySo) {
  expect_reach(testing::affiliation_network(450, 3), 0.95);
  expect_reach(testing::preferential_network(450, 2, 1), 0.95);
}

TEST(Candidates, AreAllOpenPairsOfASmallNetwork) {
  const Territory territory(30, random_links(30, 0.1, 5));
  for (const Aim aim : {Aim::bridge, Aim::resilience}) {
    const Candidates found = candidates(territory.evidence, {.aim = aim}, std::nullopt);
    EXPECT_TRUE(found.all);
    EXPECT_EQ(found.pairs, open_pairs(territory.network));
  }
}

TEST(Candidates, OfResilienceLeaveTheHubOut) {
  const Territory territory(30, random_links(30, 0.1, 5));
  const NodeId hub(7);
  for (const auto& [a, b] : not_empty(candidates(territory.evidence, {.aim = Aim::resilience}, hub).pairs)) {
    EXPECT_NE(a, hub);
    EXPECT_NE(b, hub);
  }
  const auto bridging = candidates(territory.evidence, {.aim = Aim::bridge}, hub).pairs;
  EXPECT_TRUE(std::any_of(bridging.begin(), bridging.end(), [&](const NodePair& pair) { return pair.first == hub; }));
}

TEST(Candidates, OfClosureAreThePairsThatShareAPartner) {
  const Territory territory(40, random_links(40, 0.06, 9));
  const Candidates found = candidates(territory.evidence, {.aim = Aim::closure}, std::nullopt);
  std::vector<NodePair> expected;
  for (const auto& [a, b] : open_pairs(territory.network)) {
    const auto of_a = territory.network.neighbours(a);
    if (std::any_of(of_a.begin(), of_a.end(), [&, to = b](NodeId one) { return tied(territory.network, one, to); }))
      expected.emplace_back(a, b);
  }
  EXPECT_TRUE(found.all);
  EXPECT_EQ(found.pairs, expected);
}

// 450 actors: too many pairs. Those asked for are all looked at when they are few, however dull the actors are.
TEST(Candidates, OfALargeNetworkAreThoseAskedFor) {
  const Network network = testing::affiliation_network(450, 1);
  const Territory territory(network);
  const NodeId actor(123);
  const Candidates of_one = candidates(territory.evidence, {.aim = Aim::bridge, .of = actor}, std::nullopt);
  EXPECT_TRUE(of_one.all);
  EXPECT_THAT(of_one.pairs, SizeIs(449 - network.neighbours(actor).size()));
  for (const Aim aim : {Aim::bridge, Aim::resilience}) {
    const Candidates all = candidates(territory.evidence, {.aim = aim}, NodeId(5));
    EXPECT_FALSE(all.all);
    EXPECT_GT(all.pairs.size(), 40000U);
    expect_fit(all.pairs, network);
  }
}

// Half of 600 take part in the project: more pairs than are compared, of which each has one of them.
TEST(Candidates, OfALargeNetworkAndAProjectHaveOneParticipantEach) {
  const Network network = testing::affiliation_network(600, 2);
  Ecosystem ecosystem = ecosystem_of(network);
  ecosystem.projects.resize(1);
  for (std::size_t i = 0; i < 300; ++i) {
    Participation& one = ecosystem.participations.emplace_back();
    one.project = ProjectId(0);
    one.actor = ActorId(i * 2);
  }
  const PairEvidence evidence(Study(std::move(ecosystem), {.origin = TieOrigin::direct}));
  const Candidates found = candidates(evidence, {.aim = Aim::bridge, .project = ProjectId(0)}, std::nullopt);
  EXPECT_FALSE(found.all);
  EXPECT_GT(found.pairs.size(), 40000U);
  expect_fit(found.pairs, network);
  for (const auto& [a, b] : not_empty(found.pairs)) ASSERT_NE(a.value % 2 == 0, b.value % 2 == 0);
}

TEST(Candidates, OfACompleteNetworkAreNone) {
  const Territory territory(make_complete(6));
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) {
    const Candidates found = candidates(territory.evidence, {.aim = aim}, std::nullopt);
    EXPECT_TRUE(found.all);
    EXPECT_THAT(found.pairs, IsEmpty());
  }
}

}  // namespace
}  // namespace maillage::testing
