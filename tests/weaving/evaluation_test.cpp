// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using kernels::PairScore;
using NodePair = std::pair<NodeId, NodeId>;

constexpr double kRounding = 1e-12;

const RankingWorth& worth(const Evaluation& evaluation, Ranking ranking) {
  return evaluation.rankings.at(static_cast<std::size_t>(ranking));
}

void expect_always(const Evaluation& evaluation, Ranking ranking, double auc, double precision) {
  SCOPED_TRACE(name(ranking));
  EXPECT_EQ(worth(evaluation, ranking).ranking, ranking);
  for (const auto& [found, expected] : {std::pair(worth(evaluation, ranking).auc, auc),
                                        std::pair(worth(evaluation, ranking).precision.value(), precision)}) {
    EXPECT_NEAR(found.mean, expected, kRounding);
    EXPECT_NEAR(found.low, expected, kRounding);
    EXPECT_NEAR(found.high, expected, kRounding);
  }
}

/// Each of `size` groups of `of` all tied within.
Network cliques(std::uint32_t groups, std::uint32_t of) {
  std::vector<Link> links;
  for (std::uint32_t group = 0; group < groups; ++group) {
    for (std::uint32_t j = 1; j < of; ++j) {
      for (std::uint32_t i = 0; i < j; ++i) links.push_back({group * of + i, group * of + j});
    }
  }
  return make_network(std::size_t{groups} * of, links);
}

// Two of K4. Hidden: one of a K4, whose ends still share two partners; nobody else without a tie shares any, but their
// numbers of partners are 3 each, or 3 and 2, not 2 and 2.
TEST(EvaluateHidden, PerfectRankingsAreWorthOneAndReversedOnesNothing) {
  const Evaluation found = evaluate_hidden(cliques(2, 4), {.share = 0.05, .repetitions = 30}).value();
  EXPECT_EQ(found.sought, 1U);
  EXPECT_EQ(found.open_pairs, 17U);
  EXPECT_EQ(found.at, 1U);
  EXPECT_FALSE(found.sampled);
  for (const Ranking ranking :
       {Ranking::closure, Ranking::common_neighbours, Ranking::jaccard, Ranking::adamic_adar,
        Ranking::resource_allocation, Ranking::weighted_common_neighbours, Ranking::weighted_adamic_adar,
        Ranking::weighted_resource_allocation, Ranking::two_mode_resource_allocation})
    expect_always(found, ranking, 1, 1);
  expect_always(found, Ranking::preferential_attachment, 0, 0);
}

// One tie of two K4 is hidden and stands in front of 17 pairs, each time.
TEST(EvaluateHidden, TellsTheChancesOfPlaces) {
  const Evaluation found = evaluate_hidden(cliques(2, 4), {.share = 0.05, .repetitions = 30}).value();
  ASSERT_EQ(found.chances.size(), 2U);
  EXPECT_EQ(found.chances[0].until, 10U);
  EXPECT_NEAR(found.chances[0].chance, 0.1, kRounding);
  EXPECT_EQ(found.chances[1], (ChanceStep{17, 0}));
  EXPECT_NEAR(found.chance_error.value(), 0, kRounding);
  EXPECT_EQ(evaluate_hidden(cliques(2, 4), {.share = 0.05, .repetitions = 5})->chance_error, std::nullopt);
}

// Some of the ties hidden at random are easy to find, some are not.
TEST(EvaluateHidden, TellsHowFarChancesAreFromWhatIsFoundElsewhere) {
  const Network network = make_network(30, random_links(30, 0.15, 3));
  const Evaluation found = evaluate_hidden(network, {.repetitions = 20}).value();
  EXPECT_GT(found.chance_error.value(), 0.001);
  EXPECT_LT(found.chance_error.value(), 0.05);
}

// Projects of five and of three. Who is hidden from one shares nobody with its participants: no score can tell. Pairs
// of a project hidden one by one would all be found.
TEST(EvaluateHidden, HidesMembershipsOfProjectsAndNotTheirPairs) {
  const Network nobody_tied = make_network(8, {});
  TieSources sources{.nodes = {nobody_tied.nodes().begin(), nobody_tied.nodes().end()},
                     .projects = {{ProjectId(0)}, {ProjectId(1)}}};
  for (std::uint32_t actor = 0; actor < 8; ++actor)
    sources.memberships.push_back({.actor = actor, .project = actor < 5 ? 0U : 1U, .row = ParticipationId(actor)});
  const Evaluation found =
      evaluate_hidden(sources, {.hidden = Hidden::memberships, .share = 0.05, .repetitions = 30}).value();
  EXPECT_EQ(found.sought, 1U);
  EXPECT_TRUE(found.of_projects);
  EXPECT_NEAR(worth(found, Ranking::common_neighbours).auc.mean, 0.5, kRounding);
  EXPECT_EQ(evaluate_hidden(network_of(sources), {.share = 0.05, .repetitions = 30}).value().rankings.at(1).auc.low, 1);
}

// Two projects of four. Without one of them its actors are alone, as are two of whom one is alone: no score tells them
// apart. With one membership hidden, its actor alone is: of 16 open pairs 12 have partners on both sides.
TEST(EvaluateHidden, HidesWholeProjects) {
  const Network nobody_tied = make_network(8, {});
  TieSources sources{.nodes = {nobody_tied.nodes().begin(), nobody_tied.nodes().end()},
                     .projects = {{ProjectId(0)}, {ProjectId(1)}}};
  for (std::uint32_t actor = 0; actor < 8; ++actor)
    sources.memberships.push_back({.actor = actor, .project = actor / 4, .row = ParticipationId(actor)});
  const auto preferential = [&](Hidden hidden) {
    const auto found = evaluate_hidden(sources, {.hidden = hidden, .share = 0.1, .repetitions = 20}).value();
    EXPECT_TRUE(found.of_projects);
    return worth(found, Ranking::preferential_attachment).auc.mean;
  };
  EXPECT_NEAR(preferential(Hidden::projects), 0.5, kRounding);
  EXPECT_NEAR(preferential(Hidden::memberships), 0.125, kRounding);
}

TEST(JudgeClosure, IsTheEvaluationOfWholeProjectsAtTheTop) {
  EcosystemBuilder builder;
  for (const char* actor : {"a", "b", "c", "d"}) builder.participation("orchard", actor);
  for (const char* actor : {"c", "d", "e", "f"}) builder.participation("mill", actor);
  const Study study(builder.ecosystem());
  const auto judged = judge_closure(study, 3);
  ASSERT_TRUE(judged.has_value());
  EXPECT_EQ(judged, evaluate_hidden(tie_sources(builder.ecosystem()), {.at = 3}));
  EXPECT_EQ(judged->at, 3U);
  EcosystemBuilder alone;
  alone.tie("a", "b");
  EXPECT_FALSE(judge_closure(Study(alone.ecosystem()), 3).has_value());
}

// Three ties of two K5 hidden: their ends share a partner still, those of others none.
TEST(EvaluateHidden, HidesAsManyAsAskedFor) {
  const Evaluation found = evaluate_hidden(cliques(2, 5), {.share = 0.15, .repetitions = 30, .at = 2}).value();
  EXPECT_EQ(found.sought, 3U);
  EXPECT_EQ(found.open_pairs, 28U);
  EXPECT_EQ(found.at, 2U);
  expect_always(found, Ranking::common_neighbours, 1, 1);
}

// A ring of five less a tie is a path 0—1—2—3—4. Sought: its ends, who share nobody, as 0,3 and 1,4; the three others
// share one. Numbers of partners: 1 × 1, all others 2 or 4.
TEST(EvaluateHidden, EqualsCountHalf) {
  const Evaluation found = evaluate_hidden(make_cycle(5), {.repetitions = 30}).value();
  EXPECT_EQ(found.sought, 1U);
  expect_always(found, Ranking::common_neighbours, 2 / 2.0 / 5, 0);
  expect_always(found, Ranking::preferential_attachment, 0, 0);
}

// 0—1  2—3, one hidden: nobody shares anybody, nor do products of partners differ.
TEST(EvaluateHidden, WithoutDifferencesChanceRemains) {
  const Evaluation found = evaluate_hidden(make_network(4, {{0, 1}, {2, 3}}), {.repetitions = 20}).value();
  for (std::size_t ranking = 0; ranking + 1 < kRankings; ++ranking)
    expect_always(found, static_cast<Ranking>(ranking), 0.5, 1.0 / 5);
}

// A path 0—1—2—3: without an outer tie, the sought pair is one with an isolate; without the middle, two ties are left.
TEST(EvaluateHidden, MeansOverTiesDrawnAlike) {
  const Evaluation found = evaluate_hidden(make_path(4), {.share = 0.3, .repetitions = 6000}).value();
  // Outer (0,1) hidden: left 1—2—3, open 0-2 0-3 1-3 and sought 0-1: products 0 of 0, 0, 1: worth 1/3.
  // Middle (1,2) hidden: left 0—1 2—3, open 0-2 0-3 1-3 and sought: products all 1: worth 1/2.
  const OverRepetitions products = worth(found, Ranking::preferential_attachment).auc;
  EXPECT_NEAR(products.mean, (2 * (1.0 / 3) + 0.5) / 3, 0.01);
  EXPECT_NEAR(products.low, 1.0 / 3, kRounding);
  EXPECT_NEAR(products.high, 0.5, kRounding);
  EXPECT_NEAR(worth(found, Ranking::random).auc.mean, 0.5, 0.02);
}

/// Of one tie to be found among all open pairs of `left`, by comparing it with each.
std::pair<double, double> naive(const Network& left, const NodePair& sought, std::size_t at,
                                const std::function<double(const NodePair&)>& score) {
  double before = 0;
  double equal = 0;
  double behind = 0;
  for (const auto& pair : open_pairs(left)) {
    if (pair == sought) continue;
    const double difference = score(pair) - score(sought);
    if (std::abs(difference) < 1e-9) ++equal;
    else ++(difference > 0 ? before : behind);
  }
  const double places = std::clamp((static_cast<double>(at) - before) / (equal + 1), 0.0, 1.0);
  return {(behind + equal / 2) / (before + equal + behind), places / static_cast<double>(at)};
}

void expect_naive(const Network& before, const Network& after, const NodePair& sought, std::size_t at) {
  const Evaluation found = evaluate_later(before, after, {.repetitions = 3, .at = at}).value();
  EXPECT_EQ(found.sought, 1U);
  EXPECT_EQ(found.at, at);
  const auto by = [&](PairScore kind) {
    return
        [&before, kind](const NodePair& pair) { return kernels::score_pair(before, pair.first, pair.second).of(kind); };
  };
  for (std::size_t i = 0; i < kernels::kPairScores; ++i) {
    const auto [auc, precision] = naive(before, sought, at, by(static_cast<PairScore>(i)));
    expect_always(found, static_cast<Ranking>(i + 1), auc, precision);
  }
}

TEST(EvaluateLater, AgreesWithComparingATieWithEveryOtherPair) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(seed);
    const std::size_t size = 6 + seed % 8;
    auto links = random_links(size, 0.3, seed);
    const Network before = make_network(size, links);
    const auto open = open_pairs(before);
    const auto sought = open[seed % open.size()];
    links.push_back({sought.first.value, sought.second.value, 2});
    expect_naive(before, make_network(size, links), sought, 1 + seed % 4);
  }
}

// Before: 0—1—2 3—4. After: 0—1 again, 0—2 and 3—4, and 5 who was not there.
TEST(EvaluateLater, SeeksNewTiesBetweenActorsOfTheFirstPeriod) {
  const Network before = make_network(5, {{0, 1}, {1, 2}, {3, 4}});
  const Network after = make_network(6, {{0, 1}, {0, 2}, {3, 4}, {4, 5}});
  const Evaluation found = evaluate_later(before, after, {.repetitions = 10}).value();
  EXPECT_EQ(found.sought, 1U);
  EXPECT_EQ(found.open_pairs, 7U);
  expect_always(found, Ranking::common_neighbours, 1, 1);
  EXPECT_EQ(evaluate_later(before, before), std::nullopt);
  EXPECT_EQ(evaluate_later(before, make_network(6, {{0, 5}})), std::nullopt);
}

// After a path 0—1—2—3—4 with a 5 alone: 0—2, in front of all without a shared partner, and 4—5, behind them.
TEST(EvaluateLater, DrawsWhatWasFoundAnew) {
  const Network before = make_network(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
  const Network after = make_network(6, {{0, 2}, {4, 5}});
  const OverRepetitions found =
      worth(evaluate_later(before, after, {.repetitions = 2000}).value(), Ranking::common_neighbours).auc;
  // Others: 1,3 and 2,4 share one, seven share none.
  const double front = (7 + 2 / 2.0) / 9;
  const double behind = 7 / 2.0 / 9;
  EXPECT_NEAR(found.mean, (front + behind) / 2, 0.02);
  EXPECT_NEAR(found.low, behind, kRounding);  // both draws: one time in four
  EXPECT_NEAR(found.high, front, kRounding);
}

TEST(EvaluateHidden, HasNothingToSayWithoutTwoTiesOrAnOpenPair) {
  EXPECT_EQ(evaluate_hidden(make_complete(5)), std::nullopt);
  EXPECT_EQ(evaluate_hidden(make_network(4, {{0, 1}})), std::nullopt);
  EXPECT_EQ(evaluate_hidden(make_network(0, {})), std::nullopt);
  EXPECT_NE(evaluate_hidden(make_path(3), {.share = 0.99}), std::nullopt);
}

TEST(EvaluateHidden, GivesTheSameForAnyNumberOfThreadsAndTheSameSeed) {
  const Network network = make_network(30, random_links(30, 0.15, 3));
  const auto one = evaluate_hidden(network, {.repetitions = 20, .seed = 5, .threads = 1});
  for (const int threads : {2, 5}) {
    EXPECT_EQ(evaluate_hidden(network, {.repetitions = 20, .seed = 5, .threads = threads}), one);
  }
  EXPECT_NE(evaluate_hidden(network, {.repetitions = 20, .seed = 6}), one);
  const Network later = make_network(30, random_links(30, 0.2, 4));
  EXPECT_EQ(evaluate_later(network, later, {.repetitions = 20, .threads = 5}),
            evaluate_later(network, later, {.repetitions = 20, .threads = 1}));
}

TEST(EvaluateHidden, DrawsPairsWhereTheyAreTooMany) {
  const Evaluation found = evaluate_hidden(make_cycle(720), {.share = 0.01, .repetitions = 1}).value();
  EXPECT_TRUE(found.sampled);
  EXPECT_EQ(found.open_pairs, 720U * 719 / 2 - 720 + 7);
  for (const RankingWorth& one : not_empty(found.rankings)) EXPECT_EQ(one.precision, std::nullopt);
  // Ends of a hidden tie share nobody, as all but about 720 of 258,000.
  EXPECT_NEAR(worth(found, Ranking::common_neighbours).auc.mean, 0.5 * (1 - 720.0 / 258000), 0.0005);
}

TEST(Ranking, HasAName) {
  EXPECT_EQ(name(Ranking::closure), "closure");
  EXPECT_EQ(name(Ranking::weighted_resource_allocation), "weighted_resource_allocation");
  EXPECT_EQ(name(Ranking::two_mode_resource_allocation), "two_mode_resource_allocation");
  EXPECT_EQ(name(Ranking::random), "random");
}

}  // namespace
}  // namespace maillage::testing
