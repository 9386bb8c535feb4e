// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/diagrams.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/measures/study.h"
#include "maillage/network/by_node.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

//  a — b — c — d — e      far: tied to e, of no known place      alone: without ties
//      |       |
//      f       g          all in the project "p" but far and alone
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  const auto place = [&](const char* id, const char* kind, double latitude, double longitude) {
    Actor& actor = builder.actor(id, kind);
    actor.latitude = latitude;
    actor.longitude = longitude;
  };
  place("a", "municipality", 46.9, 5.4);
  place("b", "municipality", 46.8, 5.5);
  place("c", "association", 46.7, 5.5);
  place("d", "company", 46.6, 5.6);
  place("e", "company", 46.5, 5.5);
  place("f", "citizen", 46.7, 5.5);
  place("g", "association", 46.7, 5.5);
  builder.actor("far", "research").place = "Poitiers";
  place("alone", "citizen", 46.8, 5.4);
  for (const auto& [from, to] :
       {std::pair("a", "b"), {"b", "c"}, {"c", "d"}, {"d", "e"}, {"b", "f"}, {"d", "g"}, {"e", "far"}}) {
    builder.tie(from, to);
  }
  builder.project("p").name = "Projet";
  builder.participants("p", {"a", "b", "c"});
  builder.project("q").name = "Autre projet";
  builder.participants("q", {"d", "e"});
  Ecosystem ecosystem = builder.ecosystem();
  for (const double north : {46.4, 46.7, 47.0}) {
    Commune commune;
    commune.insee_code = "39" + std::to_string(static_cast<int>(north * 10));
    commune.name = commune.insee_code;
    commune.intercommunality = north < 46.9 ? "Sud" : "Nord";
    commune.latitude = north;
    commune.longitude = 5.5;
    ecosystem.communes.push_back(commune);
  }
  return ecosystem;
}

/// A figure of the territory up to its map.
struct Drawn {
  explicit Drawn(const FigureOptions& options, const Question& question = {})
      : ecosystem(territory()),
        network(build_network(ecosystem, question)),
        analysis(network),
        figure(ecosystem, analysis, options) {}

  [[nodiscard]] NodeId node(const std::string& id) const { return figure.node(id); }
  [[nodiscard]] Point at(const std::string& id) const { return figure.at(id); }
  [[nodiscard]] const Placing& placing() const { return figure.placing; }
  [[nodiscard]] std::vector<std::string> guide_texts() const {
    std::vector<std::string> texts;
    for (const TextLine& text : testing::of_guides(figure.placing.guides, &ShapeGroup::texts))
      texts.push_back(text.text);
    return texts;
  }
  /// What the guides of a meaning are of, without repetition.
  [[nodiscard]] std::set<std::string> guides_of(GuideMeaning meaning) const {
    std::set<std::string> names;
    for (const Guide& guide : figure.placing.guides) {
      if (guide.meaning == meaning) names.insert(guide.of);
    }
    return names;
  }

  Ecosystem ecosystem;
  Network network;
  Analysis analysis;
  testing::MappedFigure figure;
};

FigureOptions with_layout(const std::string& layout) {
  FigureOptions options{.language = Language::english, .size_measure = "none"};
  options.layout.engine = layout;
  return options;
}

const Question kDirect{.origin = TieOrigin::direct};

void expect_apart(const Drawn& drawn) {
  for (std::size_t i = 0; i < drawn.placing().marks.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Mark& a = drawn.placing().marks[i];
      const Mark& b = drawn.placing().marks[j];
      EXPECT_GE(distance(a.centre, b.centre), a.radius + b.radius) << i << " " << j;
    }
  }
}

TEST(RadialDiagram, DistanceFromTheMiddleShowsTheMeasure) {
  FigureOptions options = with_layout("radial");
  options.rings = "degree";
  const Drawn drawn(options, kDirect);
  const Point middle = drawn.placing().map.centre();
  const double outer = distance(drawn.at("a"), middle);  // degree 1
  const double inner = distance(drawn.at("b"), middle);  // degree 3
  EXPECT_GT(outer, 3 * inner);
  EXPECT_NEAR(distance(drawn.at("d"), middle), inner, 1e-6);
  EXPECT_NEAR(distance(drawn.at("c"), middle), (inner + outer) / 2, 1e-6);
  EXPECT_NEAR(distance(drawn.at("far"), middle), outer, 1e-6);
  EXPECT_THAT(drawn.placing().aside, ::testing::ElementsAre(drawn.node("alone")));
  for (const char* value : {"1", "2", "3"}) EXPECT_THAT(drawn.guide_texts(), Contains(value));
  for (const Guide& guide : not_empty(drawn.placing().guides)) {
    EXPECT_EQ(guide.meaning, GuideMeaning::ring);
    ASSERT_THAT(guide.shapes.texts, SizeIs(1));
    EXPECT_EQ(guide.shapes.texts.front().text, fmt::format("{:g}", guide.value.value_or(0)));
  }
  expect_apart(drawn);
}

TEST(RadialDiagram, RingsAroundAnActorAreNumbersOfTies) {
  FigureOptions options = with_layout("radial");
  options.centre = "a";
  const Drawn drawn(options, kDirect);
  const Point middle = drawn.placing().map.centre();
  EXPECT_NEAR(distance(drawn.at("a"), middle), 0, 1e-6);
  const double step = distance(drawn.at("b"), middle);
  EXPECT_GT(step, 10);
  EXPECT_NEAR(distance(drawn.at("c"), middle), distance(drawn.at("f"), middle), 1e-6);
  EXPECT_GT(distance(drawn.at("c"), middle), step);
  EXPECT_GT(distance(drawn.at("alone"), middle), distance(drawn.at("far"), middle));
  EXPECT_THAT(drawn.guide_texts(), Contains("1 tie"));
  EXPECT_THAT(drawn.guide_texts(), Contains("5 ties"));
  EXPECT_THAT(drawn.guide_texts(), Contains("out of reach"));
}

TEST(RadialDiagram, RefusesWhatItDoesNotKnow) {
  FigureOptions options = with_layout("radial");
  options.centre = "nobody";
  EXPECT_THROW(Drawn{options}, std::invalid_argument);
  options.centre = "";
  options.rings = "density";
  EXPECT_THROW(Drawn{options}, std::invalid_argument);
}

TEST(SectorDiagram, NamesItsKindsAtTheRim) {
  const Drawn drawn(with_layout("sectors"), kDirect);
  for (const char* kind : {"municipalities", "associations", "companies", "citizens", "research"}) {
    EXPECT_THAT(drawn.guide_texts(), Contains(kind));
  }
  EXPECT_THAT(drawn.guides_of(GuideMeaning::sector),
              ::testing::IsSupersetOf({"municipality", "association", "company", "citizen", "research"}));
  expect_apart(drawn);
}

TEST(ColumnDiagram, PutsEachKindUnderItsName) {
  const Drawn drawn(with_layout("columns"), kDirect);
  for (const TextLine& heading : not_empty(testing::of_guides(drawn.placing().guides, &ShapeGroup::texts))) {
    EXPECT_LT(heading.at.y, drawn.placing().map.top);
    if (heading.text == "companies") {
      EXPECT_NEAR(heading.at.x, drawn.at("d").x, 1e-6);
      EXPECT_NEAR(heading.at.x, drawn.at("e").x, 1e-6);
    }
  }
  EXPECT_LT(drawn.at("d").y, drawn.at("e").y) << "three ties before two";
  expect_apart(drawn);
}

TEST(TwoModeDiagram, SetsProjectsOnPlatesThatTiesRunTo) {
  const Drawn drawn(with_layout("two-mode"), {.two_mode = true});
  const auto& plate = drawn.placing().plates[drawn.node("p").index()];
  ASSERT_TRUE(plate);
  EXPECT_FALSE(drawn.placing().plates[drawn.node("a").index()]);
  EXPECT_FALSE(plate->box.overlaps(drawn.placing().plates[drawn.node("q").index()]->box));
  ASSERT_THAT(drawn.figure.map.ties, SizeIs(5));
  for (const SceneTie& tie : not_empty(drawn.figure.map.ties)) {
    ASSERT_TRUE(tie.bend);
    const double end = tie.bend->pieces.back().to.x;
    EXPECT_TRUE(end == plate->box.left || end == plate->box.right);
  }
  EXPECT_EQ(drawn.placing().names.size(), drawn.network.size());
  const auto on_plate = [](const PlacedName& name) { return name.on_plate; };
  EXPECT_EQ(std::ranges::count_if(drawn.placing().names, on_plate), 2);
}

/// Many projects of long names on a page that is too narrow for these: two of all actors, and one alone.
Ecosystem crowded_projects() {
  testing::EcosystemBuilder builder;
  std::vector<std::string> all;
  for (int i = 0; i < 30; ++i) all.push_back("actor" + std::to_string(i));
  for (const std::string& id : all) builder.actor(id).name = "Association of the " + id + " of a territory";
  for (int i = 0; i < 30; ++i) {
    const std::string id = "project" + std::to_string(i);
    const bool is_large = i == 7 || i == 22;
    builder.project(id).name =
        "A project of a long name, with many words that no plate of this page can take, this being number " + id;
    builder.participants(id, is_large ? all : std::vector<std::string>{all[static_cast<std::size_t>(i)], all[0]});
  }
  return builder.ecosystem();
}

/// A figure of these, by a measure of projects.
struct DrawnProjects {
  explicit DrawnProjects(const std::string& size, const std::string& colour = "kind")
      : ecosystem(crowded_projects()),
        study(ecosystem, {.two_mode = true}),
        analysis(study),
        figure(ecosystem, analysis,
               {.language = Language::english,
                .page = PageSize::a4_portrait,
                .size_measure = size,
                .colour = colour,
                .layout = {.engine = "two-mode"}}) {}

  Ecosystem ecosystem;
  Study study;
  Analysis analysis;
  testing::MappedFigure figure;
};

TEST(TwoModeDiagram, SetsNamesOnPlatesThatTheyFit) {
  for (const char* colour : {"kind", "project.participants"}) {
    const DrawnProjects drawn("degree", colour);
    std::size_t cut = 0;
    for (const PlacedName& name : not_empty(drawn.figure.placing.names)) {
      if (!name.on_plate) continue;
      const Box plate = drawn.figure.placing.plates[name.node.index()]->box;
      EXPECT_GE(box_of(name.lines.front()).left, plate.left) << name.lines.front().text;
      EXPECT_LE(box_of(name.lines.front()).right, plate.right) << name.lines.front().text;
      cut += name.lines.front().text.ends_with("…") ? 1U : 0U;
    }
    EXPECT_GT(cut, 0U) << colour;
  }
}

TEST(TwoModeDiagram, PutsMarksThatShowAMeasureBesidePlatesAndNames) {
  const DrawnProjects drawn("project.participants");
  for (const NodeId id : node_ids(drawn.study.network())) {
    const auto& plate = drawn.figure.placing.plates[id.index()];
    if (!plate) continue;
    const Box mark = box_of(drawn.figure.placing.marks[id.index()]);
    EXPECT_LT(mark.right, plate->box.left);
    for (const PlacedName& name : drawn.figure.placing.names)
      EXPECT_FALSE(mark.overlaps(box_of(name.lines.front()))) << name.lines.front().text;
    for (const NodeId other : node_ids(drawn.study.network()))
      EXPECT_FALSE(other != id && mark.overlaps(box_of(drawn.figure.placing.marks[other.index()])));
  }
}

TEST(TwoModeDiagram, MakesMarksOfProjectsAloneSmallerForTheirRows) {
  const DrawnProjects drawn("project.participants");
  const AreaScale first = area_scale(drawn.figure.subject, drawn.figure.encoding.marks);
  const auto radius = [&](const char* id) { return drawn.figure.placing.marks[drawn.figure.node(id).index()].radius; };
  EXPECT_LT(radius("project7"), first.largest());
  EXPECT_NEAR(radius("project7"), drawn.figure.placing.mark_scale * first.largest(), 1e-9) << "as the legend says";
  EXPECT_NEAR(radius("actor5"), first.smallest(), 1e-9) << "they have rows of their own";
}

TEST(TwoModeDiagram, NeedsProjects) { EXPECT_THROW(Drawn(with_layout("two-mode"), kDirect), std::invalid_argument); }

TEST(TerritoryDiagram, PutsActorsWhereTheyAre) {
  const Drawn drawn(with_layout("territory"), kDirect);
  EXPECT_LT(drawn.at("a").y, drawn.at("b").y) << "further north";
  EXPECT_LT(drawn.at("b").y, drawn.at("e").y);
  EXPECT_LT(drawn.at("a").x, drawn.at("b").x) << "further west";
  EXPECT_LT(distance(drawn.at("c"), drawn.at("f")), 40) << "of one place";
  EXPECT_THAT(drawn.guide_texts(), Contains("Nord"));
  EXPECT_THAT(drawn.guide_texts(), Contains("Sud"));
  EXPECT_THAT(drawn.guide_texts(), Contains(HasSubstr(" km")));
  expect_apart(drawn);
}

TEST(TerritoryDiagram, ListsWhoHasNoPlaceAndLeavesOutTheirTies) {
  const Drawn drawn(with_layout("territory"), kDirect);
  EXPECT_THAT(drawn.placing().aside, ::testing::ElementsAre(drawn.node("far")));
  EXPECT_GT(drawn.at("far").y, drawn.placing().map.bottom);
  ASSERT_THAT(drawn.placing().names, SizeIs(1));
  EXPECT_EQ(drawn.placing().names[0].node, drawn.node("far"));
  EXPECT_THAT(drawn.figure.map.ties, SizeIs(6));
  EXPECT_THAT(drawn.figure.meaning.sentences, Contains(HasSubstr("off the map: 1.")));
}

TEST(TerritoryDiagram, DrawsTheOutlinesGiven) {
  FigureOptions options = with_layout("territory");
  options.outlines = {{"200000001", "Pays d’ici", {{{46.3, 5.2}, {46.3, 5.8}, {47.1, 5.8}, {47.1, 5.2}}}}};
  options.attribution = "© IGN";
  const Drawn drawn(options, kDirect);
  EXPECT_THAT(drawn.guide_texts(), Contains("Pays d’ici"));
  EXPECT_THAT(drawn.guide_texts(), Not(Contains("Nord"))) << "no zones beside outlines";
  EXPECT_THAT(testing::of_guides(drawn.placing().guides, &ShapeGroup::paths), SizeIs(2)) << "its area and its border";
  EXPECT_THAT(drawn.guides_of(GuideMeaning::area), ::testing::ElementsAre("Pays d’ici"));
  EXPECT_THAT(drawn.guides_of(GuideMeaning::scale_bar), SizeIs(1));
  EXPECT_THAT(drawn.figure.meaning.sentences, Contains("Outlines: © IGN."));
}

TEST(Diagrams, AreFoundByTheirLayout) {
  for (const Diagram& diagram : not_empty(diagrams()))
    EXPECT_EQ(diagram_of(with_layout(std::string(diagram.id))), &diagram);
  EXPECT_EQ(diagram_of(with_layout("stress")), nullptr);
  FigureOptions given = with_layout("radial");
  given.positions = {{0, 0}};
  EXPECT_EQ(diagram_of(given), nullptr) << "places that are given need no diagram";
}

TEST(Diagrams, LeaveNamesClearOfTheirTexts) {
  FigureOptions options = with_layout("radial");
  options.centre = "a";
  const Drawn drawn(options, kDirect);
  const std::vector<TextLine> texts = testing::of_guides(drawn.placing().guides, &ShapeGroup::texts);
  ASSERT_THAT(texts, Not(IsEmpty()));
  ASSERT_THAT(drawn.figure.map.labels, Not(IsEmpty()));
  for (const SceneLabel& label : drawn.figure.map.labels) {
    for (const TextLine& line : label.lines) {
      for (const TextLine& text : texts)
        EXPECT_FALSE(box_of(line).overlaps(box_of(text))) << line.text << " over " << text.text;
    }
  }
}

TEST(Diagrams, GiveTheSameBytesForAnyNumberOfThreads) {
  const Ecosystem ecosystem = territory();
  for (const Diagram& diagram : not_empty(diagrams())) {
    const std::string layout(diagram.id);
    const Question question{.two_mode = diagram.needs_projects};
    const Study one(ecosystem, question, {.threads = 1});
    const Study four(ecosystem, question, {.threads = 4});
    FigureOptions options = with_layout(layout);
    options.size_measure = "betweenness";
    const Figure figure = draw_figure(one, options);
    EXPECT_EQ(figure.svg, draw_figure(four, options).svg) << layout;
    EXPECT_EQ(figure.labels, one.network().size()) << layout;
  }
}

}  // namespace
}  // namespace maillage
