// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/robustness.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "significance/null_networks.h"
#include "significance/test_networks.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

MeasureRobustness robustness_of(const Network& network, std::string_view id, const RobustnessOptions& options) {
  return robustness(network, find_measures({id}), options).front();
}

TEST(Ranks, GiveEqualValuesTheMeanOfTheirRanks) {
  const Values values = {3, 1, 3, std::nullopt, 2, 0.1 + 0.2, 0.3};
  EXPECT_THAT(ranks(values), ElementsAre(1.5, 4, 1.5, std::nullopt, 3, 5.5, 5.5));
  EXPECT_TRUE(ranks(Values{}).empty());
}

TEST(Robustness, KeepsTheHubOfAStarFirstWhateverTiesAreMissing) {
  const MeasureRobustness found = robustness_of(make_star(21), "betweenness", {.share = 0.2});
  EXPECT_EQ(found.intervals[0], (Interval{.observed = 1.0, .median = 1.0, .low = 1.0, .high = 1.0, .draws = 200}));
}

TEST(Robustness, KeepsTheHubOfAStarFirstUnlessItIsMissing) {
  const MeasureRobustness found =
      robustness_of(make_star(21), "degree", {.missing = Missing::actors, .share = 0.1, .replicates = 1000});
  const Interval& hub = found.intervals[0];
  EXPECT_NEAR(static_cast<double>(hub.draws), 1000 * 19.0 / 21, 40);
  EXPECT_EQ(hub.high, 1);
  EXPECT_EQ(hub.low, 1);
  // Leaves share ranks 2 to 21; of 19 actors left, 2 to 19 beside the hub and 1 to 19 without it.
  EXPECT_EQ(found.intervals[1].observed, 11.5);
  EXPECT_EQ(found.intervals[1].median, 10.5);
  EXPECT_EQ(found.intervals[1].low, 10);
  EXPECT_EQ(found.intervals[1].high, 10.5);
}

// Of 20 leaves 2 lose their tie: they share the last two ranks, the others 2 to 19.
TEST(Robustness, RanksAStarsLeavesByWhoLostItsTie) {
  const MeasureRobustness found = robustness_of(make_star(21), "degree", {.share = 0.1, .replicates = 2000});
  for (std::size_t leaf = 1; leaf < 21; ++leaf) {
    EXPECT_EQ(found.intervals[leaf].low, 10.5);
    EXPECT_EQ(found.intervals[leaf].median, 10.5);
    EXPECT_EQ(found.intervals[leaf].high, 20.5);  // one draw in ten
  }
}

TEST(Robustness, ChangesNothingWhenNothingIsMissing) {
  const Network network = make_network(20, random_links(20, 0.2, 3));
  for (const Missing missing : {Missing::ties, Missing::actors}) {
    const MeasureRobustness found =
        robustness_of(network, "betweenness", {.missing = missing, .share = 0, .replicates = 7});
    for (const Interval& one : not_empty(found.intervals)) {
      EXPECT_EQ(one, (Interval{one.observed, one.observed, one.observed, one.observed, 7}));
    }
    EXPECT_EQ(found.agreement.low, 1);
  }
}

TEST(Robustness, TakesTheShareRoundedAndAtLeastOne) {
  const Network network = make_cycle(16);
  const auto missing_ties = [&](double share) {
    const Interval ties = robustness_of(network, "network.m", {.share = share, .replicates = 20}).intervals.front();
    EXPECT_EQ(ties.low, ties.high);
    return 16 - number(ties.median);
  };
  EXPECT_EQ(missing_ties(0.1), 2);
  EXPECT_EQ(missing_ties(0.2), 3);
  EXPECT_EQ(missing_ties(0.001), 1);
  const RobustnessOptions actors = {.missing = Missing::actors, .share = 0.2, .replicates = 20};
  EXPECT_EQ(robustness_of(network, "network.n", actors).intervals.front().median, 13);
}

TEST(Robustness, IsLessTheMoreIsMissing) {
  const Network network = make_network(40, random_links(40, 0.12, 3));
  const auto measure_at = [&](Missing missing, double share) {
    const MeasureRobustness found = robustness_of(network, "betweenness", {.missing = missing, .share = share});
    double width = 0;
    for (const Interval& one : found.intervals) width += number(one.high) - number(one.low);
    return std::pair(width, number(found.agreement.median));
  };
  for (const Missing missing : {Missing::ties, Missing::actors}) {
    const auto [narrow, close] = measure_at(missing, 0.05);
    const auto [wider, further] = measure_at(missing, 0.2);
    const auto [widest, furthest] = measure_at(missing, 0.4);
    EXPECT_LT(narrow, wider);
    if (missing == Missing::ties) {  // the fewer the actors, the fewer the ranks
      EXPECT_LT(wider, widest);
    }
    EXPECT_GT(close, further);
    EXPECT_GT(further, furthest);
  }
}

TEST(Robustness, GivesTheRankToNoOneWithoutAValue) {
  // Clustering is undefined for fewer than two partners: a triangle that loses one of its ties has it once.
  const MeasureRobustness found = robustness_of(make_cycle(3), "clustering", {.share = 0.1, .replicates = 300});
  for (const Interval& one : not_empty(found.intervals)) EXPECT_NEAR(static_cast<double>(one.draws), 100, 30);
  EXPECT_EQ(found.agreement, Interval{});  // all are equal
}

//  0—1—2—3 loses one of its ties: degrees 0 1 2 1 or 1 1 1 1 or 1 2 1 0, observed 1 2 2 1.
TEST(Robustness, ComparesRanksBySpearmansCorrelation) {
  const MeasureRobustness found = robustness_of(make_path(4), "degree", {.share = 0.1, .replicates = 300});
  EXPECT_EQ(found.agreement.observed, 1);
  // Ranks 3.5 1.5 1.5 3.5 against 4 2.5 1 2.5: Σ 1·1.5 + −1·0 + −1·−1.5 + 1·0 = 3 over √(4 · 4.5)
  EXPECT_DOUBLE_EQ(number(found.agreement.median), 3 / std::sqrt(18.0));
  EXPECT_NEAR(static_cast<double>(found.agreement.draws), 200, 40);  // not when all are equal
}

// 0—1—2: the tie that is missing leaves one of the ends in the last place, rank 3; the other has 1.5.
TEST(Robustness, InterpolatesQuantiles) {
  std::size_t interpolated = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const RobustnessOptions options = {.share = 0.1, .replicates = 2, .seed = seed};
    const Interval end = robustness_of(make_path(3), "degree", options).intervals.front();
    if (end.low == end.high) continue;  // twice the same
    ++interpolated;
    EXPECT_DOUBLE_EQ(number(end.low), 1.5 + 0.05 * 1.5);
    EXPECT_DOUBLE_EQ(number(end.median), 2.25);
    EXPECT_DOUBLE_EQ(number(end.high), 3 - 0.05 * 1.5);
  }
  EXPECT_GT(interpolated, 4U);
}

TEST(Robustness, TakesNoProjectAwayAndRanksProjectsAmongThemselves) {
  const Network network = make_two_mode(6, 2, {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}});
  const MeasureRobustness found =
      robustness_of(network, "degree", {.missing = Missing::actors, .share = 0.2, .replicates = 50});
  EXPECT_EQ(found.intervals[0].observed, 3.5);
  EXPECT_EQ(found.intervals[6], (Interval{1.0, 1.0, 1.0, 1.0, 50}));
  EXPECT_EQ(found.intervals[7], (Interval{2.0, 2.0, 2.0, 2.0, 50}));
  EXPECT_LT(found.intervals[0].draws, 50U);
}

TEST(Robustness, GivesTheValueItselfOfAMeasureOfTheNetwork) {
  const Network network = make_star(11);
  const MeasureRobustness found = robustness_of(network, "network.n_components", {.share = 0.2, .replicates = 50});
  EXPECT_THAT(found.intervals, ElementsAre(Interval{1.0, 3.0, 3.0, 3.0, 50}));
  EXPECT_EQ(found.agreement, Interval{});
}

const std::vector<std::string_view> kSeveral = {"betweenness", "network.transitivity", "network.modularity"};

std::vector<MeasureRobustness> several(const Network& network, const RobustnessOptions& options) {
  return robustness(network, find_measures(kSeveral), options);
}

TEST(Robustness, IsTheSameBytesForAnyNumberOfThreads) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  for (const Missing missing : {Missing::ties, Missing::actors}) {
    const auto one = several(network, {.missing = missing, .replicates = 21, .threads = 1});
    EXPECT_EQ(one, several(network, {.missing = missing, .replicates = 21, .threads = 2}));
    EXPECT_EQ(one, several(network, {.missing = missing, .replicates = 21, .threads = 8}));
  }
}

TEST(Robustness, FollowsTheSeedAlone) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  const auto first = several(network, {.replicates = 20, .seed = 5});
  EXPECT_EQ(first, several(network, {.replicates = 20, .seed = 5}));
  EXPECT_NE(first, several(network, {.replicates = 20, .seed = 6}));
}

TEST(Robustness, DoesNotDependOnTheOrderOfTheRows) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  EXPECT_EQ(several(network, {.replicates = 20}), several(turned_upside_down(network), {.replicates = 20}));
}

TEST(Robustness, HasNothingToTakeFromAnEmptyNetwork) {
  EXPECT_TRUE(robustness_of(Network(), "degree", {.replicates = 3}).intervals.empty());
  EXPECT_TRUE(robustness_of(Network(), "degree", {.missing = Missing::actors, .replicates = 3}).intervals.empty());
}

TEST(Robustness, TellsTheBoundsOfEstimatesInDraws) {
  const Network network = make_network(20010, {{0, 1}, {0, 2}, {0, 3}});
  const auto in_draws = [&](std::string_view id, std::optional<double> approximate) {
    return robustness_of(network, id, {.replicates = 2, .approximate = approximate}).in_draws;
  };
  const auto estimate = in_draws("harmonic", 0.2);
  ASSERT_TRUE(estimate);
  EXPECT_EQ(estimate->drawn, Drawn::actors);
  EXPECT_EQ(estimate->samples, 1024U);
  EXPECT_GT(estimate->epsilon, 0);
  EXPECT_EQ(in_draws("degree", 0.2), std::nullopt);
  EXPECT_EQ(in_draws("degree", std::nullopt), std::nullopt);
}

TEST(Robustness, LooksAtAgreementUnlessNobodyAsksForIt) {
  const MeasureRobustness asked = robustness_of(make_path(9), "betweenness", {.replicates = 20});
  MeasureRobustness other = robustness_of(make_path(9), "betweenness", {.replicates = 20, .agreement = false});
  EXPECT_TRUE(asked.agreement.median);
  EXPECT_EQ(other.agreement, Interval());
  other.agreement = asked.agreement;
  EXPECT_EQ(other, asked);
}

TEST(Robustness, SaysHowFarItIs) {
  std::vector<std::size_t> seen;
  const Progress progress = [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(total, 50U);
    seen.push_back(done);
  };
  static_cast<void>(robustness(make_star(5), find_measures({"degree"}), {.replicates = 50, .threads = 2}, progress));
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.back(), 50U);
}

// A project of five is ten ties: whoever is missing from it loses four of them, and nobody forgets a single pair.
TEST(Robustness, TakesAwayMembershipsOfProjectsAndNotTheirPairs) {
  const TieSources sources = sources_of(5, 1, {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}});
  const auto found = robustness(network_of(sources), sources, find_measures({"network.m", "network.transitivity"}),
                                {.share = 0.2, .replicates = 20});
  EXPECT_EQ(found[0].intervals.front(), (Interval{10, 6, 6, 6, 20}));
  EXPECT_EQ(found[1].intervals.front(), (Interval{1, 1, 1, 1, 20}));
}

// Four memberships and one tie, which two rows tell of: each as likely to go.
TEST(Robustness, TakesAwayDirectTiesBesideMemberships) {
  TieSources sources = sources_of(6, 2, {{0, 0}, {1, 0}, {2, 1}, {3, 1}});
  sources.direct = {{4, 5, {TieId(0), 1}}, {4, 5, {TieId(1), 2}}};
  const auto found = robustness(network_of(sources), sources, find_measures({"network.m", "strength"}),
                                {.share = 0.2, .replicates = 1000});
  EXPECT_EQ(found[0].intervals.front(), (Interval{3, 2, 2, 2, 1000}));
  const Interval& rank = found[1].intervals[4];  // 1.5, or the last with the other end of its tie
  EXPECT_EQ(rank.median, 1.5);
  EXPECT_EQ(rank.high, 5.5);
}

// Newman (2001): of a project of three each pair weighs 1/2; with one of them unknown, the data would give 1.
TEST(Robustness, MakesTheNetworkAnewWithoutMissingActors) {
  const TieSources sources = sources_of(3, 1, {{0, 0}, {1, 0}, {2, 0}});
  const auto found =
      robustness(network_of(sources), sources, find_measures({"network.m", "network.global_efficiency_w"}),
                 {.missing = Missing::actors, .share = 0.34, .replicates = 5});
  EXPECT_EQ(found[0].intervals.front(), (Interval{3, 1, 1, 1, 5}));
  EXPECT_EQ(found[1].intervals.front().observed, 0.5);
  EXPECT_EQ(found[1].intervals.front().median, 1);
}

}  // namespace
}  // namespace maillage::testing
