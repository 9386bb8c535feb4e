// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/diameter.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "maillage/kernels/paths/distances.h"

#include "kernels/sample_networks.h"

namespace maillage::kernels {
namespace {

using namespace maillage::testing;

double exact_diameter(const Network& network, bool weighted) {
  const auto farthest = distances(network, {.weighted = weighted}).eccentricity;
  return farthest.empty() ? 0 : *std::max_element(farthest.begin(), farthest.end());
}

void expect_exact(const Network& network, bool weighted) {
  const DiameterBounds found = diameter_bounds(network, {.weighted = weighted});
  const double exact = exact_diameter(network, weighted);
  EXPECT_NEAR(found.least, exact, 1e-9);
  EXPECT_NEAR(found.most, exact, 1e-9);
}

TEST(DiameterBounds, AreTheDiameterOfEveryGraphOfUpToSixActors) {
  for (std::size_t size = 1; size <= 6; ++size) {
    for_each_graph(size, [](const Network& network) { expect_exact(network, false); });
  }
}

TEST(DiameterBounds, AreTheDiameterOfLargerNetworksWeightedOrNot) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    for (const Network& network : {affiliation_network(200, seed), preferential_network(150, 2, seed),
                                   random_network(120, 0.02, seed, 9), small_world_network(100, 4, seed)}) {
      expect_exact(network, false);
      expect_exact(network, true);
    }
  }
}

/// Everyone is as far from the middle as anyone.
Network ring(std::uint32_t size) {
  std::vector<Edge> ties;
  for (std::uint32_t i = 0; i < size; ++i) ties.push_back({i, (i + 1) % size});
  return make_network(size, ties);
}

// Far more searches than are made one by one; in the larger one no node is near enough for searches together.
TEST(DiameterBounds, AreTheDiameterOfARing) {
  expect_exact(ring(151), false);
  expect_exact(ring(151), true);
  expect_exact(ring(450), false);
}

TEST(DiameterBounds, HoldTheDiameterWhenFewSearchesAreAllowed) {
  const DiameterBounds found = diameter_bounds(ring(101), {.searches = 3});
  EXPECT_EQ(found.least, 50);
  EXPECT_GT(found.most, 50);
  EXPECT_LE(found.most, 100);
}

}  // namespace
}  // namespace maillage::kernels
