// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/hub/difference.h"

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Change change(const WithWithout& departure, std::string_view id) {
  for (const Change& one : departure.changes) {
    if (one.measure->id == id) return one;
  }
  ADD_FAILURE() << id << " is not compared";
  return {};
}

//    1
//  6 | 2
//   \|/
//    0        the middle of a star of 7 (Borgatti 2006: F and D_F become 1)
//   /|\ .
//  5 4 3
TEST(WithWithout, TheMiddleOfAStarLeavesNothing) {
  const WithWithout departure = with_without(make_star(7), NodeId(0));
  EXPECT_EQ(departure.pieces.size(), 6U);
  EXPECT_EQ(departure.new_isolates.size(), 6U);
  EXPECT_EQ(departure.isolates_with, 0U);
  EXPECT_EQ(departure.isolates_without, 6U);
  EXPECT_THAT(departure.hubs, ElementsAre(NodeId(0)));
  EXPECT_THAT(departure.next_hubs, IsEmpty());
  EXPECT_EQ(departure.next_betweenness, std::nullopt);
  EXPECT_EQ(change(departure, "network.n").without, 6);
  EXPECT_EQ(change(departure, "network.m").without, 0);
  EXPECT_EQ(change(departure, "network.n_components").with, 1);
  EXPECT_EQ(change(departure, "network.n_components").without, 6);
  EXPECT_EQ(change(departure, "network.kpp_F").with, 0);
  EXPECT_EQ(change(departure, "network.kpp_F").without, 1);
  EXPECT_NEAR(*change(departure, "network.global_efficiency").with, 1 - 0.357142857, 1e-9);
  EXPECT_EQ(change(departure, "network.global_efficiency").without, 0);
  EXPECT_EQ(change(departure, "network.average_path_length_finite").without, std::nullopt);
}

TEST(WithWithout, ALeafOfAStarCutsNobodyOff) {
  const WithWithout departure = with_without(make_star(7), NodeId(3));
  ASSERT_EQ(departure.pieces.size(), 1U);
  EXPECT_EQ(departure.pieces.front().size(), 6U);
  EXPECT_THAT(departure.new_isolates, IsEmpty());
  EXPECT_THAT(departure.next_hubs, ElementsAre(NodeId(0)));
  EXPECT_EQ(departure.next_betweenness, 1);
}

//  0—1—2—3—4
TEST(WithWithout, TheMiddleOfAPathCutsItInTwo) {
  const WithWithout departure = with_without(make_path(5), NodeId(2));
  EXPECT_THAT(departure.pieces, ElementsAre(ElementsAre(NodeId(0), NodeId(1)), ElementsAre(NodeId(3), NodeId(4))));
  EXPECT_THAT(departure.new_isolates, IsEmpty());
  EXPECT_THAT(departure.next_hubs, IsEmpty());
  EXPECT_NEAR(*change(departure, "network.kpp_F").without, 2.0 / 3, 1e-12);
}

TEST(WithWithout, TheLargestPieceComesFirstAndNodesAreThoseOfTheWholeNetwork) {
  const WithWithout departure = with_without(make_path(5), NodeId(1));
  EXPECT_THAT(departure.pieces, ElementsAre(ElementsAre(NodeId(2), NodeId(3), NodeId(4)), ElementsAre(NodeId(0))));
  EXPECT_THAT(departure.new_isolates, ElementsAre(NodeId(0)));
  EXPECT_THAT(departure.next_hubs, ElementsAre(NodeId(3)));
  EXPECT_NEAR(*departure.next_betweenness, 1.0 / 3, 1e-12);  // one of the three pairs of the four who stay
}

TEST(WithWithout, ActorsOfOtherComponentsAreNotCutOff) {
  // 0—1—2   3—4   5
  const Network network = make_network(6, {{0, 1}, {1, 2}, {3, 4}});
  const WithWithout departure = with_without(network, NodeId(1));
  EXPECT_THAT(departure.pieces, ElementsAre(ElementsAre(NodeId(0)), ElementsAre(NodeId(2))));
  EXPECT_EQ(departure.isolates_with, 1U);
  EXPECT_EQ(departure.isolates_without, 3U);
}

TEST(WithWithout, AnIsolateLeavesNoPiece) {
  const WithWithout departure = with_without(make_network(3, {{0, 1}}), NodeId(2));
  EXPECT_THAT(departure.pieces, IsEmpty());
  EXPECT_EQ(departure.isolates_with, 1U);
  EXPECT_EQ(departure.isolates_without, 0U);
}

TEST(WithWithout, OneOfTwoAndOneAlone) {
  const WithWithout of_two = with_without(make_path(2), NodeId(0));
  EXPECT_THAT(of_two.new_isolates, ElementsAre(NodeId(1)));
  EXPECT_EQ(change(of_two, "network.kpp_F").without, std::nullopt);
  const WithWithout alone = with_without(make_network(1, {}), NodeId(0));
  EXPECT_THAT(alone.pieces, IsEmpty());
  EXPECT_EQ(change(alone, "network.n").without, 0);
}

TEST(Without, KeepsWeightsAndEvidence) {
  const Network left = without(make_network(4, {{0, 1, 2.5}, {1, 2, 1}, {2, 3, 0.5}, {3, 2, 0.25}}), NodeId(1));
  ASSERT_EQ(left.size(), 3U);
  ASSERT_EQ(left.edge_count(), 1U);
  EXPECT_EQ(left[NodeId(1)].id, "0000002");
  EXPECT_EQ(left.weight(EdgeId(0)), 0.75);
  EXPECT_EQ(left.evidence(EdgeId(0)).size(), 2U);
}

TEST(WithWithout, AgreesWithBruteForceOnAllGraphsOfFive) {
  for_each_graph(5, [](const Network& network) {
    const auto components = brute_components(symmetric_pattern(weight_matrix(network)));
    for (std::size_t i = 0; i < network.size(); ++i) {
      const NodeId actor(i);
      Matrix pattern = symmetric_pattern(weight_matrix(network));
      for (std::size_t j = 0; j < network.size(); ++j) pattern[i][j] = pattern[j][i] = 0;
      const auto after = brute_components(pattern);
      std::set<std::size_t> names(after.begin(), after.end());
      std::set<std::size_t> torn;
      for (const NodeId partner : network.neighbours(actor)) torn.insert(after[partner.index()]);
      const WithWithout departure = with_without(network, actor);
      ASSERT_EQ(departure.pieces.size(), torn.size());
      ASSERT_EQ(change(departure, "network.n_components").without, static_cast<double>(names.size() - 1));
      std::size_t members = 1;
      for (const auto& piece : departure.pieces) members += piece.size();
      ASSERT_EQ(members, static_cast<std::size_t>(std::count(components.begin(), components.end(), components[i])));
    }
  });
}

TEST(MostBetween, ValuesThatDifferByRoundingAreEqual) {
  EXPECT_THAT(most_between({0.3, 0.1 + 0.2, std::nullopt, 0.2}), ElementsAre(NodeId(0), NodeId(1)));
  EXPECT_THAT(most_between({0.0, std::nullopt}), IsEmpty());
}

}  // namespace
}  // namespace maillage::testing
