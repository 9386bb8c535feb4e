// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/layout_quality.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

/// Not a number where undefined, which no comparison puts up with.
double stress_of(const Network& network, const std::vector<Point>& points, const StressOptions& options = {}) {
  return normalised_stress(network, points, options).value_or(std::numeric_limits<double>::quiet_NaN());
}

std::vector<Point> random_points(std::size_t count, Random& random, std::uint64_t side) {
  std::vector<Point> points(count);
  for (Point& p : points) p = {static_cast<double>(random.below(side)), static_cast<double>(random.below(side))};
  return points;
}

TEST(NormalisedStress, IsNothingWhereDistancesAgreeAtAnyScale) {
  const std::vector<Point> points = {{0, 0}, {3, 4}, {6, 8}, {9, 12}, {12, 16}};
  EXPECT_NEAR(stress_of(make_path(5), points), 0, 1e-12);
}

// 0 — 1 — 2 drawn as an equilateral triangle: r/d is 1, 1 and ½, the best scale 10/9, the squares 1/81, 1/81 and 16/81.
TEST(NormalisedStress, TakesTheBestScale) {
  const std::vector<Point> points = {{0, 0}, {1, 0}, {0.5, std::sqrt(0.75)}};
  EXPECT_NEAR(stress_of(make_path(3), points), 18.0 / 81 / 3, 1e-12);
}

TEST(NormalisedStress, AgreesWithItsDefinitionOnRandomNetworks) {
  Random random(1);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const Network network = make_network(90, random_links(90, 0.05, seed));
    const std::vector<Point> points = random_points(90, random, 1000);
    const Matrix distances = floyd_distances(symmetric_pattern(weight_matrix(network)), false);
    if (std::ranges::any_of(distances[0], [](double d) { return std::isinf(d); })) continue;
    double ratios = 0;
    double squares = 0;
    for (std::size_t i = 0; i < 90; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const double ratio = std::hypot(points[i].x - points[j].x, points[i].y - points[j].y) / distances[i][j];
        ratios += ratio;
        squares += ratio * ratio;
      }
    }
    const double scale = ratios / squares;
    double sum = 0;
    for (std::size_t i = 0; i < 90; ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const double drawn = std::hypot(points[i].x - points[j].x, points[i].y - points[j].y);
        sum += std::pow((scale * drawn - distances[i][j]) / distances[i][j], 2);
      }
    }
    EXPECT_NEAR(stress_of(network, points), sum / (90 * 89 / 2.0), 1e-9) << seed;
    EXPECT_EQ(normalised_stress(network, points, {.threads = 1}), normalised_stress(network, points, {.threads = 3}));
  }
}

// A path three times as long as another one, each right by itself.
TEST(NormalisedStress, LooksAtEachComponentByItself) {
  const Network network = make_network(7, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
  const std::vector<Point> points = {{0, 0}, {1, 0}, {2, 0}, {0, 5}, {3, 5}, {6, 5}, {9, 9}};
  EXPECT_NEAR(stress_of(network, points), 0, 1e-12);
}

TEST(NormalisedStress, IsUndefinedWithoutATieAndOneOnASingleSpot) {
  EXPECT_FALSE(normalised_stress(make_network(3, {}), std::vector<Point>(3)));
  EXPECT_EQ(normalised_stress(make_path(3), std::vector<Point>(3)), 1);
}

TEST(NormalisedStress, KnowsTheLengthsOfWeightedTies) {
  const Network network = make_network(3, {{0, 1, 1}, {1, 2, 16}});
  const std::vector<Point> points = {{0, 0}, {2, 0}, {3, 0}};
  EXPECT_NEAR(stress_of(network, points, {.weighted = true}), 0, 1e-12);
  EXPECT_GT(stress_of(network, points), 0.01);
}

// 0 — 1   The diagonals 0 — 3 and 1 — 2 of a square cross, its sides do not.
// | X |
// 2 — 3
TEST(Crossings, OfAFullSquareAreItsDiagonals) {
  EXPECT_EQ(crossings(make_complete(4), std::vector<Point>{{0, 0}, {1, 0}, {0, 1}, {1, 1}}), 1U);
}

TEST(Crossings, CountBothDirectionsOfATieOnce) {
  const Network network = make_network(4, {{0, 3}, {3, 0}, {1, 2}}, true);
  EXPECT_EQ(crossings(network, std::vector<Point>{{0, 0}, {1, 0}, {0, 1}, {1, 1}}), 1U);
}

TEST(Crossings, CountTiesThatTouchOrLieOnEachOther) {
  const Network two = make_network(4, {{0, 1}, {2, 3}});
  EXPECT_EQ(crossings(two, std::vector<Point>{{0, 0}, {4, 0}, {2, 0}, {2, 3}}), 1U);
  EXPECT_EQ(crossings(two, std::vector<Point>{{0, 0}, {4, 0}, {2, 0}, {6, 0}}), 1U);
  EXPECT_EQ(crossings(two, std::vector<Point>{{0, 0}, {1, 0}, {2, 0}, {3, 0}}), 0U);
  EXPECT_EQ(crossings(two, std::vector<Point>{{0, 0}, {0, 1}, {0, 2}, {0, 3}}), 0U);
}

/// By solving for the point in which the lines meet; parallel ones by trying the ends.
bool meet(const Point& a, const Point& b, const Point& c, const Point& d) {
  const double area = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  const auto on = [](const Point& from, const Point& to, const Point& p) {
    return (to.x - from.x) * (p.y - from.y) == (to.y - from.y) * (p.x - from.x) && p.x >= std::min(from.x, to.x) &&
           p.x <= std::max(from.x, to.x) && p.y >= std::min(from.y, to.y) && p.y <= std::max(from.y, to.y);
  };
  if (area == 0) return on(a, b, c) || on(a, b, d) || on(c, d, a) || on(c, d, b);
  const double t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / area;
  const double u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / area;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1;
}

TEST(Crossings, AgreeWithTryingEveryPairOfTies) {
  Random random(5);
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Network network = make_network(14, random_links(14, 0.3, seed));
    const std::vector<Point> points = random_points(14, random, seed % 2 == 0 ? 6 : 1000);
    std::uint64_t expected = 0;
    for (std::size_t e = 0; e < network.edge_count(); ++e) {
      for (std::size_t f = 0; f < e; ++f) {
        const auto [a, b] = network.ends(EdgeId(e));
        const auto [c, d] = network.ends(EdgeId(f));
        if (a == c || a == d || b == c || b == d) continue;
        expected += meet(points[a.index()], points[b.index()], points[c.index()], points[d.index()]) ? 1U : 0U;
      }
    }
    EXPECT_EQ(crossings(network, points), expected) << seed;
  }
}

}  // namespace
}  // namespace maillage::testing
