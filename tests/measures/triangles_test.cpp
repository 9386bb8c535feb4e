// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/triangles.h"

#include <gtest/gtest.h>

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(TriangleWeights, AddTheTwoTiesOfEachCorner) {
  //  0–1: 1, 0–2: 2, 1–2: 4
  EXPECT_EQ(triangle_weights(make_network(3, {{0, 1, 1}, {0, 2, 2}, {1, 2, 4}})), (std::vector<double>{3, 5, 6}));
}

TEST(TriangleWeights, IgnoreDirections) {
  //  0 → 1 → 2 → 0 and 0 → 2, whose two ties add up
  EXPECT_EQ(triangle_weights(make_network(3, {{0, 1}, {1, 2}, {2, 0}, {0, 2}}, true)), (std::vector<double>{3, 2, 3}));
}

TEST(Clustering, OfWeightsAgreesWithItsFormulaOnRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(9, random_links(9, 0.5, seed));
    const Matrix weights = weight_matrix(network);
    EXPECT_TRUE(values_near(measure(network, "clustering_weighted"), brute_weighted_clustering(weights)))
        << "seed " << seed;
    EXPECT_TRUE(values_near(measure(network, "triangles"), brute_triangles(weights))) << "seed " << seed;
  }
}

TEST(Clustering, IsUndefinedInATwoModeNetwork) {
  const Network network = make_two_mode(2, 2, {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  EXPECT_TRUE(values_near(measure(network, "clustering"), Values(4)));
  EXPECT_TRUE(values_near(measure(network, "clustering_weighted"), Values(4)));
  EXPECT_EQ(measure_whole(network, "network.transitivity"), std::nullopt);
  EXPECT_TRUE(values_near(measure(network, "triangles"), std::vector{0, 0, 0, 0}));
}

TEST(Coreness, CountsAReciprocatedTieOnce) {
  //  0 ⇄ 1
  EXPECT_TRUE(values_near(measure(make_network(2, {{0, 1}, {1, 0}}, true), "coreness"), std::vector{1, 1}));
}

}  // namespace
}  // namespace maillage::testing
