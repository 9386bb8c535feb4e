// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/distances.h"

#include <gtest/gtest.h>

#include "kernels/brute_force.h"
#include "kernels/expectations.h"
#include "kernels/sample_networks.h"
#include "kernels/targets.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

Distances by_enumeration(const Network& network, bool weighted, Direction direction) {
  const AllPaths paths(network, weighted);
  Distances result;
  for (std::size_t s = 0; s < network.size(); ++s) {
    result.reached.push_back(0);
    for (auto* sums : {&result.sum, &result.inverse_sum, &result.eccentricity}) sums->push_back(0);
    for (std::size_t t = 0; t < network.size(); ++t) {
      const double distance = direction == Direction::out ? paths.distance(s, t) : paths.distance(t, s);
      if (s == t || std::isinf(distance)) continue;
      ++result.reached.back();
      result.sum.back() += distance;
      result.inverse_sum.back() += 1 / distance;
      result.eccentricity.back() = std::max(result.eccentricity.back(), distance);
      if (weighted || (!network.directed() && t < s)) continue;
      const auto place = static_cast<std::size_t>(distance);
      if (result.histogram.size() <= place) result.histogram.resize(place + 1, 0);
      ++result.histogram[place];
    }
  }
  return result;
}

void expect_same(const Distances& found, const Distances& expected) {
  EXPECT_EQ(found.reached, expected.reached);
  expect_near(found.sum, expected.sum);
  expect_near(found.inverse_sum, expected.inverse_sum);
  expect_near(found.eccentricity, expected.eccentricity);
  EXPECT_EQ(found.histogram, expected.histogram);
}

void expect_identical(const Distances& found, const Distances& expected) {
  EXPECT_EQ(found.reached, expected.reached);
  EXPECT_EQ(found.sum, expected.sum);
  EXPECT_EQ(found.inverse_sum, expected.inverse_sum);
  EXPECT_EQ(found.eccentricity, expected.eccentricity);
  EXPECT_EQ(found.histogram, expected.histogram);
}

TEST(Distances, AgreeWithEnumerationOnAllNetworksOfSixActors) {
  for (std::uint32_t size = 0; size <= 6; ++size) {
    for_each_graph(size, [](const Network& network) {
      expect_same(distances(network, {.threads = 1}), by_enumeration(network, false, Direction::out));
    });
  }
}

TEST(Distances, AgreeWithEnumerationOnAllDirectedNetworksOfFourActors) {
  for (const Direction direction : {Direction::out, Direction::in}) {
    for_each_graph(
        4,
        [&](const Network& network) {
          expect_same(distances(network, {.direction = direction, .threads = 1}),
                      by_enumeration(network, false, direction));
        },
        true);
  }
}

TEST(Distances, AgreeWithEnumerationOnWeightedNetworks) {
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    for (const Direction direction : {Direction::out, Direction::in}) {
      const Network network = random_network(7, 0.4, seed, 6, seed % 2 == 0);
      SCOPED_TRACE(seed);
      expect_same(distances(network, {.weighted = true, .direction = direction, .threads = 1}),
                  by_enumeration(network, true, direction));
    }
  }
}

TEST(Distances, FollowTiesWhoseLengthsDiffer) {
  const std::vector<Edge> edges = {{0, 1, 1e-6}, {1, 2, 1e6}, {2, 3, 1}};
  expect_near(distances(make_network(4, edges), {.weighted = true}).sum,
              std::vector<double>{3e6 + 2e-6 + 1, 1e6 + 1e-6 + 1 + 1e-6, 1e6 + 1e-6 + 1 + 1e-6, 1e6 + 1e-6 + 3 + 1e-6});
}

TEST(Distances, GiveTheReferenceValuesOfHarmonicCloseness) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    const auto others = static_cast<double>(reference.network.size() - 1);
    for (const bool weighted : {false, true}) {
      std::vector<double> harmonic = distances(reference.network, {.weighted = weighted}).inverse_sum;
      for (double& sum : harmonic) sum /= others;
      expect_near(harmonic, reference.of_actors(weighted ? "harmonic_weighted" : "harmonic"), 1e-9);
    }
    EXPECT_NEAR(efficiency(distances(reference.network)), reference.values.at("network.global_efficiency").at("*"),
                1e-9);
  }
}

TEST(Distances, OfManyActorsAtATimeAreThoseOfOneByOne) {
  for (const bool directed : {false, true}) {
    const Network network = random_network(1300, 0.002, 5, 0, directed);
    for (const Direction direction : {Direction::out, Direction::in}) {
      Distances found = distances(network, {.direction = direction});
      found.histogram.clear();
      expect_same(found, distances(network, {.weighted = true, .direction = direction}));
    }
  }
}

TEST(Distances, OfALongPathAreThoseOfItsPlaces) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i + 1 < 1000; ++i) edges.push_back({i, i + 1});
  const Distances found = distances(make_network(1000, edges));
  EXPECT_EQ(found.eccentricity[0], 999);
  EXPECT_EQ(found.sum[0], 999.0 * 1000 / 2);
  EXPECT_EQ(found.histogram[1], 999U);
  EXPECT_EQ(found.histogram[999], 1U);
}

TEST(Distances, AreTheSameBytesForAnyNumberOfThreadsAndOnEveryProcessor) {
  const Network network = preferential_network(1200, 3, 1);
  for (const bool weighted : {false, true}) {
    const Distances expected = distances(network, {.weighted = weighted, .threads = 1});
    for (const int threads : {2, 8})
      expect_identical(distances(network, {.weighted = weighted, .threads = threads}), expected);
    on_each_target([&] { expect_identical(distances(network, {.weighted = weighted}), expected); });
  }
}

TEST(Distances, DoNotDependOnTheOrderOfTheActors) {
  const Network network = affiliation_network(800, 2);
  const auto label = random_labels(network.size(), 3);
  for (const bool weighted : {false, true}) {
    const auto expected = distances(network, {.weighted = weighted}).inverse_sum;
    const auto found = distances(relabelled(network, label), {.weighted = weighted}).inverse_sum;
    for (std::size_t i = 0; i < network.size(); ++i) ASSERT_NEAR(found[label[i]], expected[i], 1e-12 * expected[i]);
  }
}

}  // namespace
}  // namespace maillage::kernels
