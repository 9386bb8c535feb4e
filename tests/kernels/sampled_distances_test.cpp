// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/sampled_distances.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/kernels/paths/distances.h"

#include "kernels/sample_networks.h"

namespace maillage::kernels {
namespace {

using namespace maillage::testing;

std::vector<Network> networks() {
  std::vector<Edge> two_pieces = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {5, 6}, {6, 7}};
  return {affiliation_network(300, 1), preferential_network(400, 3, 1), random_network(150, 0.02, 1, 9),
          random_network(120, 0.02, 1, 0, true), make_network(9, two_pieces)};
}

void expect_within(const SampledSums& found, const std::vector<double>& exact) {
  ASSERT_EQ(found.of.size(), exact.size());
  for (std::size_t i = 0; i < exact.size(); ++i)
    EXPECT_LE(std::abs(found.of[i] - exact[i]), found.error[i] + 1e-9) << i;
}

TEST(SampledDistances, AreWithinTheirErrorsOnEveryNetworkForEverySeed) {
  for (const Network& network : networks()) {
    for (const bool weighted : {false, true}) {
      const Distances exact = distances(network, {.weighted = weighted});
      for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const SampledDistances found =
            sampled_distances(network, {.weighted = weighted, .targets = 2000, .delta = 0.01, .seed = seed});
        expect_within(found.inverse_sum, exact.inverse_sum);
        expect_within(found.sum, exact.sum);
        if (network.directed()) continue;
        EXPECT_EQ(found.reached, exact.reached);
      }
    }
  }
}

TEST(SampledDistances, HaveErrorsThatFallWithTheNumberOfTargets) {
  const Network network = affiliation_network(300, 1);
  const SampledDistances few = sampled_distances(network, {.targets = 1000});
  const SampledDistances many = sampled_distances(network, {.targets = 16000});
  for (std::size_t i = 0; i < network.size(); ++i) EXPECT_LT(many.inverse_sum.error[i], few.inverse_sum.error[i] / 3);
  EXPECT_LT(many.inverse_sum.error[0], 0.02 * 300);
}

TEST(SampledDistances, AreTheSameForAnyNumberOfThreadsAndOthersForAnotherSeed) {
  const Network network = affiliation_network(500, 3);
  const SampledDistances expected = sampled_distances(network, {.targets = 3000, .threads = 1});
  for (const int threads : {2, 8}) {
    const SampledDistances found = sampled_distances(network, {.targets = 3000, .threads = threads});
    EXPECT_EQ(found.inverse_sum.of, expected.inverse_sum.of);
    EXPECT_EQ(found.sum.error, expected.sum.error);
  }
  EXPECT_NE(sampled_distances(network, {.targets = 3000, .seed = 2}).sum.of, expected.sum.of);
}

TEST(SampledDistances, OfAnIsolateAreNothing) {
  const SampledDistances found = sampled_distances(make_network(3, std::vector<Edge>{{0, 1}}));
  EXPECT_EQ(found.reached, (std::vector<std::uint32_t>{1, 1, 0}));
  EXPECT_EQ(found.sum.of[2], 0);
  EXPECT_EQ(found.inverse_sum.error[2], 0);
}

}  // namespace
}  // namespace maillage::kernels
