// SPDX-License-Identifier: GPL-3.0-or-later
// What the reading aids put into a figure: marks, legend and caption.
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A hub, the three of each of four projects around it, and a chain that hangs on it.
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  builder.actor("hub", "company").name = "Le Hub";
  for (int project = 1; project <= 4; ++project) {
    std::vector<std::string> members = {"hub"};
    for (int i = 1; i <= 3; ++i) {
      members.push_back("p" + std::to_string(project) + "-" + std::to_string(i));
      Actor& actor = builder.actor(members.back(), i == 1 ? "municipality" : "association");
      actor.name = "Acteur " + std::to_string(10 * project + i);
      actor.place = "Commune " + std::to_string(3 * (project - 1) + i);
    }
    builder.participants("projet-" + std::to_string(project), members);
  }
  builder.actor("loin", "citizen").name = "Au Loin";
  builder.tie("hub", "p1-1", "financement").intensity = 3;
  builder.tie("p1-1", "p2-1");
  builder.tie("p2-1", "p3-1");
  builder.tie("hub", "loin", "financement");
  Ecosystem ecosystem = builder.ecosystem();
  for (Project& project : ecosystem.projects) project.name = "Le " + project.id;
  return ecosystem;
}

Figure draw(FigureOptions options, const Question& question = {}, const Ecosystem& ecosystem = territory()) {
  const Study study(ecosystem, question);
  return draw_figure(study, options);
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// A group that holds no other.
std::string part_of(const std::string& svg, const std::string& id) {
  const std::size_t begin = svg.find("<g id=\"" + id + "\"");
  return svg.substr(begin, svg.find("</g>", begin) - begin);
}

std::string legend_of(const std::string& svg) { return part_of(svg, "legend"); }

TEST(Colour, RunsAlongTheRampForAMeasure) {
  const std::string svg = draw({.colour = "degree"}).svg;
  EXPECT_THAT(svg, HasSubstr("fill=\"" + ramp_colour(1) + "\"/></g>"));
  EXPECT_THAT(svg, HasSubstr("fill=\"" + ramp_colour(0) + "\"/></g>"));
  EXPECT_THAT(legend_of(svg), HasSubstr("Couleur\u00A0: degré"));
  EXPECT_THAT(svg, HasSubstr("La couleur montre «\u00A0degré\u00A0», du clair (bas) au sombre (haut)."));
  EXPECT_THAT(svg, HasSubstr("degré\u00A0: 13\n13 liens</title>"));
}

TEST(Colour, OfManyClassesKeepsTheLargestAndSaysSo) {
  const std::string legend = legend_of(draw({.language = Language::english, .colour = "place"}).svg);
  EXPECT_THAT(legend, HasSubstr("others: 5 groups (5)"));
  EXPECT_THAT(legend, HasSubstr("no value (2)"));
  EXPECT_EQ(count(legend, ">Commune "), kMostClasses - 1);
}

TEST(Colour, AndShapeMayShowNothing) {
  const std::string svg = draw({.colour = "none", .shape = MarkShapes::all_alike}).svg;
  EXPECT_EQ(count(svg, "<polygon"), 0U);
  EXPECT_THAT(legend_of(svg), HasSubstr("acteurs (14)"));
  EXPECT_THAT(legend_of(svg), Not(HasSubstr("collectivités")));
}

TEST(Colour, RejectsWhatFitsNothing) {
  EXPECT_THROW(draw({.colour = "beauty"}), std::invalid_argument);
  EXPECT_THROW(draw({.colour = "projects"}), std::invalid_argument);
  EXPECT_THROW(draw({.width = "degree"}), std::invalid_argument);
  EXPECT_THROW(draw({.thin = 1.5}), std::invalid_argument);
  EXPECT_THROW(draw({.hulls = "circles"}), std::invalid_argument);
  EXPECT_THROW(draw({.hulls = "projects", .hull_of = {"projet-9"}}), std::invalid_argument);
  EXPECT_THROW(draw({.highlight = "nobody"}), std::invalid_argument);
}

TEST(Width, ShowsAMeasureOfTiesOrNothing) {
  const std::string bridges = draw({.width = "bridge"}).svg;
  EXPECT_THAT(legend_of(bridges), HasSubstr("Liens\u00A0: pont"));
  EXPECT_THAT(legend_of(bridges), HasSubstr(">oui<"));
  EXPECT_THAT(bridges, HasSubstr("son épaisseur montre «\u00A0pont\u00A0»"));
  const std::string plain = draw({.width = "none"}).svg;
  EXPECT_THAT(legend_of(plain), Not(HasSubstr("force")));
  EXPECT_THAT(plain, Not(HasSubstr("plus épais")));
}

TEST(TieStyle, IsToldInTheLegendAndByEachTie) {
  const std::string svg = draw({.tie_style = TieStyles::by_type}).svg;
  EXPECT_THAT(legend_of(svg), HasSubstr("Liens\u00A0: nature"));
  EXPECT_THAT(legend_of(svg), HasSubstr("projet commun (23)"));
  EXPECT_THAT(legend_of(svg), HasSubstr("stroke-dasharray"));
  EXPECT_THAT(svg, Not(HasSubstr("foncé")));
  EXPECT_THAT(svg, HasSubstr("Le Hub – Au Loin (1,00)\nfinancement</title>"));
}

TEST(Directions, AreToldInTheLegend) {
  Ecosystem ecosystem = territory();
  ecosystem.ties[3].directed = true;
  const Figure figure = draw({.language = Language::english}, {.directed = true}, ecosystem);
  EXPECT_THAT(legend_of(figure.svg), HasSubstr("from one to the other"));
  EXPECT_THAT(legend_of(figure.svg), HasSubstr("both ways"));
  EXPECT_EQ(count(part_of(figure.svg, "arrows"), "<polygon points"), 1U);
  EXPECT_THAT(figure.svg, HasSubstr("Le Hub → Au Loin"));
}

TEST(Thinning, SaysHowManyTiesAreLeftOutAndKeepsThePlaces) {
  const Figure all = draw({});
  const Figure thin = draw({.thin = 0.3});
  EXPECT_EQ(all.ties, 27U);
  EXPECT_LT(thin.ties, all.ties);
  EXPECT_GT(thin.ties, 0U);
  EXPECT_EQ(count(thin.svg, "class=\"tie\""), thin.ties);
  EXPECT_THAT(thin.svg, HasSubstr(std::to_string(all.ties - thin.ties) + " sur 27 ne sont pas tracés"));
  EXPECT_THAT(thin.svg, HasSubstr("seuil 0,3"));
  // Across the page: down it, a longer caption leaves less room.
  const auto hub = [](const std::string& svg) {
    const std::size_t at = svg.find("points=\"", svg.find("data-id=\"hub\""));
    return svg.substr(at, svg.find(',', at) - at);
  };
  EXPECT_EQ(hub(all.svg), hub(thin.svg));
}

TEST(Hulls, AreDrawnNamedAndCounted) {
  const std::string svg = draw({.hulls = "projects"}).svg;
  EXPECT_EQ(count(svg, "<path class=\"hull\""), 4U);
  EXPECT_EQ(count(svg, "<text class=\"hull-name\""), 4U);
  EXPECT_THAT(legend_of(svg), HasSubstr("Le projet-2 (4)"));
  EXPECT_THAT(svg, HasSubstr("Les contours entourent ce qui va ensemble (projets)\u00A0: 4 sur 4."));
}

TEST(Hulls, AreThoseAskedFor) {
  const std::string svg = draw({.language = Language::english, .hulls = "projets", .hull_of = {"LE PROJET-3"}}).svg;
  EXPECT_THAT(svg, HasSubstr("<path class=\"hull\" data-id=\"projet-3\""));
  EXPECT_THAT(svg, HasSubstr("(projects): 1 of 4."));
}

TEST(Hulls, AreNoMoreThanCanBeRead) {
  testing::EcosystemBuilder builder;
  for (int i = 0; i < 15; ++i) builder.participants("p" + std::to_string(i), {"hub", "a" + std::to_string(i)});
  const std::string svg = draw({.hulls = "projects"}, {}, builder.ecosystem()).svg;
  EXPECT_EQ(count(svg, "<path class=\"hull\""), kMostHulls);
  EXPECT_THAT(svg, HasSubstr("12 sur 15."));
}

TEST(Hulls, LookDifferentEach) {
  testing::EcosystemBuilder builder;
  for (int i = 0; i < 15; ++i) builder.participants("p" + std::to_string(i), {"hub", "a" + std::to_string(i)});
  const Network network = build_network(builder.ecosystem());
  Analysis analysis(network);
  const testing::EncodedFigure figure(builder.ecosystem(), analysis, {.hulls = "projects"});
  std::set<std::pair<std::string, std::vector<double>>> looks;
  for (const HullStyle& style : figure.encoding.outlined.styles) looks.emplace(style.colour, style.dashes);
  EXPECT_EQ(looks.size(), kMostHulls);
}

TEST(Hulls, HaveNamesThatOverlapNoOtherNameOrMark) {
  const Ecosystem ecosystem = territory();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const testing::MappedFigure figure(ecosystem, analysis, {.hulls = "projects"});
  std::vector<Box> names;
  for (const SceneHull& hull : figure.map.hulls) {
    for (const TextLine& line : hull.name) names.push_back(box_of(line));
  }
  ASSERT_FALSE(names.empty());
  for (const Box& name : names) {
    for (const Mark& mark : figure.placing.marks)
      EXPECT_FALSE(name.contains({mark.centre.x, mark.centre.y, mark.centre.x, mark.centre.y}));
    for (const SceneLabel& label : figure.map.labels) {
      for (const TextLine& line : label.lines) EXPECT_FALSE(name.overlaps(box_of(line))) << line.text;
    }
  }
}

TEST(Names, AreCountedWhereTheyFindNoRoomInAnyDiagram) {
  testing::EcosystemBuilder builder;
  for (int i = 0; i < 90; ++i) builder.tie("hub", "a" + std::to_string(i)).intensity = 1 + i % 3;
  Ecosystem ecosystem = builder.ecosystem();
  for (Actor& actor : ecosystem.actors) actor.name = "An association of a very long name that is number " + actor.id;
  for (const char* layout : {"radial", "sectors"}) {
    FigureOptions options{.language = Language::english, .routing = Routing::bundled, .layout = {.engine = layout}};
    const Figure figure = draw(options, {}, ecosystem);
    ASSERT_LT(figure.labels, 91U) << layout;
    EXPECT_THAT(figure.svg, HasSubstr(std::to_string(91 - figure.labels) + " of 91 names not shown")) << layout;
  }
}

TEST(Highlight, IsDrawnToldAndLeavesTheRestQuiet) {
  const std::string svg = draw({.highlight = "hub"}).svg;
  EXPECT_EQ(count(part_of(svg, "rings"), "<path"), 5U);
  EXPECT_THAT(svg, HasSubstr("Sans «\u00A0Le Hub\u00A0», 4 acteurs seraient coupés du reste, et 39 paires"));
  EXPECT_THAT(legend_of(svg), HasSubstr("coupés du reste sans lui (4)"));
  const std::string other = draw({.highlight = "p4-1"}).svg;
  EXPECT_THAT(other, HasSubstr("les autres resteraient tous reliés"));
  EXPECT_THAT(other, HasSubstr("fill=\"#71777e\""));
}

TEST(Bundles, AreExplained) {
  EXPECT_THAT(draw({.routing = Routing::bundled}).svg, HasSubstr("leur chemin n’a pas de sens"));
}

TEST(ReadingAids, DoNotDependOnThreadsAndWorkTogether) {
  const Ecosystem ecosystem = territory();
  const FigureOptions options = {.colour = "community",
                                 .tie_style = TieStyles::by_origin,
                                 .routing = Routing::bundled,
                                 .hulls = "community",
                                 .highlight = "hub",
                                 .thin = 0.6};
  const Study one(ecosystem, {.directed = true}, {.threads = 1});
  const Study two(ecosystem, {.directed = true}, {.threads = 2});
  EXPECT_EQ(draw_figure(one, options).svg, draw_figure(two, options).svg);
}

TEST(ReadingAids, WorkInTwoMode) {
  const Figure figure =
      draw({.colour = "place", .tie_style = TieStyles::by_type, .hulls = "projects"}, {.two_mode = true});
  EXPECT_EQ(count(figure.svg, "data-kind=\"project\""), 4U);
  EXPECT_EQ(count(figure.svg, "<path class=\"hull\""), 4U);
  EXPECT_THAT(legend_of(figure.svg), HasSubstr("Le projet-1 (5)"));
}

}  // namespace
}  // namespace maillage
