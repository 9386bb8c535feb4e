// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/subnetwork.h"

#include <vector>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

//  0—1—2—3—0, of weights 1 2 3 4; without 1 there remain 2—3—0
TEST(Subnetwork, KeepsNodesAndTheTiesBetweenThemWithTheirEvidence) {
  const Network network = make_network(4, {{0, 1, 1}, {1, 2, 2}, {2, 3, 3}, {3, 0, 4}});
  const Network kept = subnetwork(network, {true, false, true, true});
  ASSERT_EQ(kept.size(), 3U);
  EXPECT_EQ(kept[NodeId(0)], network[NodeId(0)]);
  EXPECT_EQ(kept[NodeId(1)], network[NodeId(2)]);
  EXPECT_EQ(kept[NodeId(2)], network[NodeId(3)]);
  ASSERT_EQ(kept.edge_count(), 2U);
  EXPECT_EQ(kept.ends(EdgeId(0)), std::pair(NodeId(0), NodeId(2)));
  EXPECT_DOUBLE_EQ(kept.weight(EdgeId(0)), 4);
  EXPECT_EQ(kept.ends(EdgeId(1)), std::pair(NodeId(1), NodeId(2)));
  ASSERT_EQ(kept.evidence(EdgeId(1)).size(), 1U);
  EXPECT_EQ(kept.evidence(EdgeId(1))[0], (Evidence{TieId(2), 3}));
}

TEST(Subnetwork, OfAllIsTheSameNetwork) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(20, random_links(20, 0.2, 3, directed), directed);
    EXPECT_EQ(subnetwork(network, std::vector<bool>(20, true)), network);
  }
}

TEST(Subnetwork, OfADirectedNetworkKeepsItsDirections) {
  const Network kept = subnetwork(make_network(3, {{2, 0}, {1, 2}}, true), {true, false, true});
  ASSERT_EQ(kept.edge_count(), 1U);
  EXPECT_TRUE(kept.directed());
  EXPECT_EQ(kept.ends(EdgeId(0)), std::pair(NodeId(1), NodeId(0)));
}

TEST(Subnetwork, OfNobodyIsEmpty) { EXPECT_EQ(subnetwork(make_path(3), {false, false, false}).size(), 0U); }

}  // namespace
}  // namespace maillage::testing
