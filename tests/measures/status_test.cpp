// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/status.h"

#include <cmath>
#include <numbers>
#include <stdexcept>

#include <gtest/gtest.h>

#include "support/graphs/brute_brokerage.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(LargestEigenvalue, OfAStarIsTheRootOfItsLeaves) {
  EXPECT_NEAR(*largest_eigenvalue(make_star(10)), 3, 1e-12);
  EXPECT_NEAR(*largest_eigenvalue(make_complete(6)), 5, 1e-12);
  EXPECT_NEAR(*largest_eigenvalue(make_path(4)), 2 * std::cos(std::numbers::pi / 5), 1e-12);
}

TEST(LargestEigenvalue, GrowsWithTheWeights) {
  EXPECT_NEAR(*largest_eigenvalue(make_network(2, {{0, 1, 7}}), true), 7, 1e-12);
  EXPECT_EQ(largest_eigenvalue(make_network(3, {})), std::nullopt);
}

TEST(Katz, CountsTheWalksThatArrive) {
  //  0 → 1 → 2: 1, 1 + α, 1 + α + α²
  const std::vector<double> scores = katz(make_network(3, {{0, 1}, {1, 2}}, true), {.alpha = 0.5});
  EXPECT_EQ(scores, (std::vector<double>{1.0, 1.5, 1.75}));
}

TEST(Katz, CountsTheWalksThatLeaveWhenAsked) {
  const std::vector<double> scores = katz(make_network(3, {{0, 1}, {1, 2}}, true), {.outward = true, .alpha = 0.5});
  EXPECT_EQ(scores, (std::vector<double>{1.75, 1.5, 1.0}));
}

TEST(Katz, SolvesItsSystemOnRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Network network = make_network(9, random_links(9, 0.3, seed, true), true);
    const double radius = *largest_eigenvalue(network, true);
    EXPECT_TRUE(
        values_near(measure(network, "katz_weighted"), brute_katz(weight_matrix(network), 0.85 / radius), 1e-10));
  }
}

TEST(Katz, IsOneForAnIsolateAndWithoutTies) {
  EXPECT_EQ(katz(make_network(3, {})), std::vector<double>(3, 1));
  EXPECT_EQ(katz(make_network(3, {{0, 1}}))[2], 1);
}

TEST(Katz, RefusesAnAlphaThatDoesNotConverge) {
  EXPECT_THROW(static_cast<void>(katz(make_star(10), {.alpha = 0.34})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(katz(make_star(10), {.alpha = -0.1})), std::invalid_argument);
}

// Kleinberg (1999): hubs point to authorities.
TEST(Hits, TellsHubsFromAuthorities) {
  //  0 → 2, 0 → 3, 1 → 2
  const Network network = make_network(4, {{0, 2}, {0, 3}, {1, 2}}, true);
  const double golden = 1 / std::numbers::phi;
  EXPECT_TRUE(values_near(measure(network, "hits_hub"), std::vector<double>{1.0, golden, 0.0, 0.0}, 1e-9));
  EXPECT_TRUE(values_near(measure(network, "hits_authority"), std::vector<double>{0.0, 0.0, 1.0, golden}, 1e-9));
}

TEST(Hits, AreSingularVectorsOfRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Network network = make_network(10, random_links(10, 0.3, seed, true), true);
    const Hits found = *hits(network);
    std::vector<double> product(10, 0);  // Aᵀ of the hubs, a multiple of the authorities
    for (std::size_t i = 0; i < 10; ++i) {
      for (const NodeId target : network.neighbours(NodeId(i))) product[target.index()] += found.hubs[i];
    }
    const double factor = *std::max_element(product.begin(), product.end());
    for (std::size_t i = 0; i < 10; ++i)
      EXPECT_NEAR(product[i], factor * found.authorities[i], 1e-8) << "seed " << seed;
  }
}

TEST(Hits, CountAllPartsOfTheSameSingularValue) {
  //  0 → 1     2 → 3     4
  const Network network = make_network(5, {{0, 1}, {2, 3}}, true);
  EXPECT_TRUE(values_near(measure(network, "hits_hub"), std::vector<double>{1, 0, 1, 0, 0}));
  EXPECT_TRUE(values_near(measure(network, "hits_authority"), std::vector<double>{0, 1, 0, 1, 0}));
  EXPECT_EQ(hits(make_network(3, {}, true)).has_value(), false);
}

}  // namespace
}  // namespace maillage::testing
