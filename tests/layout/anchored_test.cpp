// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/anchored.h"

#include <cmath>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using testing::make_network;

/// The nodes from `first` on, renamed so that they keep their names when others leave.
Network part_of(const Network& whole, const std::vector<std::uint32_t>& kept) {
  std::vector<Node> nodes;
  std::vector<std::uint32_t> number(whole.size(), 0xFFFFFFFF);
  for (const std::uint32_t i : kept) {
    number[i] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(whole[NodeId(i)]);
  }
  std::vector<Contribution> contributions;
  for (std::size_t e = 0; e < whole.edge_count(); ++e) {
    const auto [a, b] = whole.ends(EdgeId(e));
    if (number[a.index()] == 0xFFFFFFFF || number[b.index()] == 0xFFFFFFFF) continue;
    contributions.push_back({number[a.index()], number[b.index()], whole.evidence(EdgeId(e))[0]});
  }
  return {nodes, contributions, false};
}

double far(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

//  0 — 1 — 2 — 3 — 4 — 5, first without 5, then without 0
const Network kPath = testing::make_path(6);
const std::vector<Network> kTwo = {part_of(kPath, {0, 1, 2, 3, 4}), part_of(kPath, {1, 2, 3, 4, 5})};

TEST(Anchored, UnitesNodesAndSumsWeights) {
  const Network whole = unite(kTwo);
  ASSERT_EQ(whole.size(), 6U);
  ASSERT_EQ(whole.edge_count(), 5U);
  EXPECT_EQ(whole.weight(EdgeId(0)), 1) << "0 — 1 in the first alone";
  EXPECT_EQ(whole.weight(EdgeId(1)), 2) << "1 — 2 in both";
}

TEST(Anchored, TellsWhoEntersAndLeaves) {
  const auto series = place_anchored(kTwo);
  ASSERT_EQ(series.periods.size(), 2U);
  EXPECT_EQ(series.periods[0].changes[0], (NodeChange{false, true}));
  EXPECT_EQ(series.periods[0].changes[1], NodeChange());
  EXPECT_EQ(series.periods[1].changes[0], NodeChange()) << "actor 1 stays";
  EXPECT_EQ(series.periods[1].changes[4], (NodeChange{true, false}));
  EXPECT_EQ(series.periods[1].in_whole[4], NodeId(5));
}

TEST(Anchored, AStrongTetherKeepsThePlacesOfTheUnion) {
  const Network random = make_network(30, testing::random_links(30, 0.12, 7));
  std::vector<std::uint32_t> early;
  std::vector<std::uint32_t> late;
  for (std::uint32_t i = 0; i < 30; ++i) {
    if (i < 24) early.push_back(i);
    if (i >= 6) late.push_back(i);
  }
  const std::vector<Network> networks = {part_of(random, early), part_of(random, late)};
  const auto moved = [&](double tether) {
    const auto series = place_anchored(networks, {.tether = tether});
    double sum = 0;
    for (std::uint32_t i = 6; i < 24; ++i)
      sum += far(series.periods[0].positions[i], series.periods[1].positions[i - 6]);
    return sum / 18;
  };
  EXPECT_LT(moved(100), 0.02);
  EXPECT_LT(moved(100), moved(1));
  EXPECT_LT(moved(1), moved(0.1));
}

TEST(Anchored, AnEndlessTetherGivesThePlacesOfTheUnion) {
  const auto series = place_anchored(kTwo, {.tether = 1e6});
  for (const auto& period : not_empty(series.periods)) {
    ASSERT_GT(period.positions.size(), 1U);
    for (std::size_t i = 0; i < period.positions.size(); ++i) {
      EXPECT_LT(far(period.positions[i], series.positions[period.in_whole[i].index()]), 1e-5);
    }
  }
}

TEST(Anchored, FreeNodesComeToTheLengthOfTheirTies) {
  const auto series = place_anchored(kTwo, {.tether = 0, .rounds = 400});
  for (const auto& period : not_empty(series.periods)) {
    ASSERT_GT(period.positions.size(), 1U);
    for (std::size_t i = 0; i + 1 < period.positions.size(); ++i) {
      EXPECT_NEAR(far(period.positions[i], period.positions[i + 1]), 1, 1e-3);
    }
  }
}

TEST(Anchored, IsTheSameEveryTime) {
  EXPECT_EQ(place_anchored(kTwo).periods[1].positions, place_anchored(kTwo).periods[1].positions);
  EXPECT_TRUE(place_anchored({}).periods.empty());
}

}  // namespace
}  // namespace maillage
