// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/sectors.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/layout/diagrams/angles.h"
#include "maillage/layout/diagrams/group_order.h"
#include "maillage/layout/diagrams/overlap.h"

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using Values = std::vector<std::optional<double>>;

/// Node i is of the i-th kind given.
Network with_kinds(const std::vector<std::size_t>& kinds, const std::vector<testing::Link>& links) {
  const Network plain = testing::make_network(kinds.size(), links);
  std::vector<Node> nodes(plain.nodes().begin(), plain.nodes().end());
  for (std::size_t i = 0; i < kinds.size(); ++i) nodes[i].kind = KindId(kinds[i]);
  std::vector<Contribution> contributions;
  for (std::size_t e = 0; e < plain.edge_count(); ++e) {
    const auto [a, b] = plain.ends(EdgeId(e));
    contributions.push_back({a.value, b.value, plain.evidence(EdgeId(e))[0]});
  }
  return {nodes, contributions, false};
}

struct Case {
  Network network;
  Values values;
  std::vector<double> reaches;
};

Case random_case(std::uint64_t seed) {
  Random random(seed);
  std::vector<std::size_t> kinds;
  Case one;
  for (std::size_t i = 0; i < 60; ++i) {
    kinds.push_back(static_cast<std::size_t>(5 * random.uniform() * random.uniform()));
    one.values.push_back(i % 9 == 8 ? std::nullopt : std::optional(100 * random.uniform() * random.uniform()));
    one.reaches.push_back(4 + 6 * random.uniform());
  }
  one.network = with_kinds(kinds, testing::random_links(60, 0.08, seed));
  return one;
}

TEST(Wedges, HoldTheirKindAndShowTheValueAsDistance) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const Case one = random_case(seed);
    const auto layout = place_in_wedges(one.network, one.values, {.reaches = one.reaches, .gap = 2, .extent = 300});
    double low = 1e9;
    double high = 0;
    for (const auto& value : one.values) {
      if (value) low = std::min(low, *value);
      if (value) high = std::max(high, *value);
    }
    std::size_t members = 0;
    for (const Sector& sector : not_empty(layout.sectors)) {
      for (const NodeId id : sector.members) {
        const Point at = layout.positions[id.index()];
        const double part = one.values[id.index()] ? (high - *one.values[id.index()]) / (high - low) : 1;
        EXPECT_NEAR(std::hypot(at.x, at.y), layout.inner + (layout.outer - layout.inner) * part, 1e-9);
        const double middle = (sector.from + sector.to) / 2;
        const double turn = std::abs(std::remainder(std::atan2(at.y, at.x) - middle, 2 * std::numbers::pi));
        const double own = half_angle(std::hypot(at.x, at.y), one.reaches[id.index()] * layout.shrink);
        EXPECT_LE(turn + own, (sector.to - sector.from) / 2 + 1e-9);
        EXPECT_EQ(one.network[id].kind, one.network[sector.members[0]].kind);
      }
      members += sector.members.size();
    }
    EXPECT_EQ(members, 60U);
    std::vector<double> reaches = one.reaches;
    for (double& reach : reaches) reach *= layout.shrink;
    EXPECT_TRUE(are_apart(layout.positions, reaches, 2 * layout.shrink - 1e-6)) << seed;
  }
}

TEST(Wedges, AreAsWideAsTheirMembersAreMany) {
  const Network network = with_kinds({0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2}, {{0, 6}, {6, 9}});
  const auto layout = place_in_wedges(network, Values(12, 1.0));
  ASSERT_EQ(layout.sectors.size(), 3U);
  double total = 0;
  for (const Sector& sector : not_empty(layout.sectors)) {
    total += sector.to - sector.from;
    EXPECT_NEAR((sector.to - sector.from) / (2 * std::numbers::pi), static_cast<double>(sector.members.size()) / 12,
                1e-9);
  }
  EXPECT_NEAR(total, 2 * std::numbers::pi, 1e-9);
}

//  kinds 0 — 2 — 1 — 3 — 0 in a ring of ties
TEST(Wedges, PutKindsWithManyTiesSideBySide) {
  const Network network = with_kinds({0, 1, 2, 3}, {{0, 2, 5}, {2, 1, 5}, {1, 3, 5}, {3, 0, 5}, {0, 1, 1}});
  const auto layout = place_in_wedges(network, Values(4, 1.0));
  std::vector<std::uint32_t> order;
  for (const Sector& sector : layout.sectors) order.push_back(sector.members[0].value);
  const auto place = [&](std::uint32_t kind) { return std::ranges::find(order, kind) - order.begin(); };
  EXPECT_EQ(std::abs(place(0) - place(1)), 2);
  EXPECT_EQ(std::abs(place(2) - place(3)), 2);
}

TEST(GroupOrder, IsTheBestOfAllForFewGroups) {
  Random random(4);
  for (int round = 0; round < 20; ++round) {
    GroupTies ties(6, std::vector<double>(6, 0));
    for (std::size_t i = 0; i < 6; ++i) {
      for (std::size_t j = i + 1; j < 6; ++j) ties[i][j] = ties[j][i] = std::floor(5 * random.uniform());
    }
    for (const GroupShape shape : {GroupShape::circle, GroupShape::line}) {
      const double found = order_cost(ties, order_groups(ties, shape), shape);
      std::vector<std::uint32_t> order = {0, 1, 2, 3, 4, 5};
      do EXPECT_LE(found, order_cost(ties, order, shape) + 1e-9);
      while (std::ranges::next_permutation(order).found);
    }
  }
}

TEST(GroupOrder, ImprovesOnTheGivenOrderForMany) {
  GroupTies ties(12, std::vector<double>(12, 0));
  for (std::size_t i = 0; i < 12; ++i) ties[i * 5 % 12][(i + 1) * 5 % 12] = ties[(i + 1) * 5 % 12][i * 5 % 12] = 1;
  const std::vector<std::uint32_t> given = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  auto order = order_groups(ties, GroupShape::circle);
  EXPECT_LT(order_cost(ties, order, GroupShape::circle), order_cost(ties, given, GroupShape::circle));
  std::ranges::sort(order);
  EXPECT_EQ(order, given);
}

TEST(Columns, HoldTheirKindWithTheHighestOnTop) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const Case one = random_case(seed);
    const auto layout = place_in_columns(one.network, one.values,
                                         {.reaches = one.reaches, .gap = 2, .width = 900, .height = 500, .row = 22});
    double left = 0;
    for (const Sector& sector : not_empty(layout.sectors)) {
      EXPECT_NEAR(sector.from, left, 1e-9);
      left = sector.to;
      for (std::size_t k = 0; k < sector.members.size(); ++k) {
        const Point at = layout.positions[sector.members[k].index()];
        EXPECT_GT(at.x, sector.from);
        EXPECT_LT(at.x, sector.to);
        if (k == 0) continue;
        const Point above = layout.positions[sector.members[k - 1].index()];
        EXPECT_TRUE(at.x > above.x || at.y >= above.y + 22 - 1e-9);
        const auto& value = one.values[sector.members[k].index()];
        const auto& higher = one.values[sector.members[k - 1].index()];
        EXPECT_TRUE(!value || (higher && *higher >= *value));
      }
    }
    EXPECT_NEAR(left, 900, 1e-9);
    EXPECT_EQ(layout.shrink, 1);
    EXPECT_TRUE(are_apart(layout.positions, one.reaches, 2 - 1e-9));
  }
}

TEST(Columns, ShrinkMarksOnASmallPage) {
  const Case one = random_case(1);
  const auto layout =
      place_in_columns(one.network, one.values, {.reaches = one.reaches, .gap = 2, .width = 60, .height = 60});
  EXPECT_LT(layout.shrink, 1);
  std::vector<double> reaches = one.reaches;
  for (double& reach : reaches) reach *= layout.shrink;
  EXPECT_TRUE(are_apart(layout.positions, reaches, 0));
}

TEST(Sectors, PutUpWithAnEmptyNetwork) {
  EXPECT_TRUE(place_in_wedges(Network(), {}).positions.empty());
  EXPECT_TRUE(place_in_columns(Network(), {}).positions.empty());
}

}  // namespace
}  // namespace maillage
