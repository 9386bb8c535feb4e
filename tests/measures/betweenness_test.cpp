// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/betweenness.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

Values as_values(const std::vector<double>& scores) { return {scores.begin(), scores.end()}; }

double score_of(const Network& network, const std::string& name, std::string_view measure_id) {
  const Values values = measure(network, measure_id);
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (network[NodeId(i)].id == name) return *values[i];
  }
  throw std::invalid_argument(name);
}

// Krackhardt, D. (1990). Assessing the political landscape. Administrative Science Quarterly, 35(2); values of
// betweenness in Krebs, V. Social network analysis: a brief introduction.
TEST(Betweenness, OfTheKiteIsThePublishedOne) {
  const Network kite = read_benchmark("kite");
  EXPECT_NEAR(score_of(kite, "Heather", "betweenness_normalized"), 0.389, 5e-4);
  EXPECT_NEAR(score_of(kite, "Fernando", "betweenness_normalized"), 0.231, 5e-4);
  EXPECT_NEAR(score_of(kite, "Ike", "betweenness_normalized"), 0.222, 5e-4);
  EXPECT_NEAR(score_of(kite, "Diane", "betweenness_normalized"), 0.102, 5e-4);
  EXPECT_NEAR(score_of(kite, "Andre", "betweenness_normalized"), 0.023, 5e-4);
  EXPECT_EQ(score_of(kite, "Jane", "betweenness_normalized"), 0);
}

// Jackson, M. O. (2008). Social and Economic Networks, section 1.2.1, after Padgett and Ansell (1993), the isolated
// Pucci left out.
TEST(Betweenness, OfTheFlorentineFamiliesIsThePublishedOne) {
  const Network families = read_benchmark("florentine");
  EXPECT_NEAR(score_of(families, "Medici", "betweenness_normalized"), 0.522, 5e-4);
  EXPECT_NEAR(score_of(families, "Guadagni", "betweenness_normalized"), 0.255, 5e-4);
  EXPECT_NEAR(score_of(families, "Strozzi", "betweenness_normalized"), 0.103, 5e-4);
}

TEST(Betweenness, SharesAPairAmongItsShortestPaths) {
  //     1
  //   /   \        0 and 3 have two shortest paths
  //  0     3 — 4
  //   \   /
  //     2
  const Network network = make_network(5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}});
  EXPECT_TRUE(values_near(as_values(kernels::betweenness(network).nodes), std::vector{0.5, 1.0, 1.0, 3.5, 0.0}));
}

TEST(Betweenness, FollowsDirections) {
  //  0 → 1 → 2,  2 → 0: a circle of three
  const Network circle = make_network(3, {{0, 1}, {1, 2}, {2, 0}}, true);
  EXPECT_TRUE(values_near(as_values(kernels::betweenness(circle).nodes), std::vector{1.0, 1.0, 1.0}));
  EXPECT_TRUE(values_near(measure(circle, "betweenness_normalized"), std::vector{0.5, 0.5, 0.5}));
  //  0 → 1 ← 2: nobody can pass through 1
  EXPECT_TRUE(values_near(as_values(kernels::betweenness(make_network(3, {{0, 1}, {2, 1}}, true)).nodes),
                          std::vector{0.0, 0.0, 0.0}));
}

TEST(Betweenness, TakesTheStrongerWayWhenWeighted) {
  //  0 —1— 1      0–1 directly has length 1, over 2 length 1/4 + 1/4
  //   4\ /4
  //     2
  const Network network = make_network(3, {{0, 1, 1}, {0, 2, 4}, {1, 2, 4}});
  EXPECT_TRUE(
      values_near(as_values(kernels::betweenness(network, {.weighted = true}).nodes), std::vector{0.0, 0.0, 1.0}));
  EXPECT_TRUE(values_near(as_values(kernels::betweenness(network).nodes), std::vector{0.0, 0.0, 0.0}));
}

TEST(Betweenness, TakesLengthsThatDifferByRoundingAsEqual) {
  //  0 —10— 1 —5— 3     1/10 + 1/5 and 3/10 differ in the last digit
  //   \——— 10/3 ——/
  const Network network = make_network(4, {{0, 1, 10}, {1, 3, 5}, {0, 3, 10.0 / 3}, {2, 3}});
  ASSERT_NE(1 / 10.0 + 1 / 5.0, 1 / (10.0 / 3));
  const std::vector<double> scores = kernels::betweenness(network, {.weighted = true}).nodes;
  EXPECT_DOUBLE_EQ(scores[1], 1.0);  // half of {0, 3} and half of {0, 2}
}

TEST(Betweenness, KeepsApartLengthsThatReallyDiffer) {
  const Network network = make_network(3, {{0, 1, 2}, {1, 2, 2}, {0, 2, 1 - 1e-9}});
  EXPECT_DOUBLE_EQ(kernels::betweenness(network, {.weighted = true}).nodes[1], 1.0);
  const Network other = make_network(3, {{0, 1, 2}, {1, 2, 2}, {0, 2, 1 + 1e-9}});
  EXPECT_DOUBLE_EQ(kernels::betweenness(other, {.weighted = true}).nodes[1], 0.0);
}

TEST(Betweenness, AgreesWithItsDefinitionOnRandomWeightedNetworks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(7, random_links(7, 0.5, seed));
    std::vector<double> expected = brute_betweenness(weight_matrix(network), true);
    for (double& score : expected) score /= 2;
    EXPECT_TRUE(values_near(as_values(kernels::betweenness(network, {.weighted = true}).nodes), expected))
        << "seed " << seed;
  }
}

TEST(Betweenness, AgreesWithItsDefinitionOnRandomDirectedNetworks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(6, random_links(6, 0.35, seed, true), true);
    const Matrix weights = weight_matrix(network);
    EXPECT_TRUE(values_near(as_values(kernels::betweenness(network).nodes), brute_betweenness(weights, false)))
        << "seed " << seed;
    EXPECT_TRUE(values_near(as_values(kernels::betweenness(network, {.weighted = true}).nodes),
                            brute_betweenness(weights, true)))
        << "seed " << seed;
  }
}

// Large enough for one search to follow another in the same memory.
TEST(Betweenness, AgreesWithSumsOverPairsOnLargerNetworks) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(150, random_links(150, 0.03, 21, directed), directed);
    for (const bool weighted : {false, true}) {
      std::vector<double> expected = pairwise_betweenness(weight_matrix(network), weighted);
      for (double& score : expected) score /= directed ? 1 : 2;
      EXPECT_TRUE(values_near(as_values(kernels::betweenness(network, {.weighted = weighted}).nodes), expected, 1e-10));
    }
  }
}

TEST(Betweenness, DoesNotDependOnTheNumberOfThreads) {
  const Network network = make_network(400, random_links(400, 0.03, 5));
  for (const bool weighted : {false, true}) {
    const std::vector<double> one = kernels::betweenness(network, {.weighted = weighted, .threads = 1}).nodes;
    for (const int threads : {2, 3, 8}) {
      EXPECT_EQ(kernels::betweenness(network, {.weighted = weighted, .threads = threads}).nodes, one)
          << threads << " threads";
    }
  }
}

TEST(Betweenness, RefusesMorePathsThanItCanCount) {
  // A chain of 1100 squares: 2^1100 shortest paths from end to end.
  //    1     4
  //   / \   / \      node 3i to 3i + 3 over 3i + 1 or 3i + 2
  //  0   3 .   6 …
  //   \ /   \ /
  //    2     5
  std::vector<Link> links;
  constexpr std::uint32_t kSquares = 1100;
  for (std::uint32_t i = 0; i < 3 * kSquares; i += 3) {
    for (const std::uint32_t middle : {i + 1, i + 2}) {
      links.push_back({i, middle});
      links.push_back({middle, i + 3});
    }
  }
  const Network network = make_network(3 * kSquares + 1, links);
  EXPECT_THROW(static_cast<void>(kernels::betweenness(network).nodes), std::overflow_error);
}

}  // namespace
}  // namespace maillage::testing
