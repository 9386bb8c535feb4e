// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "maillage/layout/effort.h"
#include "maillage/layout/orientation.h"
#include "maillage/layout/stress/component.h"

#include "support/graphs/graph_builders.h"

namespace maillage {
namespace {

using testing::Link;
using testing::make_network;

/// width × height nodes, tied to those beside and below.
Network make_grid(std::uint32_t width, std::uint32_t height) {
  std::vector<Link> links;
  for (std::uint32_t y = 0; y < height; ++y) {
    for (std::uint32_t x = 0; x < width; ++x) {
      if (x + 1 < width) links.push_back({y * width + x, y * width + x + 1, 1});
      if (y + 1 < height) links.push_back({y * width + x, (y + 1) * width + x, 2});
    }
  }
  return make_network(width * height, links);
}

//   0 — 1    3 — 4    7 — 8    9   10   11
//    \  |     \ /
//      2       5 — 6
Network make_parts() { return make_network(12, {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {5, 6}, {7, 8}}); }

std::map<std::string, Network> families() {
  return {{"empty", make_network(0, {})},
          {"one node", make_network(1, {})},
          {"isolates", make_network(7, {})},
          {"pair", make_network(2, {{0, 1}})},
          {"path", testing::make_path(9)},
          {"star", testing::make_star(12)},
          {"clique", testing::make_complete(7)},
          {"grid", make_grid(4, 3)},
          {"parts", make_parts()},
          {"directed", make_network(4, {{0, 1}, {1, 0}, {1, 2}, {3, 2}}, true)}};
}

class EveryEngine : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryEngine, GivesEachNodeAFinitePlace) {
  for (const auto& [name, network] : families()) {
    SCOPED_TRACE(name);
    const std::vector<Point> points = compute_layout(network, {.engine = GetParam()});
    ASSERT_EQ(points.size(), network.size());
    EXPECT_TRUE(std::ranges::all_of(points, [](const Point& p) { return std::isfinite(p.x) && std::isfinite(p.y); }));
  }
}

TEST_P(EveryEngine, GivesTheSamePlacesForTheSameSeed) {
  for (const auto& [name, network] : families()) {
    SCOPED_TRACE(name);
    const LayoutOptions options{.engine = GetParam(), .seed = 7};
    const std::vector<Point> first = compute_layout(network, options);
    const std::vector<Point> again = compute_layout(network, options);
    ASSERT_EQ(first.size(), network.size());
    ASSERT_EQ(again.size(), network.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
      // fdp adds forces in the order of addresses in memory: its last digits differ.
      EXPECT_NEAR(first[i].x, again[i].x, 1e-6) << i;
      EXPECT_NEAR(first[i].y, again[i].y, 1e-6) << i;
    }
  }
}

TEST_P(EveryEngine, KeepsComponentsApart) {
  const Network network = make_parts();
  const std::vector<Point> points = compute_layout(network, {.engine = GetParam()});
  std::vector<Bounds> boxes;
  for (const Component& component : split_components(network)) {
    std::vector<Point> own;
    for (const NodeId node : component.nodes) own.push_back(points[node.index()]);
    boxes.push_back(bounds_of(own));
  }
  ASSERT_EQ(boxes.size(), 6U);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const bool beside = boxes[i].low.x > boxes[j].high.x || boxes[j].low.x > boxes[i].high.x;
      const bool above = boxes[i].low.y > boxes[j].high.y || boxes[j].low.y > boxes[i].high.y;
      EXPECT_TRUE(beside || above) << i << " and " << j;
    }
  }
}

TEST_P(EveryEngine, ScalesTheMedianTieToOne) {
  const Network network = make_grid(4, 3);
  const std::vector<Point> points = compute_layout(network, {.engine = GetParam()});
  std::vector<double> lengths;
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [a, b] = network.ends(EdgeId(e));
    lengths.push_back(std::hypot(points[a.index()].x - points[b.index()].x, points[a.index()].y - points[b.index()].y));
  }
  std::ranges::sort(lengths);
  EXPECT_NEAR(lengths[lengths.size() / 2], 1, 1e-9);
}

std::vector<std::string> engine_ids() {
  std::vector<std::string> ids;
  for (const LayoutEngine& engine : layout_engines()) ids.emplace_back(engine.id);
  return ids;
}

INSTANTIATE_TEST_SUITE_P(Layout, EveryEngine, ::testing::ValuesIn(engine_ids()), [](const auto& test) {
  std::string name = test.param;
  std::erase(name, '-');
  return name;
});

TEST(Layout, LiesAlongTheLongSideOfThePage) {
  const Bounds lying = bounds_of(compute_layout(testing::make_path(12), {.aspect = 1.4}));
  const Bounds standing = bounds_of(compute_layout(testing::make_path(12), {.aspect = 0.7}));
  EXPECT_GT(lying.width(), lying.height());
  EXPECT_LT(standing.width(), standing.height());
}

TEST(Layout, SaysWhichEnginesShowDistance) {
  for (const std::string_view engine : {"stress", "neato", "mds"}) EXPECT_TRUE(is_by_distance(engine)) << engine;
  for (const std::string_view engine : {"circle", "dot", "twopi", "circo", "nothing"})
    EXPECT_FALSE(is_by_distance(engine)) << engine;
}

TEST(Layout, RejectsAnUnknownEngineEvenForAnEmptyNetwork) {
  EXPECT_THROW(static_cast<void>(compute_layout(make_network(0, {}), {.engine = "springs"})), std::invalid_argument);
}

TEST(Components, StandLargestFirstWithBothDirectionsOfATieAsOne) {
  const Network network = make_network(5, {{3, 4, 2}, {4, 3, 1}, {0, 1, 1}, {1, 2, 1}}, true);
  const std::vector<Component> components = split_components(network);
  ASSERT_EQ(components.size(), 2U);
  EXPECT_EQ(components[0].size(), 3U);
  ASSERT_EQ(components[1].ties.size(), 1U);
  EXPECT_EQ(components[1].ties[0].weight, 3);
}

TEST(IdealLengths, AreShorterForStrongerTiesAndAlikeWithoutWeights) {
  const Component component = split_components(make_network(3, {{0, 1, 1}, {1, 2, 16}})).front();
  const std::vector<double> lengths = ideal_lengths(component, true);
  EXPECT_GT(lengths[0], lengths[1]);
  EXPECT_EQ(ideal_lengths(component, false), (std::vector<double>{1, 1}));
}

TEST(Orientation, IsTheSameForTurnedAndMirroredCopies) {
  const std::vector<Point> points = {{0, 0}, {1, 0.1}, {2, 0.5}, {5, 0}, {4, 1}};
  std::vector<Point> turned;
  for (const Point& p : points) turned.push_back({-(0.8 * p.x - 0.6 * p.y), 0.6 * p.x + 0.8 * p.y});
  const std::vector<Point> a = orient(points, 1.4, Turning::free);
  const std::vector<Point> b = orient(turned, 1.4, Turning::free);
  ASSERT_EQ(a.size(), points.size());
  ASSERT_EQ(b.size(), points.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_NEAR(a[i].x, b[i].x, 1e-9);
    EXPECT_NEAR(a[i].y, b[i].y, 1e-9);
  }
}

TEST(SecondsForLayout, GrowWithTheNodesAndTies) {
  EXPECT_LT(seconds_for_layout(make_network(100, {})), 0.1);
  EXPECT_GT(seconds_for_layout(make_network(600000, {})), 10);
  EXPECT_GT(seconds_for_layout(make_grid(30, 30)), 2 * seconds_for_layout(make_network(900, {})));
}

}  // namespace
}  // namespace maillage
