// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/territory.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/layout/diagrams/overlap.h"

namespace maillage {
namespace {

constexpr GeoPoint kLons{46.6744, 5.5549};
constexpr GeoPoint kArinthod{46.39375, 5.58235};
constexpr GeoPoint kOrgelet{46.5217, 5.6103};
constexpr GeoPoint kPoitiers{46.5802, 0.3404};

double km_between(const TerritoryProjection& projection, const GeoPoint& a, const GeoPoint& b) {
  const Point p = projection(a);
  const Point q = projection(b);
  return std::hypot(p.x - q.x, p.y - q.y);
}

TEST(GreatCircle, KnowsADegreeOfLatitude) {
  EXPECT_NEAR(great_circle_km({46, 5}, {47, 5}), 111.195, 0.001);
  EXPECT_NEAR(great_circle_km({0, 5}, {0, 6}), 111.195, 0.001);
}

TEST(TerritoryProjection, KeepsLengthsOfATerritory) {
  Random random(1);
  for (const double latitude : {46.0, -21.5, 3.9, -0.5, 63.0}) {  // Jura, Réunion, Guyane, the equator, far north
    std::vector<GeoPoint> points;
    for (int i = 0; i < 12; ++i) points.push_back({latitude + 1.2 * random.uniform(), 5 + 1.5 * random.uniform()});
    const TerritoryProjection projection(points);
    for (const GeoPoint& a : points) {
      for (const GeoPoint& b : points) {
        const double far = great_circle_km(a, b);
        EXPECT_NEAR(km_between(projection, a, b), far, 0.0005 * far + 1e-9) << latitude;
      }
    }
  }
}

TEST(TerritoryProjection, PutsNorthAboveAndEastToTheRight) {
  const std::vector<GeoPoint> points = {kLons, kArinthod, kOrgelet};
  const TerritoryProjection projection(points);
  EXPECT_LT(projection(kLons).y, projection(kArinthod).y);
  EXPECT_GT(projection(kOrgelet).x, projection(kLons).x);
}

TEST(TerritoryProjection, PutsUpWithOnePlaceAndWithNone) {
  const std::vector<GeoPoint> one = {kLons};
  EXPECT_NEAR(std::hypot(TerritoryProjection(one)(kLons).x, TerritoryProjection(one)(kLons).y), 0, 1e-9);
  EXPECT_TRUE(std::isfinite(TerritoryProjection({})(kLons).x));
}

TEST(TerritoryLayout, PutsLoneActorsExactlyAtTheirPlaces) {
  const std::vector<std::optional<GeoPoint>> places = {kLons, kArinthod, kOrgelet};
  const auto layout =
      place_on_territory(places, {.reaches = {5, 5, 5}, .gap = 2, .width = 400, .height = 300, .margin = 20});
  for (std::size_t i = 0; i < 3; ++i) {
    const Point at = layout.map.on_page(layout.projection(*places[i]));
    EXPECT_NEAR(layout.positions[i]->x, at.x, 1e-9);
    EXPECT_NEAR(layout.positions[i]->y, at.y, 1e-9);
  }
  EXPECT_EQ(layout.displaced, 0);
  EXPECT_NEAR(layout.positions[1]->y - layout.positions[0]->y, 260, 1e-6) << "the map fills the page";
}

TEST(TerritoryLayout, SpreadsActorsOfOnePlaceWithoutOverlap) {
  std::vector<std::optional<GeoPoint>> places(30, kLons);
  places.insert(places.end(), {kArinthod, kOrgelet, std::nullopt});
  std::vector<double> reaches;
  for (std::size_t i = 0; i < places.size(); ++i) reaches.push_back(i == 4 ? 12 : 5);
  const auto layout =
      place_on_territory(places, {.reaches = reaches, .gap = 2, .width = 600, .height = 600, .margin = 60});
  EXPECT_EQ(layout.shrink, 1);
  std::vector<Point> points;
  std::vector<double> shown;
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_EQ(layout.positions[i].has_value(), places[i].has_value());
    if (!places[i]) continue;
    points.push_back(*layout.positions[i]);
    shown.push_back(reaches[i]);
  }
  EXPECT_TRUE(are_apart(points, shown, 2));
  // Thirty discs of 6 and one of 13 cover a disc of 36 when packed: nobody stands more than half as far again from it.
  const Point lons = layout.map.on_page(layout.projection(kLons));
  for (std::size_t i = 0; i < 30; ++i) EXPECT_LT(std::hypot(points[i].x - lons.x, points[i].y - lons.y), 54);
  EXPECT_LT(std::hypot(points[4].x - lons.x, points[4].y - lons.y), 6) << "the largest stands in the middle";
}

TEST(TerritoryLayout, LeavesOutPlacesFarFromTheFrame) {
  const std::vector<std::optional<GeoPoint>> places = {kLons, kPoitiers};
  EXPECT_FALSE(place_on_territory(places, {.frame = {kLons, kArinthod, kOrgelet}}).positions[1]);
  EXPECT_TRUE(place_on_territory(places, {}).positions[1]) << "without a frame everyone is on the map";
}

TEST(TerritoryLayout, ShrinksMarksOnASmallPage) {
  const std::vector<std::optional<GeoPoint>> places(50, kLons);
  const auto layout = place_on_territory(places, {.reaches = std::vector<double>(50, 10), .width = 60, .height = 60});
  EXPECT_LT(layout.shrink, 1);
  std::vector<Point> points;
  for (const auto& point : layout.positions) points.push_back(*point);
  EXPECT_TRUE(are_apart(points, std::vector<double>(50, 10 * layout.shrink), 0));
}

TEST(RoundLength, IsOneTwoOrFive) {
  EXPECT_EQ(round_length(9.9), 5);
  EXPECT_EQ(round_length(10), 10);
  EXPECT_EQ(round_length(4.2), 2);
  EXPECT_NEAR(round_length(0.7), 0.5, 1e-12);
}

TEST(RoundedHull, StaysAtTheMarginFromItsPoints) {
  Random random(2);
  for (std::size_t count : {1U, 2U, 3U, 30U}) {
    std::vector<Point> points;
    for (std::size_t i = 0; i < count; ++i) points.push_back({100 * random.uniform(), 60 * random.uniform()});
    const auto outline = rounded_hull(points, 10);
    ASSERT_GE(outline.size(), 8U);
    double area = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
      const Point& a = outline[i];
      const Point& b = outline[(i + 1) % outline.size()];
      area += (a.x * b.y - b.x * a.y) / 2;
      double nearest = 1e9;
      for (const Point& point : points) nearest = std::min(nearest, std::hypot(a.x - point.x, a.y - point.y));
      EXPECT_GE(nearest, 10 - 1e-9);
      if (count <= 3) {
        EXPECT_NEAR(nearest, 10, 1e-9);
      }
    }
    EXPECT_GT(area, 0.98 * std::numbers::pi * 100) << "turns one way and does not cross itself";
  }
}

}  // namespace
}  // namespace maillage
