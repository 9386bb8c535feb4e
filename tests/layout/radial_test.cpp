// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/radial.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/layout/diagrams/overlap.h"

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using testing::make_network;
using Values = std::vector<std::optional<double>>;

double radius(const Point& point) { return std::hypot(point.x, point.y); }

Values random_values(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  Values values;
  for (std::size_t i = 0; i < count; ++i) values.emplace_back(i % 4 == 0 ? 0 : 10 * random.uniform());
  return values;
}

std::vector<double> shrunk(std::vector<double> reaches, double factor) {
  for (double& reach : reaches) reach *= factor;
  return reaches;
}

TEST(RadialByValue, DistanceIsLinearInTheValue) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Network network = make_network(40, testing::random_links(40, 0.1, seed));
    const Values values = random_values(40, seed);
    const std::vector<double> reaches(40, 12);
    const auto layout = place_by_value(network, values, {.extent = 300, .reaches = reaches, .gap = 3});
    const double highest = **std::ranges::max_element(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double expected = layout.offset + (300 - layout.offset) * (highest - *values[i]) / highest;
      EXPECT_NEAR(radius(layout.positions[i]), expected, 1e-9) << seed << " " << i;
    }
    EXPECT_TRUE(are_apart(layout.positions, shrunk(reaches, layout.shrink), 3 * layout.shrink - 1e-6)) << seed;
    EXPECT_EQ(layout.positions,
              place_by_value(network, values, {.extent = 300, .reaches = reaches, .gap = 3}).positions);
  }
}

TEST(RadialByValue, HighestIsTheCentreWhereThereIsRoom) {
  const auto layout = place_by_value(testing::make_star(9), Values{8, 1, 1, 1, 1, 1, 1, 1, 1},
                                     {.extent = 100, .reaches = std::vector<double>(9, 10)});
  EXPECT_EQ(layout.offset, 0);
  EXPECT_EQ(layout.shrink, 1);
  EXPECT_NEAR(radius(layout.positions[0]), 0, 1e-12);
}

TEST(RadialByValue, TwoOfTheHighestStandOffTheCentre) {
  const auto layout = place_by_value(testing::make_cycle(4), Values{5, 5, 1, 1},
                                     {.extent = 100, .reaches = std::vector<double>(4, 10)});
  EXPECT_GE(layout.offset, 10 * layout.shrink - 1e-9);
  EXPECT_NEAR(radius(layout.positions[0]), layout.offset, 1e-9);
  EXPECT_NEAR(radius(layout.positions[1]), layout.offset, 1e-9);
}

TEST(RadialByValue, ShrinksMarksWhenARingIsFull) {
  const std::vector<double> reaches(30, 30);
  const auto layout = place_by_value(testing::make_complete(30), Values(30, 7.0), {.extent = 100, .reaches = reaches});
  EXPECT_LT(layout.shrink, 1);
  EXPECT_TRUE(are_apart(layout.positions, shrunk(reaches, layout.shrink), 0));
  for (const Point& point : not_empty(layout.positions)) EXPECT_NEAR(radius(point), 100, 1e-9);
}

TEST(RadialByValue, RingsStandAtRoundValues) {
  const auto layout = place_by_value(testing::make_path(3), Values{0, 40, 21}, {.extent = 1});
  ASSERT_EQ(layout.rings.size(), 5U);
  const std::vector<double> values = {40, 30, 20, 10, 0};
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(layout.rings[i].value, values[i]);
    EXPECT_NEAR(layout.rings[i].radius, 1 - values[i] / 40, 1e-12);
  }
}

TEST(RadialByValue, NodesWithoutValueHaveARingOutside) {
  const auto layout = place_by_value(testing::make_path(4), Values{3, 1, std::nullopt, 2}, {.extent = 1});
  EXPECT_EQ(layout.rings.back().value, std::nullopt);
  EXPECT_NEAR(radius(layout.positions[2]), 1, 1e-12);
  EXPECT_LT(radius(layout.positions[1]), 0.9);
}

//  5 — 6      Two rings of friends who know each other: shuffled on the circle their ties would be long.
TEST(RadialByValue, KeepsTiesShort) {
  std::vector<testing::Link> links;
  for (std::uint32_t i = 0; i < 20; ++i) {
    for (std::uint32_t j = i + 2; j < 20; j += 2) links.push_back({i, j, 1});
  }
  const Network two_cliques = make_network(20, links);
  const auto layout = place_by_value(two_cliques, Values(20, 1.0), {.extent = 1});
  double sum = 0;
  for (const auto& [from, to, weight] : links) {
    sum +=
        radius({layout.positions[from].x - layout.positions[to].x, layout.positions[from].y - layout.positions[to].y});
  }
  // Half a circle each: the mean chord between two of ten places on it; a whole circle has 1.27.
  EXPECT_LT(sum / static_cast<double>(links.size()), 1.05);
}

TEST(RadialAround, RingsAreNumbersOfTies) {
  //  0 — 1 — 2 — 3    4 — 5
  const Network network = make_network(6, {{0, 1}, {1, 2}, {2, 3}, {4, 5}});
  const auto layout = place_around(network, NodeId(1), {.extent = 60, .reaches = std::vector<double>(6, 4)});
  EXPECT_EQ(radius(layout.positions[1]), 0);
  EXPECT_NEAR(radius(layout.positions[0]), 20, 1e-9);
  EXPECT_NEAR(radius(layout.positions[2]), 20, 1e-9);
  EXPECT_NEAR(radius(layout.positions[3]), 40, 1e-9);
  EXPECT_NEAR(radius(layout.positions[4]), 60, 1e-9);
  EXPECT_NEAR(radius(layout.positions[5]), 60, 1e-9);
  ASSERT_EQ(layout.rings.size(), 3U);
  EXPECT_EQ(layout.rings[0].value, 1);
  EXPECT_EQ(layout.rings[1].value, 2);
  EXPECT_EQ(layout.rings[2].value, std::nullopt);
}

TEST(RadialAround, WidensTheFirstRingForManyNeighbours) {
  const auto layout =
      place_around(testing::make_star(41), NodeId(0), {.extent = 100, .reaches = std::vector<double>(41, 6)});
  EXPECT_EQ(layout.shrink, 1);
  std::vector<testing::Link> links;
  for (std::uint32_t i = 1; i <= 40; ++i) links.push_back({0, i, 1});
  for (std::uint32_t i = 41; i <= 44; ++i) links.push_back({i - 1, i, 1});
  const auto tail =
      place_around(make_network(45, links), NodeId(0), {.extent = 100, .reaches = std::vector<double>(45, 3)});
  EXPECT_GT(tail.rings[0].radius, 45) << "forty marks of 6 do not fit around a fifth of the radius";
  EXPECT_EQ(tail.shrink, 1);
}

TEST(RadialAround, ServesEveryFamily) {
  for (const Network& network :
       {make_network(1, {}), make_network(5, {}), testing::make_complete(7), make_network(3, {{1, 0}, {2, 1}}, true)}) {
    const auto layout = place_around(network, NodeId(0), {});
    ASSERT_EQ(layout.positions.size(), network.size());
    EXPECT_TRUE(
        std::ranges::all_of(layout.positions, [](const Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); }));
  }
  EXPECT_TRUE(place_by_value(make_network(0, {}), {}).positions.empty());
}

TEST(RoundValues, AreOneTwoOrFiveApart) {
  EXPECT_EQ(round_values(0, 40, 4), (std::vector<double>{0, 10, 20, 30, 40}));
  EXPECT_EQ(round_values(3, 17, 4), (std::vector<double>{5, 10, 15}));
  EXPECT_EQ(round_values(2, 2, 4), std::vector<double>{2});
  EXPECT_EQ(round_values(0, 0.7, 4).size(), 4U);
}

}  // namespace
}  // namespace maillage
