// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/pair_scores.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

using kernels::PairScore;
using kernels::ScoredPair;

std::set<std::size_t> row(const Network& network, std::size_t node) {
  std::set<std::size_t> found;
  for (const NodeId id : network.neighbours(NodeId(node))) found.insert(id.index());
  return found;
}

double weight(const Network& network, std::size_t a, std::size_t b) {
  const auto ends = network.neighbours(NodeId(a));
  const auto at = std::find(ends.begin(), ends.end(), NodeId(b)) - ends.begin();
  return network.weights(NodeId(a))[static_cast<std::size_t>(at)];
}

double strength(const Network& network, std::size_t node) {
  double sum = 0;
  for (const std::size_t other : row(network, node)) sum += weight(network, node, other);
  return sum;
}

/// By the definitions.
ScoredPair by_sets(const Network& network, std::size_t a, std::size_t b) {
  const auto of_a = row(network, a);
  const auto of_b = row(network, b);
  ScoredPair pair{NodeId(a), NodeId(b), {}};
  std::set<std::size_t> either = of_a;
  either.insert(of_b.begin(), of_b.end());
  auto& [common, jaccard, adamic, resource, preferential, weights, weighted_adamic, weighted_resource, two_mode] =
      pair.scores;
  for (const std::size_t z : of_a) {
    if (!of_b.contains(z)) continue;
    const double both = weight(network, a, z) + weight(network, z, b);
    const auto k = static_cast<double>(row(network, z).size());
    common += 1;
    adamic += 1 / std::log(k);
    resource += 1 / k;
    weights += both;
    weighted_adamic += both / std::log(1 + strength(network, z));
    weighted_resource += both / strength(network, z);
    two_mode += weight(network, a, z) * weight(network, z, b) / strength(network, z);
  }
  jaccard = either.empty() ? 0 : common / static_cast<double>(either.size());
  preferential = static_cast<double>(of_a.size() * of_b.size());
  return pair;
}

void expect_same(const ScoredPair& found, const ScoredPair& expected) {
  EXPECT_EQ(found.a, expected.a);
  EXPECT_EQ(found.b, expected.b);
  for (std::size_t i = 0; i < kernels::kPairScores; ++i) EXPECT_NEAR(found.scores[i], expected.scores[i], 1e-9) << i;
}

std::vector<ScoredPair> all_open_pairs(const Network& network) {
  std::vector<ScoredPair> pairs;
  for (std::size_t a = 0; a < network.size(); ++a) {
    for (std::size_t b = a + 1; b < network.size(); ++b) {
      const ScoredPair pair = by_sets(network, a, b);
      if (!row(network, a).contains(b) && pair.of(PairScore::common_neighbours) > 0) pairs.push_back(pair);
    }
  }
  return pairs;
}

void expect_all_pairs(const Network& network) {
  const auto found = kernels::top_pairs(network, {.top = 10000, .threads = 1});
  const auto expected = all_open_pairs(network);
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) expect_same(found[i], expected[i]);
}

TEST(PairScores, AreThoseOfTheDefinitionsOnAllSmallNetworks) {
  for (std::size_t size = 0; size <= 5; ++size) for_each_graph(size, expect_all_pairs);
  expect_all_pairs(make_network(40, random_links(40, 0.15, 3)));
}

TEST(PairScores, OfOnePairAreThoseOfThatPairAmongAll) {
  const Network network = make_network(30, random_links(30, 0.2, 4));
  for (std::size_t b = 1; b < network.size(); ++b) {
    expect_same(kernels::score_pair(network, NodeId(b), NodeId(0)), by_sets(network, 0, b));
  }
}

//  0   1   2   3      0 and 1 share both others, of two partners each
//   \ / \ /   /
//    4   5———
TEST(PairScores, AreWhatOneWouldCountByHand) {
  const Network network = make_network(6, {{0, 4, 2}, {1, 4, 1}, {1, 5, 1}, {2, 5, 1}, {3, 5, 2}});
  const ScoredPair pair = kernels::score_pair(network, NodeId(1), NodeId(3));
  EXPECT_EQ(pair.of(PairScore::common_neighbours), 1);
  EXPECT_DOUBLE_EQ(pair.of(PairScore::jaccard), 0.5);
  EXPECT_DOUBLE_EQ(pair.of(PairScore::adamic_adar), 1 / std::log(3));
  EXPECT_DOUBLE_EQ(pair.of(PairScore::resource_allocation), 1.0 / 3);
  EXPECT_EQ(pair.of(PairScore::preferential_attachment), 2);
  EXPECT_EQ(pair.of(PairScore::weighted_common_neighbours), 3);
  EXPECT_DOUBLE_EQ(pair.of(PairScore::weighted_adamic_adar), 3 / std::log(5));
  EXPECT_DOUBLE_EQ(pair.of(PairScore::weighted_resource_allocation), 0.75);
  EXPECT_DOUBLE_EQ(pair.of(PairScore::two_mode_resource_allocation), 0.5);
}

TEST(PairScores, KeepTheBestPairsOfTheScoreAskedFor) {
  const Network network = make_network(60, random_links(60, 0.1, 5));
  auto expected = all_open_pairs(network);
  std::stable_sort(expected.begin(), expected.end(), [](const ScoredPair& one, const ScoredPair& other) {
    return one.of(PairScore::common_neighbours) > other.of(PairScore::common_neighbours);
  });
  expected.resize(25);
  const auto found = kernels::top_pairs(network, {.top = 25, .by = {PairScore::common_neighbours}});
  ASSERT_EQ(found.size(), 25U);
  for (const ScoredPair& pair : not_empty(expected)) {
    EXPECT_TRUE(std::any_of(found.begin(), found.end(),
                            [&](const ScoredPair& one) { return one.a == pair.a && one.b == pair.b; }));
  }
}

// Pairs that do not count take no place among the best.
TEST(PairScores, LeaveOutPairsThatDoNotCount) {
  const Network network = make_network(60, random_links(60, 0.1, 5));
  const auto counts = [](NodeId a, NodeId b) { return (a.value + b.value) % 3 == 0; };
  auto expected = all_open_pairs(network);
  std::erase_if(expected, [&](const ScoredPair& pair) { return !counts(pair.a, pair.b); });
  const auto found = kernels::top_pairs(network, {.top = expected.size(), .counts = counts});
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) expect_same(found[i], expected[i]);
}

TEST(PairScores, AreTheSameBytesForAnyNumberOfThreads) {
  const Network network = make_network(300, random_links(300, 0.03, 6));
  const auto one = kernels::top_pairs(network, {.top = 50, .threads = 1});
  EXPECT_EQ(one, kernels::top_pairs(network, {.top = 50, .threads = 2}));
  EXPECT_EQ(one, kernels::top_pairs(network, {.top = 50, .threads = 7}));
}

TEST(PairScores, HaveNoPairsWhereThereAreNone) {
  EXPECT_TRUE(kernels::top_pairs(make_complete(5)).empty());
  EXPECT_TRUE(kernels::top_pairs(Network()).empty());
  EXPECT_TRUE(kernels::top_pairs(make_path(5), {.top = 0}).empty());
}

}  // namespace
}  // namespace maillage::testing
