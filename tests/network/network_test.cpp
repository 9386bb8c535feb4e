// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/network.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Node actor(std::string id, std::size_t row) { return {std::move(id), "", KindId(0), ActorId(row)}; }

TEST(Network, OfNothingIsEmpty) {
  const Network network;
  EXPECT_EQ(network.size(), 0U);
  EXPECT_EQ(network.edge_count(), 0U);
  EXPECT_FALSE(network.directed());
  EXPECT_FALSE(network.two_mode());
}

TEST(Network, OrdersNodesByIdAndKeepsWhatTheyAre) {
  const Network network({actor("c", 0), actor("a", 1), actor("b", 2)}, {{0, 1, {TieId(0), 2}}}, false);
  EXPECT_EQ(network[NodeId(0)].id, "a");
  EXPECT_EQ(network[NodeId(2)].id, "c");
  EXPECT_EQ(std::get<ActorId>(network[NodeId(2)].subject), ActorId(0));
  EXPECT_EQ(network.ends(EdgeId(0)), std::pair(NodeId(0), NodeId(2)));
}

TEST(Network, ListsNeighboursAscendingWithWeightsAndEdges) {
  //      1
  //      | 5
  //  3 — 2 — 0
  //    7   6
  const Network network = make_network(4, {{2, 3, 7}, {1, 2, 5}, {2, 0, 6}});
  EXPECT_THAT(network.neighbours(NodeId(2)), ElementsAre(NodeId(0), NodeId(1), NodeId(3)));
  EXPECT_THAT(network.weights(NodeId(2)), ElementsAre(6, 5, 7));
  EXPECT_THAT(network.edges(NodeId(2)), ElementsAre(EdgeId(0), EdgeId(1), EdgeId(2)));
  EXPECT_THAT(network.in_neighbours(NodeId(2)), ElementsAre(NodeId(0), NodeId(1), NodeId(3)));
  EXPECT_THAT(network.neighbours(NodeId(3)), ElementsAre(NodeId(2)));
  EXPECT_EQ(network.ends(EdgeId(2)), std::pair(NodeId(2), NodeId(3)));
  EXPECT_EQ(network.weight(EdgeId(2)), 7);
}

TEST(Network, KeepsDirectionsApart) {
  //  0 → 1 ⇄ 2
  const Network network = make_network(3, {{0, 1, 3}, {2, 1, 4}, {1, 2, 5}}, true);
  EXPECT_THAT(network.neighbours(NodeId(1)), ElementsAre(NodeId(2)));
  EXPECT_THAT(network.weights(NodeId(1)), ElementsAre(5));
  EXPECT_THAT(network.in_neighbours(NodeId(1)), ElementsAre(NodeId(0), NodeId(2)));
  EXPECT_THAT(network.in_weights(NodeId(1)), ElementsAre(3, 4));
  EXPECT_THAT(network.in_edges(NodeId(1)), ElementsAre(EdgeId(0), EdgeId(2)));
  EXPECT_THAT(network.in_neighbours(NodeId(0)), IsEmpty());
  EXPECT_EQ(network.edge_count(), 3U);
}

TEST(Network, MergesParallelTiesWithTheirEvidence) {
  const Network network({actor("a", 0), actor("b", 1)},
                        {{0, 1, {ProjectId(4), 0.5}}, {1, 0, {TieId(9), 2}}, {0, 1, {TieId(3), 1}}}, false);
  ASSERT_EQ(network.edge_count(), 1U);
  EXPECT_EQ(network.weight(EdgeId(0)), 3.5);
  EXPECT_THAT(network.evidence(EdgeId(0)),
              ElementsAre(Evidence{TieId(3), 1}, Evidence{TieId(9), 2}, Evidence{ProjectId(4), 0.5}));
}

TEST(Network, DoesNotMergeOppositeDirections) {
  EXPECT_EQ(make_network(2, {{0, 1}, {1, 0}}, true).edge_count(), 2U);
  EXPECT_EQ(make_network(2, {{0, 1}, {1, 0}}, false).edge_count(), 1U);
}

// 0.1 + 0.2 + 0.3 depends on the order in the last digit; a sum over sorted weights does not.
TEST(Network, SumsWeightsTheSameInAnyOrder) {
  std::vector<Link> links = {{0, 1, 0.1}, {0, 1, 0.2}, {1, 0, 0.3}, {0, 1, 1e-17}, {0, 1, 0.7}};
  ASSERT_NE(0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1);
  const double weight = make_network(2, links).weight(EdgeId(0));
  Random random(1);
  for (int round = 0; round < 50; ++round) {
    random.shuffle(std::span(links));
    EXPECT_EQ(make_network(2, links).weight(EdgeId(0)), weight);
  }
}

TEST(Network, DoesNotDependOnTheOrderOfItsRows) {
  std::vector<Link> links = random_links(30, 0.2, 6);
  for (const Link& link : random_links(30, 0.1, 7)) links.push_back(link);
  const Network network = make_network(30, links);
  Random(2).shuffle(std::span(links));
  const Network shuffled = make_network(30, links);
  ASSERT_EQ(shuffled.edge_count(), network.edge_count());
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    EXPECT_EQ(shuffled.ends(EdgeId(i)), network.ends(EdgeId(i)));
    EXPECT_EQ(shuffled.weight(EdgeId(i)), network.weight(EdgeId(i)));
  }
}

TEST(Network, PutsActorsBeforeProjectsInTwoModes) {
  Node project{"a", "", {}, ProjectId(0)};
  const Network network({project, actor("z", 0), actor("a", 1)}, {{1, 0, {ParticipationId(0), 1}}}, false);
  EXPECT_TRUE(network.two_mode());
  EXPECT_EQ(network[NodeId(1)].id, "z");
  EXPECT_TRUE(std::holds_alternative<ProjectId>(network[NodeId(2)].subject));
  EXPECT_THAT(network.neighbours(NodeId(2)), ElementsAre(NodeId(1)));
}

TEST(Network, IsARegularValue) {
  const Network network = make_path(4);
  Network copy = network;
  EXPECT_EQ(copy, network);
  const Network moved = std::move(copy);
  EXPECT_EQ(moved, network);
  EXPECT_NE(moved, make_path(5));
}

TEST(Network, KeepsItsTiesWhenNodesChangeKind) {
  const Network network = make_path(3);
  const std::vector kinds = {KindId(2), KindId(0), KindId(1)};
  const Network other = network.with_kinds(kinds);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(other[NodeId(i)].kind, kinds[i]);
    EXPECT_EQ(other[NodeId(i)].id, network[NodeId(i)].id);
  }
  EXPECT_THAT(other.neighbours(NodeId(1)), ElementsAre(NodeId(0), NodeId(2)));
  EXPECT_EQ(other.with_kinds(std::vector<KindId>(3, network[NodeId(0)].kind)), network);
}

TEST(Undirected, MergesBothDirectionsOfATie) {
  //  0 ⇄ 1 → 2
  const Network network = undirected(make_network(3, {{0, 1, 2}, {1, 0, 3}, {1, 2, 4}}, true));
  EXPECT_FALSE(network.directed());
  EXPECT_EQ(network.edge_count(), 2U);
  EXPECT_EQ(network.weight(EdgeId(0)), 5);
  EXPECT_THAT(network.neighbours(NodeId(1)), ElementsAre(NodeId(0), NodeId(2)));
  EXPECT_THAT(network.evidence(EdgeId(0)), ElementsAre(Evidence{TieId(0), 2}, Evidence{TieId(1), 3}));
}

TEST(Undirected, LeavesAnUndirectedNetworkAsItIs) { EXPECT_EQ(undirected(make_cycle(5)), make_cycle(5)); }

}  // namespace
}  // namespace maillage::testing
