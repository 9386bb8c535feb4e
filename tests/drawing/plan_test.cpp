// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/plan.h"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/draft.h"
#include "maillage/drawing/drawn_marks.h"
#include "maillage/drawing/names.h"
#include "maillage/drawing/places.h"
#include "maillage/drawing/sheet.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

//  a — b — c      d: without ties
Ecosystem chain() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d"}) builder.actor(id).name = std::string("Actor ") + id;
  builder.tie("a", "b");
  builder.tie("b", "c");
  return builder.ecosystem();
}

TEST(Plan, FitsIntoTheMiddleAtOneScale) {
  const Frame frame = fit({0, 0, 10, 20}, {100, 100, 200, 140});
  EXPECT_EQ(frame.scale, 2);
  EXPECT_EQ(frame.at({5, 10}), (Point{150, 120}));
  EXPECT_EQ(fit({3, 3, 3, 3}, {0, 0, 10, 10}).at({3, 3}), (Point{5, 5}));
}

TEST(Plan, OfGivenPositionsKeepsTheirShape) {
  const Ecosystem ecosystem = chain();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const FigureOptions options = {.positions = {{0, 0}, {1, 0}, {1, 1}, {0.5, 0.25}}};
  Draft draft(ecosystem, analysis, options);
  draft.legend_place = draft.free;
  add_legend(draft);
  place_marks(draft);
  const double unit = distance(draft.marks[0].centre, draft.marks[1].centre);
  EXPECT_GT(unit, 200);
  EXPECT_NEAR(draft.marks[1].centre.x - draft.marks[0].centre.x, unit, 1e-9);
  EXPECT_NEAR(draft.marks[2].centre.y - draft.marks[1].centre.y, unit, 1e-9);
  EXPECT_NEAR(draft.marks[3].centre.y - draft.marks[0].centre.y, unit / 4, 1e-9);
  EXPECT_TRUE(draft.aside.empty());
}

TEST(Plan, NeedsAPositionForEachNode) {
  const Ecosystem ecosystem = chain();
  const Study study(ecosystem);
  EXPECT_THROW(static_cast<void>(draw_figure(study, {.positions = {{0, 0}}})), std::invalid_argument);
}

TEST(Plan, BringsItsGuidesToThePageAndNamesKeepClearOfTheirTexts) {
  const Ecosystem ecosystem = chain();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  Draft draft(ecosystem, analysis, {});
  Plan plan{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {-1, -1, 2, 2}};
  plan.guides.paths.push_back({.curves = {circle({0.5, 0.5}, 1)}, .width = 1, .colour = "#dddddd"});
  plan.guides.texts.push_back({.at = {1, 0}, .text = "MMMMMMMMMMMMMMMMMMMMMMMM", .anchor = Anchor::middle});
  plan.sections.push_back({"Rings", {}, 1});
  plan.sentences = {"Rings mean something."};
  draft.plan = std::move(plan);
  draft.legend_place = draft.free;
  add_legend(draft);
  place_marks(draft);
  add_guide_obstacles(draft);
  add_names(draft);
  const Point middle = box_of(draft.scene.guides.paths[0].curves[0]).centre();
  EXPECT_NEAR(middle.x, (draft.marks[0].centre.x + draft.marks[1].centre.x) / 2, 0.1);
  const Box text = box_of(draft.scene.guides.texts[0]);
  EXPECT_NEAR(text.centre().x, draft.marks[1].centre.x, 0.1);
  ASSERT_EQ(draft.scene.labels.size(), 4U);
  for (const SceneLabel& label : draft.scene.labels) {
    for (const TextLine& line : label.lines) EXPECT_FALSE(box_of(line).overlaps(text)) << label.actor;
  }
  EXPECT_EQ(draft.scene.legend.texts.back().text, "Rings");
  EXPECT_THAT(description(draft, 0), ::testing::HasSubstr("Rings mean something."));
  EXPECT_THAT(description(draft, 0), ::testing::Not(::testing::HasSubstr("géographique")));
}

}  // namespace
}  // namespace maillage
