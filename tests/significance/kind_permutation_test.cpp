// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/kind_permutation.h"

#include <atomic>
#include <stdexcept>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "significance/test_networks.h"

namespace maillage::testing {
namespace {

/// Weight of the ties within a kind.
KindStatistic weight_within(const Network& network) {
  return [&network](std::span<const KindId> kinds) -> Values {
    double sum = 0;
    for (std::size_t i = 0; i < network.edge_count(); ++i) {
      const auto [a, b] = network.ends(EdgeId(i));
      if (kinds[a.index()] == kinds[b.index()]) sum += network.weight(EdgeId(i));
    }
    return {sum};
  };
}

/// Random ties whose weights have no two equal sums to speak of.
Network continuous_network(std::size_t size, double probability, std::uint64_t seed) {
  Random random(seed);
  std::vector<Link> links = random_links(size, probability, seed);
  for (Link& link : links) link.weight = 0.5 + random.uniform();
  return with_kinds(make_network(size, links), random_kinds(size, 3, seed + 1));
}

PermutationTests test_within(const Network& network, const PermutationOptions& options = {}) {
  return kind_permutation(network, weight_within(network), options);
}

//  A—A—B—B: of the 6 arrangements AABB and BBAA have 2 ties within a kind, ABBA and BAAB 1, ABAB and BABA none.
TEST(KindPermutation, EnumeratesASmallNetworkExactly) {
  const Network network = with_kinds(make_path(4), {0, 0, 1, 1});
  const PermutationTests result = test_within(network);
  EXPECT_TRUE(result.exact);
  const Significance& test = result.tests.front();
  EXPECT_EQ(test.replicates, 6U);
  EXPECT_DOUBLE_EQ(number(test.observed), 2);
  EXPECT_DOUBLE_EQ(number(test.expected), 1);
  EXPECT_DOUBLE_EQ(number(test.deviation), std::sqrt(4.0 / 6));
  EXPECT_DOUBLE_EQ(number(test.p_high), 2.0 / 6);
  EXPECT_DOUBLE_EQ(number(test.p_low), 1);
  EXPECT_DOUBLE_EQ(number(test.p), 4.0 / 6);
}

TEST(KindPermutation, DrawsAtRandomAsSoonAsArrangementsAreMoreThanReplicates) {
  const Network network = with_kinds(make_path(4), {0, 0, 1, 2});  // 4!/2! arrangements
  EXPECT_TRUE(test_within(network, {.replicates = 12}).exact);
  const PermutationTests sample = test_within(network, {.replicates = 11});
  EXPECT_FALSE(sample.exact);
  EXPECT_EQ(sample.tests.front().replicates, 11U);
}

TEST(KindPermutation, CountsTheArrangementsOfManyActorsWithoutOverflow) {
  const Network network = with_kinds(make_path(200), random_kinds(200, 5, 1));
  EXPECT_FALSE(test_within(network, {.replicates = 9}).exact);
  EXPECT_TRUE(test_within(with_kinds(make_path(10), std::vector<std::size_t>(10, 3))).exact);
}

TEST(KindPermutation, AgreesWithFullEnumerationWithinMonteCarloError) {
  const Network network = with_kinds(make_network(9, random_links(9, 0.4, 5)), {0, 0, 0, 1, 1, 1, 2, 2, 2});
  const PermutationTests all = test_within(network, {.replicates = 1680});  // 9!/(3!)³
  ASSERT_TRUE(all.exact);
  constexpr std::size_t kDraws = 1600;
  const PermutationTests drawn = test_within(network, {.replicates = kDraws});
  ASSERT_FALSE(drawn.exact);
  const Significance& truth = all.tests.front();
  const Significance& estimate = drawn.tests.front();
  const double root = std::sqrt(static_cast<double>(kDraws));
  EXPECT_NEAR(number(estimate.expected), number(truth.expected), 4 * number(truth.deviation) / root);
  EXPECT_NEAR(number(estimate.deviation), number(truth.deviation), 4 * number(truth.deviation) / root);
  EXPECT_NEAR(number(estimate.p_high), number(truth.p_high), 4 * 0.5 / root);
  EXPECT_NEAR(number(estimate.p_low), number(truth.p_low), 4 * 0.5 / root);
}

TEST(KindPermutation, GivesUniformPValuesWhenKindsHaveNothingToDoWithTies) {
  std::vector<double> high;
  std::vector<double> low;
  std::vector<double> both;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = continuous_network(30, 0.2, 10 * seed);
    const Significance test = test_within(network, {.replicates = 199, .seed = seed, .threads = 1}).tests.front();
    high.push_back(number(test.p_high));
    low.push_back(number(test.p_low));
    both.push_back(number(test.p));
  }
  EXPECT_LT(distance_from_uniform(high), kolmogorov_bound(200));
  EXPECT_LT(distance_from_uniform(low), kolmogorov_bound(200));
  EXPECT_LT(distance_from_uniform(both), kolmogorov_bound(200));
}

TEST(KindPermutation, FindsKindsThatKeepToThemselves) {
  // Two complete groups of six and one tie between them, the groups being the kinds.
  std::vector<Link> links = {{0, 6}};
  for (std::uint32_t i = 0; i < 6; ++i) {
    for (std::uint32_t j = 0; j < i; ++j) links.insert(links.end(), {{i, j}, {6 + i, 6 + j}});
  }
  const Network network = with_kinds(make_network(12, links), {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1});
  const Significance exact = test_within(network).tests.front();
  EXPECT_DOUBLE_EQ(number(exact.p_high), 2.0 / 924);
  EXPECT_DOUBLE_EQ(number(exact.p), 4.0 / 924);
}

TEST(KindPermutation, GivesTheSameBytesForAnyNumberOfThreads) {
  const Network network = continuous_network(40, 0.15, 3);
  const PermutationTests one = test_within(network, {.replicates = 101, .threads = 1});
  EXPECT_EQ(one, test_within(network, {.replicates = 101, .threads = 2}));
  EXPECT_EQ(one, test_within(network, {.replicates = 101, .threads = 8}));
}

TEST(KindPermutation, FollowsTheSeedAlone) {
  const Network network = continuous_network(40, 0.15, 3);
  const PermutationTests first = test_within(network, {.replicates = 99, .seed = 5});
  EXPECT_EQ(first, test_within(network, {.replicates = 99, .seed = 5}));
  EXPECT_NE(first, test_within(network, {.replicates = 99, .seed = 6}));
}

TEST(KindPermutation, DoesNotDependOnTheOrderOfTheRows) {
  const Network network = continuous_network(40, 0.15, 3);
  EXPECT_EQ(test_within(network), test_within(turned_upside_down(network)));
}

TEST(KindPermutation, KeepsTheNumberOfActorsOfEachKindAndThePlaceOfProjects) {
  const Network network =
      with_kinds(make_two_mode(5, 3, {{0, 0}, {1, 0}, {2, 1}, {3, 2}, {4, 2}}), {0, 0, 1, 1, 2, 7, 8, 9});
  const KindStatistic statistic = [](std::span<const KindId> kinds) -> Values {
    const bool kept = kinds[5] == KindId(7) && kinds[6] == KindId(8) && kinds[7] == KindId(9);
    std::vector<KindId> actors(kinds.begin(), kinds.begin() + 5);
    std::sort(actors.begin(), actors.end());
    const bool same = actors == std::vector{KindId(0), KindId(0), KindId(1), KindId(1), KindId(2)};
    return {kept && same ? 1.0 : 0.0};
  };
  for (const std::size_t replicates : {10U, 100U}) {  // drawn, enumerated
    EXPECT_EQ(kind_permutation(network, statistic, {.replicates = replicates}).tests.front().expected, 1);
  }
}

TEST(KindPermutation, SaysHowFarItIsOnTheCallersThread) {
  const Network network = continuous_network(20, 0.2, 1);
  std::vector<std::size_t> seen;
  const std::thread::id caller = std::this_thread::get_id();
  const Progress progress = [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    EXPECT_EQ(total, 99U);
    seen.push_back(done);
  };
  static_cast<void>(kind_permutation(network, weight_within(network), {.replicates = 99, .threads = 2}, progress));
  EXPECT_GT(seen.size(), 2U);
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.back(), 99U);
}

TEST(KindPermutation, StopsWhenProgressThrows) {
  const Network network = continuous_network(20, 0.2, 1);
  std::atomic<int> calls = 0;
  const KindStatistic statistic = [&](std::span<const KindId>) -> Values {
    ++calls;
    return {1};
  };
  const Progress stop = [](std::size_t, std::size_t) { throw std::runtime_error("enough"); };
  EXPECT_THROW(static_cast<void>(kind_permutation(network, statistic, {.replicates = 10'000, .threads = 2}, stop)),
               std::runtime_error);
  EXPECT_LT(calls, 100);
}

}  // namespace
}  // namespace maillage::testing
