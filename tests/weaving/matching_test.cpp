// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/matching.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage::testing {
namespace {

using Edges = std::vector<MatchingEdge>;

/// Of every set of nodes, the largest weight of pairs within it: the lowest node stays alone or goes with another.
std::int64_t best_weight(std::size_t nodes, const Edges& edges) {
  std::vector<std::int64_t> best(std::size_t{1} << nodes, 0);
  for (std::size_t set = 1; set < best.size(); ++set) {
    const auto lowest = static_cast<std::size_t>(std::countr_zero(set));
    best[set] = best[set & (set - 1)];
    for (const auto& [a, b, weight] : edges) {
      const std::size_t both = std::size_t{1} << a | std::size_t{1} << b;
      if (std::min(a, b) == lowest && (set & both) == both) best[set] = std::max(best[set], weight + best[set & ~both]);
    }
  }
  return best.back();
}

/// The sum of the edges chosen; −1 when two of them meet.
std::int64_t chosen_weight(std::size_t nodes, const Edges& edges) {
  std::vector<bool> taken(nodes, false);
  std::int64_t sum = 0;
  for (const std::size_t i : maximum_weight_matching(nodes, edges)) {
    for (const std::size_t node : {edges[i].a, edges[i].b}) {
      if (taken[node]) return -1;
      taken[node] = true;
    }
    sum += edges[i].weight;
  }
  return sum;
}

/// Each pair with the probability given; weights 1 to `most`.
Edges random_edges(std::size_t nodes, double probability, std::uint64_t most, std::uint64_t seed) {
  Random random(seed);
  Edges edges;
  for (std::size_t a = 0; a < nodes; ++a) {
    for (std::size_t b = a + 1; b < nodes; ++b) {
      if (random.uniform() < probability) edges.push_back({a, b, static_cast<std::int64_t>(1 + random.below(most))});
    }
  }
  return edges;
}

TEST(MaximumWeightMatching, IsTheBestOfAllOnEveryGraphOfFourNodesWithWeightsToThree) {
  const Edges complete = random_edges(4, 1, 1, 1);
  for (std::size_t code = 0; code < 4096; ++code) {
    Edges edges;
    for (std::size_t i = 0; i < complete.size(); ++i) {
      const auto weight = static_cast<std::int64_t>(code >> (2 * i) & 3U);
      if (weight > 0) edges.push_back({complete[i].a, complete[i].b, weight});
    }
    ASSERT_EQ(chosen_weight(4, edges), best_weight(4, edges)) << code;
  }
}

TEST(MaximumWeightMatching, IsTheBestOfAllOnRandomGraphsUpToTenNodes) {
  for (std::size_t nodes = 1; nodes <= 10; ++nodes) {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
      const double probability = 0.2 + 0.2 * static_cast<double>(seed % 5);
      const std::uint64_t most = seed % 2 == 0 ? 1000 : 4;
      const Edges edges = random_edges(nodes, probability, most, seed);
      ASSERT_EQ(chosen_weight(nodes, edges), best_weight(nodes, edges)) << nodes << " nodes, seed " << seed;
    }
  }
}

TEST(MaximumWeightMatching, OfManyNodesWeighsTheSameHoweverTheyAreNumbered) {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const std::size_t nodes = 41 + seed;
    const Edges edges = random_edges(nodes, 0.9, seed % 2 == 0 ? 100000 : 5, seed);
    std::vector<std::size_t> number(nodes);
    std::iota(number.begin(), number.end(), std::size_t{0});
    Random random(seed + 1);
    random.shuffle(std::span(number));
    Edges renumbered;
    for (const auto& [a, b, weight] : edges) renumbered.push_back({number[b], number[a], weight});
    random.shuffle(std::span(renumbered));
    const std::int64_t weight = chosen_weight(nodes, edges);
    ASSERT_GT(weight, 0);
    ASSERT_EQ(chosen_weight(nodes, renumbered), weight) << "seed " << seed;
  }
}

TEST(MaximumWeightMatching, OfNobodyIsEmpty) {
  EXPECT_TRUE(maximum_weight_matching(0, {}).empty());
  EXPECT_TRUE(maximum_weight_matching(3, {}).empty());
}

}  // namespace
}  // namespace maillage::testing
