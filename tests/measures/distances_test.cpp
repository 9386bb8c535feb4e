// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(Closeness, IsReducedByActorsOutOfReach) {
  //  0 — 1 — 2     3 — 4     5
  const Network network = make_network(6, {{0, 1}, {1, 2}, {3, 4}});
  const Values expected = {2.0 / 5 * (2.0 / 3), 2.0 / 5, 2.0 / 5 * (2.0 / 3), 1.0 / 5, 1.0 / 5, 0.0};
  EXPECT_TRUE(values_near(measure(network, "closeness"), expected));
}

TEST(Closeness, AgreesWithItsDefinitionOnRandomDirectedNetworks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(6, random_links(6, 0.3, seed, true), true);
    const Matrix distances = brute_distances(weight_matrix(network), false);
    EXPECT_TRUE(values_near(measure(network, "closeness"), brute_closeness(distances))) << "seed " << seed;
    EXPECT_TRUE(values_near(measure(network, "harmonic"), brute_harmonic(distances))) << "seed " << seed;
  }
}

TEST(Harmonic, AgreesWithItsDefinitionOnRandomWeightedNetworks) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(7, random_links(7, 0.4, seed));
    const Matrix distances = brute_distances(weight_matrix(network), true);
    EXPECT_TRUE(values_near(measure(network, "harmonic_weighted"), brute_harmonic(distances))) << "seed " << seed;
  }
}

// Large enough for one search to follow another in the same memory.
TEST(Harmonic, AgreesWithItsDefinitionOnLargerNetworks) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(150, random_links(150, 0.015, 22, directed), directed);
    const Matrix weights = weight_matrix(network);
    EXPECT_TRUE(values_near(measure(network, "harmonic"), brute_harmonic(floyd_distances(weights, false))));
    EXPECT_TRUE(values_near(measure(network, "harmonic_weighted"), brute_harmonic(floyd_distances(weights, true))));
    EXPECT_TRUE(values_near(measure(network, "closeness"), brute_closeness(floyd_distances(weights, false))));
  }
}

TEST(Harmonic, HasTheEfficiencyOfTheNetworkAsItsMean) {
  const Network network = make_network(30, random_links(30, 0.06, 3));
  double sum = 0;
  for (const auto& value : measure(network, "harmonic")) sum += *value;
  EXPECT_NEAR(*measure_whole(network, "network.global_efficiency"), sum / 30, 1e-14);
}

TEST(Diameter, LeavesOutPairsWithoutAPath) {
  //  0 — 1 — 2     3 — 4
  const Network network = make_network(5, {{0, 1}, {1, 2}, {3, 4}});
  EXPECT_EQ(measure_whole(network, "network.diameter_finite"), 2);
  EXPECT_NEAR(*measure_whole(network, "network.average_path_length_finite"), (1 + 1 + 2 + 1) / 4.0, 1e-15);
}

}  // namespace
}  // namespace maillage::testing
