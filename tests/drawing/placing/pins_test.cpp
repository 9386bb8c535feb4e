// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using testing::MappedFigure;

constexpr double kPixels = 96 / 25.4;  // in a millimetre

//  a — b — c      d: without ties
//      |
//      e
Ecosystem pinned_chain() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d", "e"}) builder.actor(id).name = std::string("Actor ") + id;
  builder.tie("a", "b");
  builder.tie("b", "c");
  builder.tie("b", "e");
  return builder.ecosystem();
}

class Pins : public ::testing::Test {
 protected:
  [[nodiscard]] MappedFigure figure(std::vector<Pin> pins) {
    return {ecosystem_, analysis_, {.pins = std::move(pins)}};
  }
  Ecosystem ecosystem_ = pinned_chain();
  Network network_ = build_network(ecosystem_);
  Analysis analysis_{network_};
};

TEST_F(Pins, PutAnActorThere) {
  const Point at = figure({{"a", {100, 60}}}).at("a");
  EXPECT_DOUBLE_EQ(at.x, 100 * kPixels);
  EXPECT_DOUBLE_EQ(at.y, 60 * kPixels);
}

TEST_F(Pins, LeaveTheOthersWhereTheyAre) {
  const MappedFigure usual = figure({});
  const MappedFigure pinned = figure({{"a", {100, 60}}});
  for (const char* id : {"b", "c", "e"}) {
    EXPECT_NEAR(pinned.at(id).x, usual.at(id).x, 1e-9) << id;
    EXPECT_NEAR(pinned.at(id).y, usual.at(id).y, 1e-9) << id;
  }
}

TEST_F(Pins, MakeOthersMoveAway) {
  const Point b = figure({}).at("b");
  const MappedFigure pinned = figure({{"a", {b.x / kPixels, b.y / kPixels}}});
  EXPECT_NEAR(distance(pinned.at("a"), b), 0, 1e-9);
  const auto radius = [&](const char* id) { return pinned.placing.marks[pinned.node(id).index()].radius; };
  EXPECT_GT(distance(pinned.at("a"), pinned.at("b")), radius("a") + radius("b"));
}

TEST_F(Pins, StayOnTheMap) {
  const MappedFigure pinned = figure({{"a", {5000, 5000}}});
  const Box map = pinned.placing.map;
  EXPECT_LT(pinned.at("a").x, map.right);
  EXPECT_GT(pinned.at("a").x, map.right - 60);
  EXPECT_LT(pinned.at("a").y, map.bottom);
}

TEST_F(Pins, BringAnActorWithoutTiesOntoTheMap) {
  EXPECT_EQ(figure({}).placing.aside.size(), 1U);
  const MappedFigure pinned = figure({{"d", {120, 90}}});
  EXPECT_TRUE(pinned.placing.aside.empty());
  EXPECT_DOUBLE_EQ(pinned.at("d").x, 120 * kPixels);
}

TEST_F(Pins, AreSaidInTheCaption) {
  const std::string svg =
      draw_figure(Study(ecosystem_), {.language = Language::english, .pins = {{"a", {100, 60}}}}).svg;
  EXPECT_NE(svg.find("1 actor is placed by hand."), std::string::npos);
}

TEST_F(Pins, ThatPutMarksOverEachOtherAreWarnedOf) {
  const auto warnings = [&](std::vector<Pin> pins) {
    const Figure figure = draw_figure(Study(ecosystem_), {.pins = std::move(pins)});
    std::vector<std::string> found;
    for (const Diagnostic& one : figure.diagnostics.list())
      found.push_back(std::string(one.code) + ": " + one.message.in(Language::english));
    return found;
  };
  EXPECT_THAT(warnings({{"a", {100, 60}}, {"c", {101, 60}}, {"e", {150, 60}}}),
              ::testing::ElementsAre(
                  "pins-overlap: “Actor a” and “Actor c”, both placed by hand, lie on each other: move one of them"));
  EXPECT_THAT(warnings({{"a", {100, 60}}, {"c", {140, 60}}}), ::testing::IsEmpty());
}

TEST_F(Pins, OfOneActorCountOnce) {
  const std::string svg =
      draw_figure(Study(ecosystem_), {.language = Language::english, .pins = {{"a", {100, 60}}, {"a", {90, 60}}}}).svg;
  EXPECT_NE(svg.find("1 actor is placed by hand."), std::string::npos);
}

TEST_F(Pins, AreNotForDiagramsWhosePlacesMeanSomething) {
  EXPECT_THROW(
      static_cast<void>(draw_figure(Study(ecosystem_), {.layout = {.engine = "radial"}, .pins = {{"a", {9, 9}}}})),
      std::invalid_argument);
}

}  // namespace
}  // namespace maillage
