// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/layout/layout.h"
#include "maillage/layout/layout_quality.h"
#include "maillage/network/question.h"

#include "kernels/sample_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/paths.h"

namespace maillage::testing {
namespace {

LayoutOptions by_stress(int threads = 0) { return {.engine = "stress", .weighted = false, .threads = threads}; }

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Not a number where undefined, which no comparison puts up with.
double stress_of(const Network& network, const std::vector<Point>& points, const StressOptions& options = {}) {
  return normalised_stress(network, points, options).value_or(std::numeric_limits<double>::quiet_NaN());
}

Network read_package(const std::string& folder) {
  return build_network(read_ecosystem(testing::source_dir().string() + "/" + folder).ecosystem);
}

Network make_square_grid(std::uint32_t side) {
  std::vector<Link> links;
  for (std::uint32_t i = 0; i < side * side; ++i) {
    if (i % side + 1 < side) links.push_back({i, i + 1});
    if (i + side < side * side) links.push_back({i, i + side});
  }
  return make_network(static_cast<std::size_t>(side) * side, links);
}

//   0 — 1 — 2 — … — 29
TEST(StressEngine, LaysAPathOnALineWithEqualSteps) {
  const std::vector<Point> points = compute_layout(make_path(30), by_stress());
  ASSERT_EQ(points.size(), 30U);
  for (std::size_t i = 0; i < points.size(); ++i) {
    EXPECT_NEAR(distance(points[0], points[i]), static_cast<double>(i), 1e-4) << i;
  }
}

TEST(StressEngine, LaysACycleOnARegularPolygon) {
  for (const std::size_t size : {4U, 7U, 20U}) {
    const std::vector<Point> points = compute_layout(make_cycle(size), by_stress());
    Point centre;
    const auto count = static_cast<double>(size);
    for (const Point& p : points) centre = {centre.x + p.x / count, centre.y + p.y / count};
    const double radius = 0.5 / std::sin(std::acos(-1.0) / count);
    for (std::size_t i = 0; i < size; ++i) {
      EXPECT_NEAR(distance(points[i], points[(i + 1) % size]), 1, 1e-3) << size;
      EXPECT_NEAR(distance(points[i], centre), radius, 1e-3 * radius) << size;
    }
  }
}

TEST(StressEngine, KeepsTheOrderOfAGrid) {
  constexpr std::size_t kSide = 8;
  const std::vector<Point> points = compute_layout(make_square_grid(kSide), by_stress());
  ASSERT_EQ(points.size(), kSide * kSide);
  const Point along{points[kSide - 1].x - points[0].x, points[kSide - 1].y - points[0].y};
  const Point across{points[kSide * (kSide - 1)].x - points[0].x, points[kSide * (kSide - 1)].y - points[0].y};
  const auto part = [](const Point& a, const Point& b, const Point& way) {
    return ((b.x - a.x) * way.x + (b.y - a.y) * way.y) / std::hypot(way.x, way.y);
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i % kSide + 1 < kSide) {
      EXPECT_GT(part(points[i], points[i + 1], along), 0.5) << i;
    }
    if (i + kSide < points.size()) {
      EXPECT_GT(part(points[i], points[i + kSide], across), 0.5) << i;
    }
  }
  EXPECT_EQ(crossings(make_square_grid(kSide), points), 0U);
}

TEST(StressEngine, IsTheSameForAnyNumberOfThreads) {
  for (const Network& network : {read_package("data/benchmarks/karate"), testing::preferential_network(450, 2, 1)}) {
    const std::vector<Point> alone = compute_layout(network, by_stress(1));
    EXPECT_EQ(alone, compute_layout(network, by_stress(2))) << network.size();
    EXPECT_EQ(alone, compute_layout(network, by_stress(5))) << network.size();
  }
}

TEST(StressEngine, IsTheSameForTwoThreadsInLargeNetworks) {
  for (const std::size_t size : {1550U, 6100U}) {  // all pairs from a sample on; a sample only
    const Network network = testing::preferential_network(size, 2, 1);
    EXPECT_EQ(compute_layout(network, by_stress(1)), compute_layout(network, by_stress(2))) << size;
  }
}

TEST(StressEngine, DrawsARelabelledGridAlike) {
  const Network grid = make_square_grid(6);
  const std::vector<std::uint32_t> label = testing::random_labels(grid.size(), 3);
  const std::vector<Point> points = compute_layout(grid, by_stress());
  const std::vector<Point> relabelled = compute_layout(testing::relabelled(grid, label), by_stress());
  ASSERT_EQ(points.size(), grid.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_NEAR(distance(points[i], points[j]), distance(relabelled[label[i]], relabelled[label[j]]), 1e-3);
    }
  }
}

TEST(StressEngine, FindsNearlyTheSameStressAfterRelabelling) {
  const Network karate = read_package("data/benchmarks/karate");
  const double stress = stress_of(karate, compute_layout(karate, by_stress()));
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Network other = testing::relabelled(karate, testing::random_labels(karate.size(), seed));
    EXPECT_NEAR(stress_of(other, compute_layout(other, by_stress())) / stress, 1, 0.01) << seed;
  }
}

TEST(StressEngine, MakesStrongTiesShorter) {
  const Network path = make_network(3, {{0, 1, 1}, {1, 2, 16}});  // ideal lengths 2 and 1
  const std::vector<Point> points = compute_layout(path, {.engine = "stress"});
  EXPECT_NEAR(distance(points[0], points[1]) / distance(points[1], points[2]), 2, 1e-4);
  EXPECT_NEAR(distance(points[0], points[2]), distance(points[0], points[1]) + distance(points[1], points[2]), 1e-4);
}

TEST(StressEngine, PartsNodesWithTheSameNeighbours) {
  const std::vector<Point> points = compute_layout(make_star(6), by_stress());
  ASSERT_EQ(points.size(), 6U);
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) EXPECT_GT(distance(points[i], points[j]), 0.5);
  }
}

class NoWorseThanPeers : public ::testing::TestWithParam<std::string> {};

TEST_P(NoWorseThanPeers, InStress) {
  const Network network = GetParam() == "grid" ? make_square_grid(10) : read_package(GetParam());
  double best = std::numeric_limits<double>::infinity();
  for (const std::string engine : {"neato", "kamada-kawai", "mds"}) {
    const std::vector<Point> points = compute_layout(network, {.engine = engine, .weighted = false});
    best = std::min(best, stress_of(network, points));
  }
  EXPECT_LE(stress_of(network, compute_layout(network, by_stress())), 1.001 * best);
}

INSTANTIATE_TEST_SUITE_P(StressEngine, NoWorseThanPeers,
                         ::testing::Values("data/benchmarks/karate", "data/benchmarks/lesmis",
                                           "data/benchmarks/florentine", "tests/data/territory", "grid"));

// Beyond the size up to which all pairs count: the least stress of an 80 × 80 grid is about 0.0114.
TEST(StressEngine, StaysCloseToTheMinimumInLargeNetworks) {
  const Network grid = make_square_grid(80);
  EXPECT_LT(stress_of(grid, compute_layout(grid, by_stress())), 0.0125);
}

}  // namespace
}  // namespace maillage::testing
