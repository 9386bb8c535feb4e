// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/core_periphery.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "support/graphs/brute_brokerage.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

/// A clique of `core` actors, each tied to all others as well.
std::vector<Link> ideal_links(std::uint32_t core, std::uint32_t size) {
  std::vector<Link> links;
  for (std::uint32_t i = 0; i < core; ++i) {
    for (std::uint32_t j = i + 1; j < size; ++j) links.push_back({i, j});
  }
  return links;
}

std::vector<NodeId> first_nodes(std::size_t count) {
  std::vector<NodeId> nodes;
  for (std::size_t i = 0; i < count; ++i) nodes.emplace_back(i);
  return nodes;
}

TEST(CorePeriphery, FitsTheIdealPatternPerfectly) {
  for (const std::size_t size : {10U, 40U}) {
    const auto found = core_periphery(make_network(size, ideal_links(4, static_cast<std::uint32_t>(size))));
    EXPECT_NEAR(found->correlation, 1, 1e-12);
    EXPECT_EQ(found->core, first_nodes(4));
    EXPECT_EQ(found->core_density, 1);
    EXPECT_EQ(found->exhaustive, size == 10);
  }
}

TEST(CorePeriphery, HasThreeMembersEvenInAStar) {
  const auto found = core_periphery(make_star(12));
  EXPECT_EQ(found->core, first_nodes(3));
  EXPECT_LT(found->correlation, 0.7);
}

TEST(CorePeriphery, IsUndefinedWhereNothingVaries) {
  EXPECT_EQ(core_periphery(make_path(4)), std::nullopt);
  EXPECT_EQ(core_periphery(make_network(6, {})), std::nullopt);
  EXPECT_EQ(core_periphery(make_complete(6)), std::nullopt);
}

TEST(CorePeriphery, IgnoresDirections) {
  const auto links = ideal_links(3, 8);
  EXPECT_EQ(core_periphery(make_network(8, links, true)), core_periphery(make_network(8, links)));
}

TEST(CorePeriphery, IsNearlyTheBestWhereNotAllCoresAreLookedAt) {
  double ratios = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Network network = make_network(16, random_links(16, 0.1 + 0.05 * static_cast<double>(seed % 7), seed));
    const auto best = core_periphery(network);
    const auto found = core_periphery(network, {.all_cores_up_to = 0});
    EXPECT_TRUE(best->exhaustive);
    EXPECT_FALSE(found->exhaustive);
    EXPECT_LE(found->correlation, best->correlation + 1e-12);
    EXPECT_GE(found->correlation / best->correlation, 0.85) << "seed " << seed;
    ratios += found->correlation / best->correlation;
  }
  EXPECT_GE(ratios / 200, 0.99);
}

TEST(CorePeriphery, StillFitsALargeNetwork) {
  const auto found = core_periphery(make_network(2500, ideal_links(10, 2500)));
  EXPECT_EQ(found->core, first_nodes(10));
  EXPECT_NEAR(found->correlation, 1, 1e-9);
}

/// The core that grows by the actor that covers most further ties, each time looked for among all, where it correlates
/// best.
std::vector<NodeId> grown_core(const Network& network) {
  const std::size_t n = network.size();
  const auto m = static_cast<double>(network.edge_count());
  const auto pairs = [](std::size_t nodes) {
    return 0.5 * static_cast<double>(nodes) * (static_cast<double>(nodes) - 1);
  };
  std::vector<bool> inside(n, false);
  const auto gain = [&](NodeId node) {
    const auto next = network.neighbours(node);
    return std::count_if(next.begin(), next.end(), [&](NodeId one) { return !inside[one.index()]; });
  };
  std::vector<NodeId> core;
  std::vector<NodeId> best;
  double covered = 0;
  double highest = -1;
  while (core.size() + 2 < n && covered < m) {
    NodeId next;
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < n; ++i) {
      if (!inside[i] && gain(NodeId(i)) > most) most = gain(NodeId(i)), next = NodeId(i);
    }
    covered += static_cast<double>(most);
    inside[next.index()] = true;
    core.push_back(next);
    const double pattern = pairs(n) - pairs(n - core.size());
    const double fit = (covered * pairs(n) - m * pattern) / std::sqrt(pattern * (pairs(n) - pattern));
    if (core.size() >= 3 && fit > highest * (1 + 1e-12)) highest = fit, best = core;
  }
  std::sort(best.begin(), best.end());
  return best;
}

TEST(CorePeriphery, OfALargeNetworkIsTheBestOfTheCoresThatGrow) {
  std::vector<Link> links = ideal_links(20, 400);
  for (const Link& link : random_links(2100, 0.002, 5)) links.push_back(link);
  const Network network = make_network(2100, links);
  EXPECT_EQ(core_periphery(network)->core, grown_core(network));
}

TEST(CorePeriphery, IsUndefinedInATwoModeNetwork) {
  const Network network = make_two_mode(4, 3, {{0, 0}, {1, 0}, {2, 1}, {3, 2}});
  EXPECT_TRUE(values_near(measure(network, "core"), Values(7)));
  EXPECT_EQ(measure_whole(network, "network.core_periphery"), std::nullopt);
}

}  // namespace
}  // namespace maillage::testing
