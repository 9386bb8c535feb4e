// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/two_mode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/layout/diagrams/overlap.h"

#include "support/graphs/graph_builders.h"

namespace maillage {
namespace {

using Lines = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::uint64_t by_brute_force(const Lines& lines) {
  std::uint64_t crossings = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const auto [a, b] = lines[i];
      const auto [c, d] = lines[j];
      crossings += (a < c && b > d) || (a > c && b < d) ? 1 : 0;
    }
  }
  return crossings;
}

TEST(Crossings, AreCountedAsPairByPair) {
  Random random(3);
  for (int round = 0; round < 50; ++round) {
    Lines lines;
    for (int k = 0; k < 40; ++k) {
      lines.emplace_back(static_cast<std::uint32_t>(9 * random.uniform()),
                         static_cast<std::uint32_t>(7 * random.uniform()));
    }
    EXPECT_EQ(count_crossings(lines), by_brute_force(lines));
  }
  EXPECT_EQ(count_crossings({}), 0U);
}

Network random_two_mode(std::uint64_t seed) {
  Random random(seed);
  std::vector<testing::Link> links;
  for (std::uint32_t actor = 0; actor < 30; ++actor) {
    for (std::uint32_t project = 0; project < 12; ++project) {
      if (random.uniform() < 0.12) links.push_back({actor, project, 1});
    }
  }
  return testing::make_two_mode(30, 12, links);
}

/// Crossings of the straight lines that are drawn.
std::uint64_t drawn_crossings(const Network& network, const TwoModeLayout& layout) {
  std::uint64_t crossings = 0;
  for (const Side side : {Side::left, Side::right}) {
    Lines lines;
    for (std::size_t e = 0; e < network.edge_count(); ++e) {
      const auto [a, b] = network.ends(EdgeId(e));
      if (layout.sides[a.index()] != side) continue;
      lines.emplace_back(static_cast<std::uint32_t>(1e6 * layout.positions[a.index()].y),
                         static_cast<std::uint32_t>(1e6 * layout.positions[b.index()].y));
    }
    crossings += by_brute_force(lines);
  }
  return crossings;
}

TEST(TwoMode, LessensCrossingsAndReportsThem) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const Network network = random_two_mode(seed);
    const auto layout = place_two_mode(network, {.height = 100});
    EXPECT_EQ(drawn_crossings(network, layout), layout.crossings) << seed;
    EXPECT_LT(layout.crossings * 2, layout.crossings_before) << seed;
  }
}

//  Three actors on project 0, three on project 1 …, numbered so that every line crosses many: none need cross.
TEST(TwoMode, FindsTheOrderWithoutCrossings) {
  std::vector<testing::Link> links;
  for (std::uint32_t actor = 0; actor < 24; ++actor) links.push_back({actor, actor * 5 % 8, 1});
  const auto layout = place_two_mode(testing::make_two_mode(24, 8, links));
  EXPECT_GT(layout.crossings_before, 40U);
  EXPECT_EQ(layout.crossings, 0U);
}

TEST(TwoMode, PutsProjectsInTheMiddleAndActorsEvenlyBeside) {
  const Network network = random_two_mode(5);
  std::vector<double> reaches(network.size(), 12);
  for (std::size_t i = 0; i < reaches.size(); i += 5) reaches[i] = 30;
  const auto layout = place_two_mode(network, {.reaches = reaches, .gap = 2, .width = 400, .height = 300});
  std::ptrdiff_t difference = 0;
  for (std::size_t i = 0; i < network.size(); ++i) {
    const bool project = std::holds_alternative<ProjectId>(network[NodeId(i)].subject);
    EXPECT_EQ(layout.sides[i] == Side::middle, project);
    const std::map<Side, double> x = {{Side::left, 0}, {Side::middle, 200}, {Side::right, 400}};
    EXPECT_EQ(layout.positions[i].x, x.at(layout.sides[i]));
    if (!project) difference += layout.sides[i] == Side::left ? 1 : -1;
  }
  EXPECT_LE(std::abs(difference), 6);
  std::vector<Point> actors(layout.positions.begin(), layout.positions.begin() + 30);
  std::vector<double> shrunk;
  for (std::size_t i = 0; i < 30; ++i) shrunk.push_back(reaches[i] * layout.shrink);
  EXPECT_LT(layout.shrink, 1);
  EXPECT_TRUE(are_apart(actors, shrunk, 2 * layout.shrink - 1e-9));
  EXPECT_NEAR(layout.row, 25, 1e-9);
}

TEST(TwoMode, KeepsAKindOnOneSideWhereThatIsEven) {
  const Network plain = random_two_mode(2);
  std::vector<Node> nodes(plain.nodes().begin(), plain.nodes().end());
  for (std::size_t i = 0; i < 30; ++i) nodes[i].kind = KindId(std::array<std::size_t, 3>{0, 4, 2 + i % 2}[i % 3]);
  std::vector<Contribution> contributions;
  for (std::size_t e = 0; e < plain.edge_count(); ++e) {
    const auto [a, b] = plain.ends(EdgeId(e));
    contributions.push_back({a.value, b.value, plain.evidence(EdgeId(e))[0]});
  }
  const Network network(nodes, contributions, false);
  const auto layout = place_two_mode(network);
  for (std::size_t i = 0; i < 30; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (network[NodeId(i)].kind == network[NodeId(j)].kind) {
        EXPECT_EQ(layout.sides[i], layout.sides[j]);
      }
    }
  }
}

TEST(TwoMode, ServesNetworksWithoutProjectsOrTies) {
  EXPECT_TRUE(place_two_mode(Network()).positions.empty());
  const auto layout = place_two_mode(testing::make_path(5));
  EXPECT_EQ(layout.positions.size(), 5U);
  EXPECT_EQ(layout.crossings, 0U);
}

}  // namespace
}  // namespace maillage
