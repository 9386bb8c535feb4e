// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/distances.h"

#include <gtest/gtest.h>

#include "support/brute_force.h"
#include "support/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(DistanceSums, AddUpWhatANodeReaches) {
  //  0 — 1 — 2 — 3     4
  const DistanceSums sums = distance_sums(make_network(5, {{0, 1}, {1, 2}, {2, 3}}));
  EXPECT_EQ(sums.reached, (std::vector<std::uint32_t>{3, 3, 3, 3, 0}));
  EXPECT_EQ(sums.total, (std::vector<double>{6, 4, 4, 6, 0}));
  EXPECT_EQ(sums.inverse_total, (std::vector<double>{1 + 1.0 / 2 + 1.0 / 3, 2.5, 2.5, 1 + 1.0 / 2 + 1.0 / 3, 0}));
  EXPECT_EQ(sums.farthest, (std::vector<double>{3, 2, 2, 3, 0}));
}

TEST(DistanceSums, FollowDirections) {
  //  0 → 1 → 2
  const DistanceSums sums = distance_sums(make_network(3, {{0, 1}, {1, 2}}, true));
  EXPECT_EQ(sums.reached, (std::vector<std::uint32_t>{2, 1, 0}));
  EXPECT_EQ(sums.total, (std::vector<double>{3, 1, 0}));
}

TEST(DistanceSums, DivideByWeights) {
  //  0 —4— 1 —2— 2,  0 —1— 2: the detour is shorter (1/4 + 1/2 < 1)
  const DistanceSums sums = distance_sums(make_network(3, {{0, 1, 4}, {1, 2, 2}, {0, 2, 1}}), {.weighted = true});
  EXPECT_EQ(sums.total, (std::vector<double>{1, 0.75, 1.25}));
  EXPECT_EQ(sums.farthest, (std::vector<double>{0.75, 0.5, 0.75}));
}

TEST(DistanceSums, DoNotDependOnTheNumberOfThreads) {
  const Network network = make_network(500, random_links(500, 0.02, 9));
  for (const bool weighted : {false, true}) {
    const DistanceSums one = distance_sums(network, {.weighted = weighted, .threads = 1});
    for (const int threads : {2, 8}) {
      const DistanceSums many = distance_sums(network, {.weighted = weighted, .threads = threads});
      EXPECT_EQ(many.reached, one.reached);
      EXPECT_EQ(many.total, one.total);
      EXPECT_EQ(many.inverse_total, one.inverse_total);
      EXPECT_EQ(many.farthest, one.farthest);
    }
  }
}

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
