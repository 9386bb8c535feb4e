// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/pair_stress.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/layout/stress/minimise.h"
#include "maillage/layout/stress/placement.h"
#include "maillage/layout/stress/pull.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

DistanceRows distances_of(const Network& network, const std::vector<std::uint32_t>& sources = {}) {
  const Component component = split_components(network).front();
  const kernels::Graph graph = make_tie_graph(component, ideal_lengths(component, true));
  return {graph, sources.empty() ? graph.node : sources, 2};
}

Coordinates random_places(std::size_t size, std::uint64_t seed) {
  Random random(seed);
  Coordinates at(2 * size);
  for (double& value : at) value = 5 * random.uniform();
  return at;
}

double stress_by_definition(const DistanceRows& distances, const Coordinates& at) {
  const std::size_t size = distances.size();
  double sum = 0;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double drawn = std::hypot(at[i] - at[j], at[size + i] - at[size + j]);
      sum += std::pow(drawn / static_cast<double>(distances.row(i)[j]) - 1, 2);
    }
  }
  return sum;
}

Network some_network() { return make_network(19, random_links(19, 0.3, 4)); }

TEST(PairStress, IsTheSumOverAllPairs) {
  const DistanceRows distances = distances_of(some_network());
  const PairStress stress(distances);
  const Coordinates at = random_places(stress.size(), 1);
  Coordinates gradient(at.size());
  EXPECT_NEAR(stress.evaluate(at, gradient, 1) / stress_by_definition(distances, at), 1, 1e-6);
}

TEST(PairStress, GivesItsGradient) {
  const PairStress stress(distances_of(some_network()));
  Coordinates at = random_places(stress.size(), 2);
  Coordinates gradient(at.size());
  Coordinates ignored(at.size());
  stress.evaluate(at, gradient, 1);
  for (std::size_t i = 0; i < at.size(); ++i) {
    constexpr double kStep = 1e-5;
    at[i] += kStep;
    const double above = stress.evaluate(at, ignored, 1);
    at[i] -= 2 * kStep;
    const double below = stress.evaluate(at, ignored, 1);
    at[i] += kStep;
    EXPECT_NEAR(gradient[i], (above - below) / (2 * kStep), 1e-5) << i;
  }
}

TEST(PairStress, CountsASharedSpotAsFullStressWithoutPull) {
  const PairStress stress(distances_of(make_path(3)));
  Coordinates gradient(6, 1);
  EXPECT_EQ(stress.evaluate(Coordinates(6, 2), gradient, 1), 3);
  EXPECT_EQ(gradient, Coordinates(6, 0));
}

TEST(PairStress, SinksByStochasticDescentCloseToAMinimum) {
  for (const std::size_t size : {9U, 10U}) {
    const PairStress stress(distances_of(make_cycle(size)));
    Coordinates at = random_places(size, 3);
    Coordinates gradient(at.size());
    Random random(1);
    stress.descend(at, random);
    const double near = stress.evaluate(at, gradient, 1);
    const double lowest = minimise(
        [&](std::span<const double> point, std::span<double> slope) { return stress.evaluate(point, slope, 1); }, at,
        {.first_step = stress.first_step()});
    EXPECT_LT(near, 1.05 * lowest) << size;
  }
}

TEST(PullOn, LeavesOutNodesWithoutDistance) {
  const std::vector<float> inverse = {1, 0, 0.5, 0, 0, 0, 0, 0};
  const std::vector<double> places = {2, 9, 0, 0, 0, 0, 0, 0, 0, 9, 3, 0, 0, 0, 0, 0};
  const Pull pull = pull_on(0, 0, inverse, places);  // one node 2 away for 1, one 3 away for 2
  EXPECT_DOUBLE_EQ(pull.stress, 1 + 0.25);
  EXPECT_DOUBLE_EQ(pull.x, -1);
  EXPECT_DOUBLE_EQ(pull.y, -0.25);
}

// 0 — 1 — … — 9, of which four stand in their places.
TEST(PlaceAmong, FindsThePlacesThatAreRightForAll) {
  const DistanceRows distances = distances_of(make_path(10), {0, 3, 4, 9});
  const Coordinates at = place_among(distances, {0, 3, 4, 9, 1, 1, 1, 1}, 2);
  for (std::size_t i = 0; i < 10; ++i) {
    EXPECT_NEAR(at[i], static_cast<double>(i), 0.01);
    EXPECT_NEAR(at[10 + i], 1, 0.01);
  }
}

TEST(PivotScaling, GivesALineBackAsItIs) {
  const Coordinates at = pivot_scaling(distances_of(make_path(40), {0, 20, 39}));
  for (std::size_t i = 0; i < 40; ++i) {
    EXPECT_NEAR(std::abs(at[i] - at[0]), static_cast<double>(i), 1);
    EXPECT_EQ(at[40 + i], 0);
  }
}

TEST(PivotScaling, GivesALineBackExactlyFromAllItsNodes) {
  const Coordinates at = pivot_scaling(distances_of(make_path(12)));
  for (std::size_t i = 0; i < 12; ++i) EXPECT_NEAR(std::abs(at[i] - at[0]), static_cast<double>(i), 1e-9);
}

}  // namespace
}  // namespace maillage::testing
