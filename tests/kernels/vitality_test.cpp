// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/vitality.h"

#include <gtest/gtest.h>

#include "maillage/kernels/paths/distances.h"

#include "kernels/brute_force.h"
#include "kernels/expectations.h"
#include "kernels/matrix.h"
#include "kernels/sample_networks.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

struct Fragmentation {
  std::optional<double> plain;
  std::optional<double> by_distance;
};

Fragmentation fragmentation(std::size_t size, double reachable, double inverse_distances) {
  if (size < 2) return {};
  const double pairs = static_cast<double>(size) * static_cast<double>(size - 1);
  return {1 - reachable / pairs, 1 - inverse_distances / pairs};
}

Fragmentation by_enumeration(const Network& network, bool weighted, const std::vector<NodeId>& without) {
  const AllPaths paths(network, weighted, without);
  double reachable = 0;
  double inverse_distances = 0;
  for (std::size_t s = 0; s < network.size(); ++s) {
    for (std::size_t t = 0; t < network.size(); ++t) {
      if (s == t || std::isinf(paths.distance(s, t))) continue;
      ++reachable;
      inverse_distances += 1 / paths.distance(s, t);
    }
  }
  return fragmentation(network.size() - without.size(), reachable, inverse_distances);
}

Fragmentation by_removal(const Network& network, bool weighted, NodeId without) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    if (from != without && to != without) edges.push_back({from.value, to.value, network.weight(EdgeId(i))});
  }
  const Distances left = distances(make_network(network.size(), edges, network.directed()), {.weighted = weighted});
  double reachable = 0;
  double inverse_distances = 0;
  for (std::size_t i = 0; i < network.size(); ++i) {
    reachable += left.reached[i];
    inverse_distances += left.inverse_sum[i];
  }
  return fragmentation(network.size() - 1, reachable, inverse_distances);
}

void expect_value(std::optional<double> found, std::optional<double> expected) {
  ASSERT_EQ(found.has_value(), expected.has_value());
  if (!expected) return;
  ASSERT_NEAR(*found, *expected, 1e-12);
}

template <typename Without>
void expect_same(const Network& network, const Vitality& found, Without without) {
  for (std::uint32_t i = 0; i < network.size(); ++i) {
    const Fragmentation left = without(NodeId(i));
    expect_value(found.fragmentation_without[i], left.plain);
    expect_value(found.distance_fragmentation_without[i], left.by_distance);
  }
}

void expect_enumerated(const Network& network, bool weighted) {
  const Vitality found = vitality(network, {.weighted = weighted, .threads = 1});
  const Fragmentation whole = by_enumeration(network, weighted, {});
  expect_value(found.fragmentation, whole.plain);
  expect_value(found.distance_fragmentation, whole.by_distance);
  expect_same(network, found, [&](NodeId node) { return by_enumeration(network, weighted, {node}); });
}

TEST(Vitality, IsThatOfRemovingEachActorOfAllNetworksOfFive) {
  for (std::uint32_t size = 0; size <= 5; ++size) {
    for_each_graph(size, [](const Network& network) { expect_enumerated(network, false); });
  }
}

TEST(Vitality, IsThatOfRemovingEachActorOfNetworksOfSix) {
  std::uint64_t number = 0;
  for_each_graph(6, [&](const Network& network) {
    if (++number % 8 == 0) expect_enumerated(network, false);
  });
}

TEST(Vitality, IsThatOfRemovingEachActorOfAllDirectedNetworksOfFour) {
  for_each_graph(4, [](const Network& network) { expect_enumerated(network, false); }, true);
}

TEST(Vitality, IsThatOfRemovingEachActorOfWeightedNetworks) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    expect_enumerated(random_network(7, 0.4, seed, 5, seed % 2 == 0), true);
  }
}

//  chains, cycles and cliques hung on each other: cut points with detours on both sides
TEST(Vitality, IsThatOfRemovingEachActorOfSparseNetworks) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    for (const bool directed : {false, true}) {
      const Network network = random_network(60, directed ? 0.03 : 0.035, seed, 3, directed);
      for (const bool weighted : {false, true}) {
        SCOPED_TRACE(seed);
        expect_same(network, vitality(network, {.weighted = weighted, .threads = 1}),
                    [&](NodeId node) { return by_removal(network, weighted, node); });
      }
    }
  }
}

TEST(Vitality, IsThatOfRemovingEachActorOfAnAffiliationNetwork) {
  const Network network = affiliation_network(120, 11);
  for (const bool weighted : {false, true}) {
    expect_same(network, vitality(network, {.weighted = weighted}),
                [&](NodeId node) { return by_removal(network, weighted, node); });
  }
}

TEST(Vitality, GivesTheReferenceValues) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    const Vitality found = vitality(reference.network);
    EXPECT_NEAR(found.fragmentation.value_or(-1), reference.values.at("network.kpp_F").at("*"), 1e-9);
    EXPECT_NEAR(found.distance_fragmentation.value_or(-1), reference.values.at("network.kpp_DF").at("*"), 1e-9);
    expect_near(or_nan(found.fragmentation_without), reference.of_actors("kpp_F_after_removal"), 1e-9);
    expect_near(or_nan(found.distance_fragmentation_without), reference.of_actors("kpp_DF_after_removal"), 1e-9);
    std::vector<double> increases;
    std::vector<double> losses;
    for (std::uint32_t i = 0; i < reference.network.size(); ++i) {
      increases.push_back(found.fragmentation_increase(NodeId(i)).value_or(-1));
      losses.push_back(found.distance_fragmentation_increase(NodeId(i)).value_or(-1));
    }
    expect_near(increases, reference.of_actors("kpp_F_increase"), 1e-9);
    expect_near(losses, reference.of_actors("kpp_DF_increase"), 1e-9);
    expect_near(losses, reference.of_actors("geff_loss_abs"), 1e-9);
  }
}

//  a star of 7, and a path of 5
TEST(Vitality, HasTheKnownValuesOnAStarAndAPath) {
  const Vitality star = vitality(make_network(7, std::vector<Edge>{{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}}));
  EXPECT_NEAR(star.distance_fragmentation.value_or(-1), .3571, 5e-5);
  EXPECT_DOUBLE_EQ(star.fragmentation_without[0].value_or(-1), 1);
  EXPECT_DOUBLE_EQ(star.distance_fragmentation_without[0].value_or(-1), 1);
  EXPECT_NEAR(star.distance_fragmentation_without[1].value_or(-1), .3333, 5e-5);
  const Vitality path = vitality(make_network(5, std::vector<Edge>{{0, 1}, {1, 2}, {2, 3}, {3, 4}}));
  EXPECT_NEAR(path.fragmentation_without[2].value_or(-1), .6667, 5e-5);
  EXPECT_NEAR(path.distance_fragmentation_without[2].value_or(-1), .6667, 5e-5);
}

TEST(Vitality, GivesTheSameBytesForAnyNumberOfThreads) {
  const Network network = affiliation_network(600, 12);
  for (const bool weighted : {false, true}) {
    const Vitality expected = vitality(network, {.weighted = weighted, .threads = 1});
    for (const int threads : {2, 8}) {
      const Vitality found = vitality(network, {.weighted = weighted, .threads = threads});
      EXPECT_EQ(found.fragmentation_without, expected.fragmentation_without);
      EXPECT_EQ(found.distance_fragmentation_without, expected.distance_fragmentation_without);
    }
  }
}

TEST(Vitality, DoesNotDependOnTheOrderOfTheActors) {
  const Network network = affiliation_network(400, 13);
  const auto label = random_labels(network.size(), 14);
  const Vitality expected = vitality(network);
  const Vitality found = vitality(relabelled(network, label));
  for (std::size_t i = 0; i < network.size(); ++i) {
    expect_value(found.distance_fragmentation_without[label[i]], expected.distance_fragmentation_without[i]);
  }
}

}  // namespace
}  // namespace maillage::kernels
