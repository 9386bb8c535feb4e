// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/spectral.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(Eigenvector, OfAStarIsOneOverRootOfItsLeaves) {
  std::vector<double> expected(10, 1 / 3.0);
  expected[0] = 1;
  EXPECT_TRUE(values_near(measure(make_star(10), "eigenvector"), expected));
}

TEST(Eigenvector, OfARegularNetworkIsTheSameForAll) {
  EXPECT_TRUE(values_near(measure(make_cycle(8), "eigenvector"), std::vector<double>(8, 1)));
  EXPECT_TRUE(values_near(measure(make_complete(60), "eigenvector"), std::vector<double>(60, 1)));
}

TEST(Eigenvector, OfAPathIsASine) {
  constexpr std::size_t kNodes = 1001;
  std::vector<double> expected;
  for (std::size_t i = 1; i <= kNodes; ++i) {
    expected.push_back(std::sin(std::numbers::pi * static_cast<double>(i) / (kNodes + 1)));
  }
  EXPECT_TRUE(values_near(measure(make_path(kNodes), "eigenvector"), expected, 1e-8));
}

TEST(Eigenvector, StaysInTheComponentOfLargestRadius) {
  //  a path of 6 (radius below 2) and a triangle (radius 2)
  const Network network = make_network(9, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {6, 7}, {7, 8}, {6, 8}});
  EXPECT_TRUE(values_near(measure(network, "eigenvector"), std::vector{0, 0, 0, 0, 0, 0, 1, 1, 1}));
}

TEST(Eigenvector, LetsTheWeightsChooseTheComponent) {
  //  a triangle of weak ties and a strong pair
  const Network network = make_network(5, {{0, 1, 1}, {1, 2, 1}, {0, 2, 1}, {3, 4, 5}});
  EXPECT_TRUE(values_near(measure(network, "eigenvector"), std::vector{1, 1, 1, 0, 0}));
  EXPECT_TRUE(values_near(measure(network, "eigenvector_weighted"), std::vector{0, 0, 0, 1, 1}));
}

TEST(Eigenvector, CountsAllComponentsOfTheSameRadius) {
  //  0 — 1     2 — 3     4
  const Network network = make_network(5, {{0, 1}, {2, 3}});
  EXPECT_TRUE(values_near(measure(network, "eigenvector"), std::vector{1, 1, 1, 1, 0}));
}

TEST(Eigenvector, IgnoresDirections) {
  //  0 → 1 ← 2 is the path 0 — 1 — 2
  const double end = 1 / std::numbers::sqrt2;
  EXPECT_TRUE(values_near(measure(make_network(3, {{0, 1}, {2, 1}}, true), "eigenvector"), std::vector{end, 1.0, end}));
}

TEST(Eigenvector, IsTheSameWhenAskedAgain) {
  const Network network = make_network(300, random_links(300, 0.03, 4));
  EXPECT_EQ(measure(network, "eigenvector_weighted"), measure(network, "eigenvector_weighted"));
}

TEST(Pagerank, AgreesWithAWalkOnRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Network directed = make_network(8, random_links(8, 0.2, seed, true), true);
    const Matrix weights = weight_matrix(directed);
    Matrix pattern = weights;
    for (auto& row : pattern) {
      for (double& entry : row) entry = entry > 0 ? 1 : 0;
    }
    EXPECT_TRUE(values_near(measure(directed, "pagerank"), brute_pagerank(pattern))) << "seed " << seed;
    EXPECT_TRUE(values_near(measure(directed, "pagerank_weighted"), brute_pagerank(weights))) << "seed " << seed;
  }
}

// igraph solves networks of 128 nodes and more by steps.
TEST(Pagerank, IsAsExactOnALargerNetwork) {
  const Network network = make_network(400, random_links(400, 0.02, 8));
  const Values values = measure(network, "pagerank_weighted");
  const std::vector<double> expected = brute_pagerank(weight_matrix(network));
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(*values[i] / expected[i], 1, 1e-10);
}

TEST(Pagerank, SharesTheWalkEquallyWithoutTies) {
  EXPECT_TRUE(values_near(measure(make_network(4, {}), "pagerank"), std::vector(4, 0.25)));
}

}  // namespace
}  // namespace maillage::testing
