// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/components.h"

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

using Numbers = std::vector<std::uint32_t>;

TEST(Partition, IsNumberedBySizeThenLowestNode) {
  const Partition partition = make_partition({5, 2, 2, 0, 5, 2, 0});
  EXPECT_EQ(partition.part_of, (Numbers{1, 0, 0, 2, 1, 0, 2}));
  EXPECT_EQ(partition.sizes, (Numbers{3, 2, 2}));
}

TEST(Partition, OfNothingHasNoPart) { EXPECT_TRUE(make_partition({}).sizes.empty()); }

TEST(ConnectedComponents, JoinWhatAnyChainOfTiesJoins) {
  //  0 — 3     1 — 2 — 5     4
  const Partition partition = connected_components(make_network(6, {{0, 3}, {1, 2}, {2, 5}}));
  EXPECT_EQ(partition.part_of, (Numbers{1, 0, 0, 1, 2, 0}));
  EXPECT_EQ(partition.sizes, (Numbers{3, 2, 1}));
}

TEST(ConnectedComponents, IgnoreDirections) {
  //  0 → 1 ← 2
  EXPECT_EQ(connected_components(make_network(3, {{0, 1}, {2, 1}}, true)).sizes, (Numbers{3}));
}

TEST(ConnectedComponents, OfAnEmptyNetworkAreNone) { EXPECT_TRUE(connected_components(Network()).sizes.empty()); }

TEST(ConnectedComponents, GoDownAVeryLongPath) { EXPECT_EQ(connected_components(make_path(200'000)).sizes.size(), 1U); }

TEST(BiconnectedComponents, AreSeparatedByArticulations) {
  //  0       3
  //  | \   / |
  //  |  2 —  |      2 joins two triangles, 4 a pendant
  //  | /   \ |
  //  1       4 — 5
  const Blocks blocks =
      biconnected_components(make_network(6, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {2, 4}, {3, 4}, {4, 5}}));
  EXPECT_EQ(blocks.articulation, (std::vector{NodeId(2), NodeId(4)}));
  Numbers sizes = blocks.sizes;
  std::sort(sizes.begin(), sizes.end());
  EXPECT_EQ(sizes, (Numbers{1, 3, 3}));
}

TEST(BiconnectedComponents, IgnoreDirectionsAndCountReciprocatedTiesOnce) {
  //  0 ⇄ 1 → 2
  const Blocks blocks = biconnected_components(make_network(3, {{0, 1}, {1, 0}, {1, 2}}, true));
  EXPECT_EQ(blocks.articulation, (std::vector{NodeId(1)}));
  EXPECT_EQ(blocks.sizes, (Numbers{1, 1}));
}

TEST(Articulation, MayBeAProject) {
  //  actors 0, 1 take part in project 0 alone
  const Network network = make_two_mode(2, 1, {{0, 0}, {1, 0}});
  EXPECT_TRUE(values_near(measure(network, "articulation"), std::vector{0, 0, 1}));
}

TEST(GiantShare, IsThatOfTheLargestPiece) {
  EXPECT_EQ(measure_whole(make_network(4, {{0, 1}, {1, 2}}), "network.giant_share"), 0.75);
}

}  // namespace
}  // namespace maillage::testing
