// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/structure.h"

#include <gtest/gtest.h>

#include "weaving/brute_ties.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

constexpr double kRounding = 1e-12;

void expect_near(const std::optional<double>& actual, const std::optional<double>& expected) {
  ASSERT_EQ(actual.has_value(), expected.has_value());
  if (actual.has_value()) {
    EXPECT_NEAR(*actual, *expected, kRounding);
  }
}

void expect_change(const TieChange& actual, const TieChange& expected) {
  expect_near(actual.efficiency, expected.efficiency);
  expect_near(actual.efficiency_without_hub, expected.efficiency_without_hub);
  expect_near(actual.fragmentation_without_hub, expected.fragmentation_without_hub);
  EXPECT_EQ(actual.freed, expected.freed);
}

bool only_through(const Pattern& pattern, NodeId hub, NodeId a, NodeId b) {
  if (a == hub || b == hub) return false;
  return steps(pattern)[a.index()][b.index()] > 0 && steps(cut_off(pattern, hub))[a.index()][b.index()] == 0;
}

void expect_agreement(const Structure& structure, const Pattern& pattern, std::optional<NodeId> hub) {
  for (const auto& [a, b] : open_pairs(network_of(pattern))) {
    SCOPED_TRACE(std::to_string(a.value) + "-" + std::to_string(b.value));
    expect_change(structure.change(a, b), brute_change(pattern, hub, a, b));
    expect_change(structure.change(b, a), brute_change(pattern, hub, a, b));
    EXPECT_EQ(structure.only_through_hub(a, b), hub && only_through(pattern, *hub, a, b));
  }
  expect_near(structure.baseline().efficiency, brute_efficiency(pattern));
  if (!hub) return;
  expect_near(structure.baseline().efficiency_without_hub, brute_efficiency(pattern, hub));
  expect_near(structure.baseline().fragmentation_without_hub, measure_whole(network_of(pattern, hub), "network.kpp_F"));
}

TEST(Structure, AgreesWithMakingEachTieOnRandomNetworks) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    SCOPED_TRACE(seed);
    const std::size_t size = 4 + seed % 9;
    const Network network = make_network(size, random_links(size, 0.12 + 0.02 * static_cast<double>(seed % 7), seed));
    const NodeId hub(seed % size);
    expect_agreement(Structure(network, hub, 1), pattern_of(network), hub);
  }
}

TEST(Structure, AgreesOnEveryGraphOfFourNodes) {
  for_each_graph(4, [](const Network& network) {
    expect_agreement(Structure(network, NodeId(1), 1), pattern_of(network), NodeId(1));
    expect_agreement(Structure(network, std::nullopt, 1), pattern_of(network), std::nullopt);
  });
}

TEST(Structure, MeasuresAnewOnceTiesAreMade) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(seed);
    const Network network = make_network(9, random_links(9, 0.15, seed));
    const NodeId hub(seed % 9);
    Structure structure(network, hub, 1);
    Pattern pattern = pattern_of(network);
    for (int made = 0; made < 4; ++made) {
      const auto open = open_pairs(network_of(pattern));
      const auto [a, b] = open[(seed * 7 + static_cast<std::uint64_t>(made) * 5) % open.size()];
      structure.add_tie(b, a);
      pattern = with_tie(pattern, a, b);
      expect_agreement(structure, pattern, hub);
    }
  }
}

//   1   2
//    \ /
//     0 — 3 — 4     without 0: 1, 2 and 3—4; partners of 0: 1, 2, 3
TEST(Structure, FreesThePairsOfPartnersThatTheTieJoins) {
  const Structure structure(make_network(5, {{0, 1}, {0, 2}, {0, 3}, {3, 4}}), NodeId(0), 1);
  EXPECT_EQ(structure.change(NodeId(1), NodeId(2)).freed, 1U);
  EXPECT_EQ(structure.change(NodeId(1), NodeId(4)).freed, 1U);
  EXPECT_EQ(structure.change(NodeId(0), NodeId(4)).freed, 0U);
  EXPECT_NEAR(*structure.change(NodeId(1), NodeId(4)).fragmentation_without_hub, -2.0 * 1 * 2 / (4 * 3), kRounding);
  EXPECT_TRUE(structure.only_through_hub(NodeId(1), NodeId(4)));
  EXPECT_FALSE(structure.only_through_hub(NodeId(0), NodeId(4)));
}

}  // namespace
}  // namespace maillage::testing
