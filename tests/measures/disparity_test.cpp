// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/disparity.h"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

#include "support/graphs/graph_builders.h"

namespace maillage {
namespace {

using testing::make_network;

//  0 —8— 1,  0 —1— 2,  0 —1— 3,  1 —1— 2      4 —3— 5
TEST(Disparity, IsTheSurpriseOfTheEndWhereItIsSmaller) {
  const Network network = make_network(6, {{0, 1, 8}, {0, 2, 1}, {0, 3, 1}, {1, 2, 1}, {4, 5, 3}});
  const auto values = disparity(network);
  EXPECT_NEAR(*values[0], std::pow(1 - 8.0 / 10, 2), 1e-15);  // of 0 among three ties; of 1 (1 − 8/9)¹ = 0.111
  EXPECT_NEAR(*values[1], 0.5, 1e-15);                        // of 2, two equal ties; of 0 0.9² = 0.81
  EXPECT_NEAR(*values[2], 0.81, 1e-15);                       // 3 has one tie only
  EXPECT_NEAR(*values[3], 0.5, 1e-15);
  EXPECT_FALSE(values[4]);
}

TEST(Disparity, FollowsDirections) {
  //  0 → 1 (3), 0 → 2 (1), 3 → 1 (1), 1 → 0 (5)
  const Network network = make_network(4, {{0, 1, 3}, {0, 2, 1}, {3, 1, 1}, {1, 0, 5}}, true);
  const auto values = disparity(network);
  EXPECT_NEAR(*values[0], 0.25, 1e-15);  // 1 of 4 of what leaves 0, of 4 of what comes to 1
  EXPECT_NEAR(*values[1], 0.75, 1e-15);
  EXPECT_FALSE(values[2]);  // 1 → 0 is the only tie that leaves 1 and the only one that comes to 0
  EXPECT_NEAR(*values[3], 0.75, 1e-15);
}

/// 1 − (k − 1) ∫₀^p (1 − x)^(k − 2) dx, the definition of the paper, by the midpoint rule.
double by_definition(double share, std::size_t k) {
  constexpr int steps = 20000;
  double sum = 0;
  for (int i = 0; i < steps; ++i) sum += std::pow(1 - share * (i + 0.5) / steps, static_cast<double>(k) - 2);
  return 1 - (static_cast<double>(k) - 1) * sum * share / steps;
}

TEST(Disparity, IsThatOfThePaper) {
  const Network network = make_network(8, testing::random_links(8, 0.6, 3));
  const auto values = disparity(network);
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [a, b] = network.ends(EdgeId(e));
    double least = 1;
    for (const NodeId end : {a, b}) {
      double strength = 0;
      for (const double weight : network.weights(end)) strength += weight;
      const std::size_t k = network.neighbours(end).size();
      if (k > 1) least = std::min(least, by_definition(network.weight(EdgeId(e)) / strength, k));
    }
    EXPECT_NEAR(values[e].value_or(1), least, 1e-6);
  }
}

TEST(Disparity, IsAMeasureOfTies) {
  const Measure* measure = find_measure("disparity");
  ASSERT_NE(measure, nullptr);
  EXPECT_EQ(measure->scope, Scope::tie);
  EXPECT_EQ(testing::measure(testing::make_path(3), "disparity").size(), 2U);
}

}  // namespace
}  // namespace maillage
