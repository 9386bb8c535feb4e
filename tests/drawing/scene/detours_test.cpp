// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/detours.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "maillage/drawing/scene/tie_overlaps.h"

namespace maillage {
namespace {

constexpr Box kArea{0, 0, 400, 200};

StrangerGrid discs(const std::vector<Point>& places, double radius) {
  std::vector<Stranger> strangers;
  for (const Point& place : places) strangers.push_back({{place, place}, radius});
  return StrangerGrid(std::move(strangers));
}

TieWay straight(const Point& from, const Point& to, std::uint32_t a, std::uint32_t b) {
  return {.line = {from, to}, .ends = {a, b}};
}

/// The nearest that a way comes to a point.
double nearest(const TieWay& tie, const std::optional<Curve>& way, const Point& point) {
  const auto chain = way ? flattened(*way) : std::vector<Point>{tie.line.from, tie.line.to};
  return distance(chain, Stranger{{point, point}, 0});
}

TEST(WaysAround, AreStraightWhereNobodyStandsBetween) {
  const auto ways =
      ways_around(discs({{20, 100}, {380, 100}, {200, 160}}, 10), {straight({20, 100}, {380, 100}, 0, 1)}, kArea);
  EXPECT_FALSE(ways[0]);
}

//  a ——— c ——— b
TEST(WaysAround, PassBesideAThirdMark) {
  const StrangerGrid strangers = discs({{20, 100}, {380, 100}, {200, 101}}, 10);
  const TieWay tie = straight({20, 100}, {380, 100}, 0, 1);
  ASSERT_TRUE(runs_through(strangers, tie));
  const auto ways = ways_around(strangers, {tie}, kArea);
  ASSERT_TRUE(ways[0]);
  EXPECT_GE(nearest(tie, ways[0], {200, 101}), 11);
  EXPECT_LE(nearest(tie, ways[0], {200, 101}), 30) << "no farther around than it takes";
}

TEST(WaysAround, PassBetweenMarksOnBothSides) {
  const std::vector<Point> places = {{20, 100}, {380, 100}, {120, 96}, {200, 100}, {280, 104}};
  const StrangerGrid strangers = discs(places, 9);
  const TieWay tie = straight(places[0], places[1], 0, 1);
  const auto ways = ways_around(strangers, {tie}, kArea);
  for (std::size_t i = 2; i < places.size(); ++i) EXPECT_GE(nearest(tie, ways[0], places[i]), 9) << i;
}

TEST(WaysAround, PassAPlateAtItsEnds) {
  const Stranger plate{{{180, 100}, {220, 100}}, 12};
  const StrangerGrid strangers({{{{200, 20}, {200, 20}}, 5}, {{{200, 180}, {200, 180}}, 5}, plate});
  const TieWay tie = straight({200, 20}, {200, 180}, 0, 1);
  const auto ways = ways_around(strangers, {tie}, kArea);
  ASSERT_TRUE(ways[0]);
  EXPECT_GE(distance(flattened(*ways[0]), plate), kThroughMark * 12);
}

//  a — b — c   and a tie from a to c
TEST(WaysAround, PartTiesThatWouldLieOnEachOther) {
  const StrangerGrid none = discs({{20, 100}, {200, 100}, {380, 100}}, 0.5);
  const std::vector<TieWay> ties = {straight({20, 100}, {200, 100}, 0, 1), straight({20, 101}, {380, 101}, 0, 2)};
  const auto ways = ways_around(none, ties, kArea);
  EXPECT_FALSE(ways[0]);
  ASSERT_TRUE(ways[1]);
  TieOverlaps drawn;
  drawn.add(std::vector<Point>{ties[0].line.from, ties[0].line.to}, 1);
  EXPECT_LT(drawn.shared(flattened(*ways[1]), 1), kMostShared);
}

TEST(WaysAround, LeaveTheWeakTieToGiveWay) {
  const StrangerGrid none = discs({{20, 100}, {200, 100}, {380, 100}}, 0.5);
  std::vector<TieWay> ties = {straight({20, 100}, {200, 100}, 0, 1), straight({20, 102.2}, {380, 102.2}, 0, 2)};
  ties[1].width = 3;
  const auto ways = ways_around(none, ties, kArea);
  EXPECT_TRUE(ways[0]);
  EXPECT_FALSE(ways[1]);
}

TEST(TieOverlaps, AreThePartOfTheShorterOne) {
  TieOverlaps drawn;
  drawn.add(std::vector<Point>{{0, 0}, {100, 0}}, 1);
  EXPECT_NEAR(drawn.shared(std::vector<Point>{{0, 0.5}, {400, 0.5}}, 1), 1, 0.05);
  EXPECT_NEAR(drawn.shared(std::vector<Point>{{50, 0}, {150, 0}}, 1), 0.5, 0.07);
  EXPECT_EQ(drawn.shared(std::vector<Point>{{0, 20}, {100, 20}}, 1), 0);
  EXPECT_LT(drawn.shared(std::vector<Point>{{50, -50}, {50, 50}}, 1), 0.1);
}

TEST(StrangerGrid, FindsThoseNearALineAndNotTheOthers) {
  std::vector<Point> places;
  for (int i = 0; i < 400; ++i) places.push_back({static_cast<double>(i % 20) * 20, static_cast<double>(i / 20) * 20});
  const StrangerGrid strangers = discs(places, 3);
  const Segment line{{0, 40}, {380, 40}};
  const auto near = strangers.near(line, 1);
  EXPECT_LT(near.size(), 100U);
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    if (distance(places[i], line) > 4) continue;
    EXPECT_TRUE(std::ranges::binary_search(near, i)) << i;
  }
}

}  // namespace
}  // namespace maillage
