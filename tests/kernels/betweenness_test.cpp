// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/betweenness.h"

#include <array>
#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/kernels/paths/exact_length.h"

#include "kernels/brute_force.h"
#include "kernels/expectations.h"
#include "kernels/sample_networks.h"
#include "kernels/targets.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

Betweenness by_enumeration(const Network& network, bool weighted) {
  const AllPaths paths(network, weighted);
  Betweenness result{std::vector<double>(network.size(), 0), std::vector<double>(network.edge_count(), 0)};
  const double times = network.directed() ? 1 : 0.5;
  for (std::size_t s = 0; s < network.size(); ++s) {
    for (std::size_t t = 0; t < network.size(); ++t) {
      const auto& all = paths.shortest(s, t);
      for (const auto& path : all) {
        const double share = times / static_cast<double>(all.size());
        for (std::size_t i = 1; i + 1 < path.nodes.size(); ++i) result.nodes[path.nodes[i].index()] += share;
        for (const EdgeId edge : path.edges) result.edges[edge.index()] += share;
      }
    }
  }
  return result;
}

void expect_same(const Betweenness& found, const Betweenness& expected) {
  expect_near(found.nodes, expected.nodes);
  expect_near(found.edges, expected.edges);
}

/// Two bundles of `width` parallel paths after each other, `length` times: width^length paths from end to end.
Network chain_of_bundles(std::uint32_t width, std::uint32_t length) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < length; ++i) {
    const std::uint32_t from = i * (width + 1);
    for (std::uint32_t j = 1; j <= width; ++j) {
      edges.push_back({from, from + j});
      edges.push_back({from + j, from + width + 1});
      if (j > 1) edges.push_back({from + j, static_cast<std::uint32_t>(length * (width + 1) + (i * width) + j)});
    }
  }
  return make_network(length * (2 * width + 1) + 1, edges);
}

TEST(Betweenness, AgreesWithEnumerationOnAllNetworksOfSixActors) {
  for (std::uint32_t size = 0; size <= 6; ++size) {
    for_each_graph(size, [](const Network& network) {
      expect_same(betweenness(network, {.edges = true, .threads = 1}), by_enumeration(network, false));
    });
  }
}

TEST(Betweenness, AgreesWithEnumerationOnAllDirectedNetworksOfFourActors) {
  for (std::uint32_t size = 0; size <= 4; ++size) {
    for_each_graph(
        size,
        [](const Network& network) {
          expect_same(betweenness(network, {.edges = true, .threads = 1}), by_enumeration(network, false));
          expect_same(betweenness(network, {.weighted = true, .edges = true, .threads = 1}),
                      by_enumeration(network, false));
        },
        true);
  }
}

TEST(Betweenness, CountsWeightedPathsThatAreEqualButForRounding) {
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    for (const bool directed : {false, true}) {
      const Network network =
          random_network(7, seed % 2 == 0 ? 0.4 : 0.7, seed, 1 + static_cast<int>(seed % 5), directed);
      SCOPED_TRACE(seed);
      expect_same(betweenness(network, {.weighted = true, .edges = true, .threads = 1}), by_enumeration(network, true));
    }
  }
}

//  0 --.1-- 1 --.2-- 2     0.1 + 0.2 is not 0.3 in binary, but the two ways from 0 to 2 are equally long
//  '-------.3--------'
TEST(Betweenness, TakesAPathOfThreeTenthsForOneOfATenthAndTwo) {
  const std::vector<Edge> edges = {{0, 1, 1 / 0.1}, {1, 2, 1 / 0.2}, {0, 2, 1 / 0.3}};
  EXPECT_DOUBLE_EQ(betweenness(make_network(3, edges), {.weighted = true}).nodes[1], 0.5);
}

TEST(Betweenness, AgreesWithTheReferenceValues) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    expect_near(betweenness(reference.network).nodes, reference.of_actors("betweenness"), 1e-9);
    expect_near(betweenness(reference.network, {.weighted = true}).nodes, reference.of_actors("betweenness_weighted"),
                1e-9);
  }
}

TEST(Betweenness, FindsTheSameManySourcesAtATimeAsOneByOne) {
  for (const bool directed : {false, true}) {
    const Network network = random_network(300, 0.02, 1, 0, directed);
    expect_same(betweenness(network, {.edges = true}), betweenness(network, {.weighted = true, .edges = true}));
  }
  const Network network = affiliation_network(400, 1);
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < network.edge_count(); ++i) {
    edges.push_back({network.ends(EdgeId(i)).first.value, network.ends(EdgeId(i)).second.value});
  }
  expect_same(betweenness(network, {.edges = true}),
              betweenness(make_network(network.size(), edges), {.weighted = true, .edges = true}));
}

TEST(Betweenness, SearchesALongRingOneSourceAfterAnother) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < 401; ++i) edges.push_back({i, (i + 1) % 401});
  const Betweenness ring = betweenness(make_network(401, edges), {.edges = true});
  for (const double sum : not_empty(ring.nodes)) ASSERT_DOUBLE_EQ(sum, 199.0 * 200 / 2);
  for (const double sum : not_empty(ring.edges)) ASSERT_DOUBLE_EQ(sum, 200.0 * 201 / 2);
}

TEST(Betweenness, GivesTheSameBytesForAnyNumberOfThreads) {
  for (const bool weighted : {false, true}) {
    const Network network = affiliation_network(1500, 7);
    const BetweennessOptions options{.weighted = weighted, .edges = true, .threads = 1};
    const Betweenness expected = betweenness(network, options);
    for (const int threads : {2, 8}) {
      const Betweenness found = betweenness(network, {.weighted = weighted, .edges = true, .threads = threads});
      EXPECT_EQ(found.nodes, expected.nodes);
      EXPECT_EQ(found.edges, expected.edges);
    }
  }
}

TEST(Betweenness, GivesTheSameBytesOnEveryProcessor) {
  const Network network = affiliation_network(700, 8);
  const Betweenness expected = betweenness(network, {.edges = true});
  on_each_target([&] {
    const Betweenness found = betweenness(network, {.edges = true});
    EXPECT_EQ(found.nodes, expected.nodes);
    EXPECT_EQ(found.edges, expected.edges);
  });
}

TEST(Betweenness, DoesNotDependOnTheOrderOfTheActors) {
  const Network network = affiliation_network(500, 9);
  const auto label = random_labels(network.size(), 3);
  for (const bool weighted : {false, true}) {
    const auto expected = betweenness(network, {.weighted = weighted}).nodes;
    const auto found = betweenness(relabelled(network, label), {.weighted = weighted}).nodes;
    for (std::size_t i = 0; i < network.size(); ++i)
      ASSERT_NEAR(found[label[i]], expected[i], 1e-12 * (1 + expected[i]));
  }
}

/// A small network whose lengths are as far apart as they can be, many alike, many alike but for rounding.
std::vector<Edge> adversarial_edges(std::uint32_t size, Random& random) {
  constexpr std::array kWeights = {1.0,  3.0,   1e10, 1e-10, 1e11, 3e10,  1e12,        1e15,    1e-15,
                                   1e20, 1e-20, 1e40, 1e300, 1e16, 0.5e9, 1.0 + 1e-10, 1 / 0.3, 1e10 * (1 + 1e-16)};
  std::vector<Edge> edges;
  for (std::uint32_t b = 1; b < size; ++b) {
    for (std::uint32_t a = 0; a < b; ++a) {
      if (random.uniform() < 0.7) edges.push_back({a, b, kWeights.at(random.below(kWeights.size()))});
    }
  }
  return edges;
}

TEST(Betweenness, DoesNotDependOnTheOrderOfTheActorsHoweverFarApartWeightsAre) {
  constexpr std::uint64_t kNetworks = 100000;
  const BetweennessOptions kOptions{.weighted = true, .threads = 1};
  for (std::uint64_t seed = 0; seed < kNetworks; ++seed) {
    Random random(seed);
    const auto size = static_cast<std::uint32_t>(3 + random.below(3));
    const Network network = make_network(size, adversarial_edges(size, random));
    const auto label = random_labels(size, seed);
    const auto expected = betweenness(network, kOptions).nodes;
    const auto found = betweenness(relabelled(network, label), kOptions).nodes;
    for (std::size_t i = 0; i < size; ++i) ASSERT_NEAR(found[label[i]], expected[i], 1e-9) << "seed " << seed;
  }
}

//  0 --1-- 1 ~~10^-20~~ 2 --1-- 3     the same way from either end, whichever of 1 and 2 has the lower id
TEST(Betweenness, PassesThroughTiesTooShortToBeSeenOneWayOnly) {
  const std::vector<Edge> edges = {{0, 1, 1}, {1, 2, 1e20}, {2, 3, 1}};
  const std::vector<Edge> turned = {{0, 2, 1}, {1, 2, 1e20}, {1, 3, 1}};
  EXPECT_EQ(betweenness(make_network(4, edges), {.weighted = true}).nodes, (std::vector<double>{0, 2, 2, 0}));
  EXPECT_EQ(betweenness(make_network(4, turned), {.weighted = true}).nodes, (std::vector<double>{0, 2, 2, 0}));
}

TEST(ExactLength, SumsWithoutRounding) {
  ExactLength sum;
  EXPECT_EQ(sum.rounded(), 0);
  for (const double part : {1e300, 5e-324, 1.0, 1e-200}) sum.add(part);
  ExactLength other;
  for (const double part : {1.0, 1e-200, 1e300}) other.add(part);
  EXPECT_LT(other, sum);
  other.add(5e-324);
  EXPECT_EQ(other, sum);
  EXPECT_EQ(sum.rounded(), 1e300);
  ExactLength small;
  small.add(5e-324);
  EXPECT_EQ(small.rounded(), 5e-324);
  ExactLength carried;
  for (int i = 0; i < 3; ++i) carried.add(0x1.fffffffffffffp0);
  EXPECT_EQ(carried.rounded(), 3 * 0x1.fffffffffffffp0);
}

TEST(Betweenness, SaysWhenThereAreTooManyPathsToCount) {
  EXPECT_NO_THROW((void)betweenness(chain_of_bundles(9, 300)));
  EXPECT_THROW((void)betweenness(chain_of_bundles(9, 330)), std::overflow_error);
  EXPECT_THROW((void)betweenness(chain_of_bundles(9, 330), {.weighted = true}), std::overflow_error);
}

}  // namespace
}  // namespace maillage::kernels
