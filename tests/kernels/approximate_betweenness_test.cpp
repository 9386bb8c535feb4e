// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/approximate_betweenness.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/kernels/paths/betweenness.h"

#include "kernels/sample_networks.h"

namespace maillage::kernels {
namespace {

using namespace maillage::testing;

std::vector<double> exact(const Network& network) {
  std::vector<double> nodes = betweenness(network).nodes;
  const auto n = static_cast<double>(network.size());
  for (double& sum : nodes) sum *= (network.directed() ? 1 : 2) / ((n - 1) * (n - 2));
  return nodes;
}

double largest_error(const std::vector<double>& found, const std::vector<double>& expected) {
  EXPECT_EQ(found.size(), expected.size());
  double largest = 0;
  for (std::size_t i = 0; i < found.size(); ++i) largest = std::max(largest, std::abs(found[i] - expected[i]));
  return largest;
}

std::vector<Network> networks() {
  std::vector<Edge> star;
  std::vector<Edge> ladder;  // many shortest paths between far ends
  for (std::uint32_t i = 1; i < 60; ++i) star.push_back({0, i});
  for (std::uint32_t i = 0; i < 40; ++i) {
    ladder.push_back({2 * i, 2 * i + 1});
    if (i > 0) ladder.insert(ladder.end(), {{2 * i - 2, 2 * i}, {2 * i - 1, 2 * i + 1}, {2 * i - 2, 2 * i + 1}});
  }
  return {make_network(60, star),         make_network(80, ladder),
          affiliation_network(300, 1),    preferential_network(400, 3, 1),
          random_network(150, 0.02, 1),   random_network(120, 0.02, 1, 0, true),
          small_world_network(300, 6, 1), make_network(3, std::vector<Edge>{})};
}

TEST(ApproximateBetweenness, IsWithinItsErrorOnEveryNetworkForEverySeed) {
  for (const Network& network : networks()) {
    const std::vector<double> expected = exact(network);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const auto found = approximate_betweenness(network, {.epsilon = 0.03, .delta = 0.01, .seed = seed});
      EXPECT_LE(found.epsilon, 0.03);
      EXPECT_LE(largest_error(found.nodes, expected), found.epsilon);
    }
  }
}

TEST(ApproximateBetweenness, IsFarWithinItsErrorAsTheBoundCoversAllActors) {
  const Network network = affiliation_network(300, 2);
  const std::vector<double> expected = exact(network);
  const auto found = approximate_betweenness(network, {.epsilon = 0.01, .seed = 3});
  EXPECT_LE(largest_error(found.nodes, expected), 0.006);
}

TEST(ApproximateBetweenness, TakesMoreSamplesForASmallerErrorAndNoMoreThanItNeeds) {
  const Network network = preferential_network(400, 3, 1);
  const auto coarse = approximate_betweenness(network, {.epsilon = 0.05});
  const auto fine = approximate_betweenness(network, {.epsilon = 0.02});
  EXPECT_LT(coarse.samples, fine.samples);
  EXPECT_LT(static_cast<double>(fine.samples), std::log(2 * 400 * 20 / 0.1) / (2 * 0.02 * 0.02));
  EXPECT_EQ(fine.delta, 0.1);
}

TEST(ApproximateBetweenness, IsTheSameForAnyNumberOfThreadsAndAnotherForAnotherSeed) {
  const Network network = affiliation_network(500, 3);
  const auto expected = approximate_betweenness(network, {.epsilon = 0.02, .threads = 1});
  for (const int threads : {2, 8}) {
    const auto found = approximate_betweenness(network, {.epsilon = 0.02, .threads = threads});
    EXPECT_EQ(found.nodes, expected.nodes);
    EXPECT_EQ(found.epsilon, expected.epsilon);
    EXPECT_EQ(found.samples, expected.samples);
  }
  EXPECT_NE(approximate_betweenness(network, {.epsilon = 0.02, .seed = 2}).nodes, expected.nodes);
}

TEST(ApproximateBetweenness, CountsMoreShortestPathsThanANumberHolds) {
  std::vector<Edge> edges;  // 1,200 layers of two, each tied to both of the next: 2^1198 paths
  for (std::uint32_t layer = 0; layer + 1 < 1200; ++layer) {
    for (std::uint32_t i = 0; i < 2; ++i) {
      for (std::uint32_t j = 0; j < 2; ++j) edges.push_back({2 * layer + i, 2 * layer + 2 + j});
    }
  }
  const auto found = approximate_betweenness(make_network(2400, edges), {.epsilon = 0.1});
  EXPECT_NEAR(found.nodes[1200], 0.25, 0.1);
}

TEST(ApproximateBetweenness, OfTwoActorsIsNothing) {
  EXPECT_EQ(approximate_betweenness(make_network(2, std::vector<Edge>{{0, 1}})).nodes, std::vector<double>(2, 0));
}

}  // namespace
}  // namespace maillage::kernels
