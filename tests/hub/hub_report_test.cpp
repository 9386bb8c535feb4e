// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/hub/hub_report.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "significance/test_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(const std::vector<HeldPair>& held) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> numbers;
  for (const HeldPair& pair : held) numbers.emplace_back(pair.a.value, pair.c.value);
  return numbers;
}

//  1       3
//  |\     /|
//  |  0    |    1 and 2 of the hub's kind, 3 and 4 of another
//  |/     \|
//  2       4
Network bow_tie() {
  return with_kinds(make_network(5, {{0, 1}, {0, 2}, {1, 2}, {0, 3}, {0, 4}, {3, 4}}), {0, 0, 0, 1, 1});
}

TEST(HubReport, CountsThePairsOfTheMiddleOfABowTie) {
  const HubReport report = hub_report(bow_tie(), NodeId(0));
  EXPECT_EQ(report.value("degree"), 4);
  EXPECT_EQ(report.value("brokered"), 4);
  EXPECT_EQ(report.value("brokered_partial"), 4);
  EXPECT_EQ(report.value("brokered_exclusive"), 4);
  EXPECT_EQ(report.value("brokered_sole"), 4);
  EXPECT_NEAR(*report.value("betweenness_normalized"), 4.0 / 6, 1e-12);
  EXPECT_NEAR(*report.value("constraint"), 4 * 9.0 / 64, 1e-12);
  EXPECT_NEAR(*report.value("effective_size"), 3, 1e-12);
  EXPECT_NEAR(*report.value("efficiency"), 0.75, 1e-12);
  EXPECT_EQ(report.kinds(0, 1), 4);
  EXPECT_EQ(report.kinds(0, 0) + report.kinds(1, 1), 0);
}

// Of the 10 arrangements 2 have all four pairs at a boundary, the 8 others two of them.
TEST(HubReport, TestsRolesExactlyWhereItCan) {
  const HubReport report = hub_report(bow_tie(), NodeId(0));
  EXPECT_TRUE(report.exact_tests);
  const Significance& boundary = report.roles[2].test;
  EXPECT_EQ(report.roles[2].role, BrokerRole::boundary);
  EXPECT_EQ(boundary.observed, 4);
  EXPECT_NEAR(*boundary.expected, 2.4, 1e-12);
  EXPECT_DOUBLE_EQ(*boundary.p_high, 0.2);
  EXPECT_DOUBLE_EQ(*boundary.p, 0.4);
  EXPECT_EQ(boundary.replicates, 10U);
}

TEST(HubReport, RolesAddUpToThePairs) {
  const Network network = with_kinds(make_network(20, random_links(20, 0.2, 3)), random_kinds(20, 3, 4));
  for (std::size_t i = 0; i < network.size(); ++i) {
    const HubReport report = hub_report(network, NodeId(i), {.permutations = 19, .robustness = 0});
    double sum = 0;
    double expected = 0;
    for (const RoleTest& role : report.roles) {
      sum += *role.test.observed;
      expected += *role.test.expected;
    }
    EXPECT_EQ(sum, report.value("brokered"));
    EXPECT_NEAR(expected, sum, 1e-9) << "the number of pairs does not depend on kinds";
    EXPECT_EQ(static_cast<double>(report.held.size()), report.value("brokered_exclusive"));
  }
}

//  3—2—1—0—5—6      without 0: 3, 2 and 1 · 5 and 6 · 4
//        |
//        4
TEST(HubReport, PairsThatPartTheLargestPiecesComeFirst) {
  const HubReport report = hub_report(make_network(7, {{0, 1}, {1, 2}, {2, 3}, {0, 4}, {0, 5}, {5, 6}}), NodeId(0));
  EXPECT_THAT(pairs(report.held), ElementsAre(std::pair(1, 5), std::pair(1, 4), std::pair(4, 5)));
  EXPECT_EQ(report.held[0].piece_a, 3U);
  EXPECT_EQ(report.held[0].piece_c, 2U);
  EXPECT_TRUE(report.held[2].sole);
}

//  1—2—3    0 is tied to 1, 2, 3 and 4; only 1–3 has another go-between, 4 has no other partner. 2 works most.
TEST(HubReport, SolePairsComeBeforeExclusiveOnesThenTheMostEngaged) {
  const Network network = make_network(7, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 5}, {5, 2, 9}, {3, 6}, {6, 5}});
  const HubReport report = hub_report(network, NodeId(0), {.permutations = 0, .robustness = 0});
  // 1–4, 2–4, 3–4 are sole: 2 has strength 10, then 1 and 3 with 2 each; 1–2 has 5 as well; 1–3 and 2–3 are exclusive
  EXPECT_THAT(pairs(report.held),
              ElementsAre(std::pair(2, 4), std::pair(1, 4), std::pair(3, 4), std::pair(2, 3), std::pair(1, 3)));
  EXPECT_EQ(report.held[0].engagement, 10);
  EXPECT_FALSE(report.held[3].sole);
  EXPECT_EQ(report.value("brokered"), 6);
}

TEST(VariedPairs, ShowAnActorTwiceOnlyWhenNoOtherIsLeft) {
  const HubReport report = hub_report(bow_tie(), NodeId(0), {.permutations = 0, .robustness = 0});
  EXPECT_THAT(pairs(report.held), ElementsAre(std::pair(1, 3), std::pair(1, 4), std::pair(2, 3), std::pair(2, 4)));
  EXPECT_THAT(pairs(varied_pairs(report.held, 2)), ElementsAre(std::pair(1, 3), std::pair(2, 4)));
  EXPECT_THAT(pairs(varied_pairs(report.held, 3)), ElementsAre(std::pair(1, 3), std::pair(1, 4), std::pair(2, 4)));
  EXPECT_EQ(varied_pairs(report.held, 9), report.held);
  EXPECT_THAT(varied_pairs(report.held, 0), IsEmpty());
}

TEST(HubReport, TheMiddleOfAStarIsFirstWhateverIsMissing) {
  const HubReport report = hub_report(make_star(9), NodeId(0));
  ASSERT_EQ(report.standings.size(), 5U);
  for (const Standing& one : not_empty(report.standings)) {
    EXPECT_EQ(one.ranked, 9U) << one.measure->id;
    EXPECT_EQ(one.ties_missing.observed, 1) << one.measure->id;
    EXPECT_EQ(one.ties_missing.high, 1) << one.measure->id;
    EXPECT_EQ(one.actors_missing.high, 1) << one.measure->id;
    EXPECT_EQ(one.ties_missing.draws, 200U);
    EXPECT_LT(one.actors_missing.draws, 200U) << "the actor itself is missing in some";
  }
  EXPECT_EQ(report.stage.stage, Stage::hub_and_spoke);
}

TEST(HubReport, SaysWhatIsUndefined) {
  const HubReport isolate = hub_report(make_network(3, {{0, 1}}), NodeId(2));
  EXPECT_EQ(isolate.value("degree"), 0);
  EXPECT_EQ(isolate.value("constraint"), std::nullopt);
  EXPECT_THAT(isolate.held, IsEmpty());
  const HubReport of_two = hub_report(make_path(2), NodeId(0));
  EXPECT_EQ(of_two.value("betweenness_normalized"), std::nullopt);
  EXPECT_EQ(of_two.value("brokered"), 0);
  const HubReport alone = hub_report(make_network(1, {}), NodeId(0));
  EXPECT_EQ(alone.value("degree"), 0);
  EXPECT_EQ(alone.bringing_together, std::nullopt);
}

TEST(HubReport, LeavesOutTestsAndIntervalsThatAreNotAskedFor) {
  const HubReport report = hub_report(bow_tie(), NodeId(0), {.permutations = 0, .robustness = 0});
  EXPECT_EQ(report.roles[2].test.observed, 4);
  EXPECT_EQ(report.roles[2].test.p, std::nullopt);
  EXPECT_EQ(report.standings[0].ties_missing.observed, 1);
  EXPECT_EQ(report.standings[0].ties_missing.low, std::nullopt);
}

TEST(HubReport, ComparesTwoPeriodsWhenGiven) {
  const Network before = make_star(4);
  const Network after = make_network(4, {{0, 1}, {1, 2}});
  const HubReport report =
      hub_report(bow_tie(), NodeId(0), {.permutations = 0, .robustness = 0, .before = &before, .after = &after});
  ASSERT_TRUE(report.bringing_together);
  EXPECT_EQ(report.bringing_together->held, (OpenPairs{.number = 3, .present = 3, .tied = 1}));
}

TEST(HubReport, ProgressRisesToTheEnd) {
  std::vector<std::size_t> seen;
  const Network network = with_kinds(make_network(12, random_links(12, 0.4, 2)), random_kinds(12, 3, 1));
  (void)hub_report(network, NodeId(0), {.permutations = 30, .robustness = 10},
                   [&](std::size_t done, std::size_t total) {
                     EXPECT_EQ(total, 50U);
                     seen.push_back(done);
                   });
  ASSERT_FALSE(seen.empty());
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.back(), 50U);
}

void expect_same(const HubReport& a, const HubReport& b) {
  EXPECT_EQ(a.actor, b.actor);
  EXPECT_EQ(a.values, b.values);
  EXPECT_EQ(a.kinds.cells, b.kinds.cells);
  EXPECT_EQ(a.roles, b.roles);
  EXPECT_EQ(a.held, b.held);
  EXPECT_EQ(a.standings, b.standings);
  EXPECT_EQ(a.departure, b.departure);
  EXPECT_EQ(a.stage.stage, b.stage.stage);
}

TEST(HubReport, IsTheSameForAnyNumberOfThreads) {
  const Network network = with_kinds(make_network(40, random_links(40, 0.1, 8)), random_kinds(40, 4, 9));
  const auto report = [&](int threads) {
    return hub_report(network, default_hub(network)->actor,
                      {.permutations = 101, .robustness = 40, .threads = threads});
  };
  const HubReport one = report(1);
  expect_same(one, report(2));
  expect_same(one, report(8));
}

TEST(HubReport, IsTheSameForAnyOrderOfTheRows) {
  const Network network = with_kinds(make_network(30, random_links(30, 0.15, 5)), random_kinds(30, 3, 6));
  const HubOptions options{.permutations = 20, .robustness = 20};
  expect_same(hub_report(network, NodeId(4), options), hub_report(turned_upside_down(network), NodeId(4), options));
}

TEST(DefaultHub, IsTheMostBetween) {
  EXPECT_EQ(default_hub(make_star(6)), (ChosenHub{NodeId(0), HubChoice::most_between, 0}));
  EXPECT_EQ(default_hub(make_path(5)), (ChosenHub{NodeId(2), HubChoice::most_between, 0}));
  EXPECT_EQ(default_hub(make_cycle(4)), (ChosenHub{NodeId(0), HubChoice::most_between, 3}));
}

TEST(DefaultHub, IsTheBestTiedWhereNobodyIsBetween) {
  EXPECT_EQ(default_hub(make_complete(4)), (ChosenHub{NodeId(0), HubChoice::best_tied, 3}));
  EXPECT_EQ(default_hub(make_network(3, {{1, 2}})), (ChosenHub{NodeId(1), HubChoice::best_tied, 1}));
  EXPECT_EQ(default_hub(make_network(1, {})), (ChosenHub{NodeId(0), HubChoice::best_tied, 0}));
  EXPECT_EQ(default_hub(Network()), std::nullopt);
}

}  // namespace
}  // namespace maillage::testing
