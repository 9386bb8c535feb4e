// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/heaps.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

using Places = std::vector<std::optional<Point>>;

TEST(Heaps, AreOfThoseAtOnePlaceWhereTheyAreMany) {
  const Places places = {Point{0, 0}, Point{9, 0}, std::nullopt, Point{0, 0}, Point{0, 0}, Point{9, 0}};
  const auto heaps = heaps_of(places, {0, 2}, 10);
  ASSERT_THAT(heaps, SizeIs(1));
  EXPECT_THAT(heaps[0].members, ElementsAre(NodeId(0), NodeId(3), NodeId(4)));
  EXPECT_THAT(heaps_of(places, {0, 1}, 10), SizeIs(2));
  EXPECT_THAT(heaps_of(places, {0, 3}, 10), IsEmpty());
  EXPECT_THAT(heaps_of(places, {10, 1}, 10), SizeIs(1)) << "the places are near";
}

TEST(Heaps, HaveRulesThatGatherMoreAndMore) {
  for (std::size_t number = 1; number < 9; ++number) {
    const HeapRule one = heap_rule(number, 10);
    const HeapRule next = heap_rule(number + 1, 10);
    EXPECT_TRUE(next.most < one.most || next.near > one.near) << number;
  }
}

/// Many actors in a town, fewer in villages about it, and one without a place: all tied to the first.
Ecosystem large_territory(std::size_t town, std::size_t villages, std::size_t each) {
  testing::EcosystemBuilder builder;
  std::vector<std::string> ids;
  const auto place = [&](std::size_t number, double latitude, double longitude) {
    ids.push_back("a" + std::to_string(10000 + number));
    Actor& actor = builder.actor(ids.back());
    actor.latitude = latitude;
    actor.longitude = longitude;
  };
  for (std::size_t i = 0; i < town; ++i) place(ids.size(), 46.67, 5.55);
  for (std::size_t v = 0; v < villages; ++v) {
    const double north = 46.3 + 0.07 * static_cast<double>(v % 11);
    const double east = 5.2 + 0.06 * static_cast<double>(v / 11);
    for (std::size_t i = 0; i < each; ++i) place(ids.size(), north, east);
  }
  builder.actor("nowhere");
  for (std::size_t i = 1; i < ids.size(); ++i) builder.tie(ids[0], ids[i]);
  return builder.ecosystem();
}

TEST(HeapsOfAMap, LeaveNoMarkTooSmallToBeSeenAndLoseNobody) {
  const Ecosystem ecosystem = large_territory(500, 100, 10);
  const Network network = build_network(ecosystem);
  Analysis analysis{network};
  const testing::MappedFigure figure(ecosystem, analysis,
                                     {.size_measure = "degree", .layout = {.engine = "territory"}});
  std::multiset<std::string> shown;
  for (const SceneActor& actor : figure.map.actors) {
    EXPECT_GE(actor.mark.radius, kLeastMarkRadius * 0.999) << actor.id;
    shown.insert(actor.id);
  }
  for (const SceneHeap& heap : not_empty(figure.map.heaps)) {
    EXPECT_EQ(heap.number.text, std::to_string(heap.members.size()));
    shown.insert(heap.members.begin(), heap.members.end());
  }
  EXPECT_EQ(shown.size(), network.size());
  EXPECT_EQ(std::set<std::string>(shown.begin(), shown.end()).size(), network.size()) << "nobody twice";
}

TEST(HeapsOfAMap, DoNotCoverOneAnother) {
  const Ecosystem ecosystem = large_territory(500, 40, 60);
  const Network network = build_network(ecosystem);
  Analysis analysis{network};
  const testing::MappedFigure figure(ecosystem, analysis,
                                     {.size_measure = "degree", .layout = {.engine = "territory"}});
  const auto& heaps = figure.map.heaps;
  ASSERT_GT(heaps.size(), 3U);
  for (std::size_t i = 0; i < heaps.size(); ++i) {
    for (std::size_t j = i + 1; j < heaps.size(); ++j) {
      const double apart = distance(heaps[i].mark.centre, heaps[j].mark.centre);
      EXPECT_GE(apart, heaps[i].mark.radius + heaps[j].mark.radius - 1e-6);
    }
  }
}

TEST(HeapsOfAMap, AreExplainedInTheLegendAndWhoHasNoPlaceInTheCaption) {
  const Figure figure =
      draw_figure(Study(large_territory(500, 100, 10)), {.size_measure = "degree", .layout = {.engine = "territory"}});
  EXPECT_THAT(figure.svg, HasSubstr("class=\"heap\""));
  EXPECT_THAT(figure.svg, HasSubstr("Hors de la carte\u00A0: 1 acteur sans lieu connu."));
}

TEST(HeapsOfAMap, AreNotMadeWhereAllHaveRoom) {
  const Ecosystem ecosystem = large_territory(3, 4, 2);
  const Network network = build_network(ecosystem);
  Analysis analysis{network};
  const testing::MappedFigure figure(ecosystem, analysis, {.layout = {.engine = "territory"}});
  EXPECT_THAT(figure.map.heaps, IsEmpty());
  EXPECT_THAT(figure.map.actors, SizeIs(network.size()));
}

}  // namespace
}  // namespace maillage
