// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/encoding.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/shapes/colour.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/measures/study.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

//  a (kind "fair") — p — b (kind "union")      "union" has the hexagon and the colour of projects
Ecosystem lookalikes() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"fair", "union"})
    builder.ecosystem().kinds.push_back({id, {id, id}, {id, id}, std::string(kProjectColour), {}});
  builder.actor("a", "fair");
  builder.actor("b", "union");
  builder.participants("p", {"a", "b"});
  return builder.ecosystem();
}

TEST(LegendSections, ShowPlatesForProjectsAndNotForWhatLooksLikeThem) {
  const Ecosystem ecosystem = lookalikes();
  const Network network = build_network(ecosystem, {.two_mode = true});
  Analysis analysis(network);
  const testing::EncodedFigure figure(ecosystem, analysis);
  const auto items = legend_sections(figure.subject, figure.encoding, {.projects_on_plates = true}).front().items;
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[1].of, "union");
  EXPECT_EQ(items[1].mark.shape, Shape::hexagon);
  EXPECT_EQ(items[1].mark.colour, kProjectColour);
  EXPECT_EQ(items[2].meaning, LegendMeaning::project);
  EXPECT_EQ(items[2].mark.shape, Shape::square);
  EXPECT_EQ(items[2].mark.colour, kPlateColour);
}

TEST(LegendSections, ShowMarksAsLargeAsTheyAreOnTheMap) {
  const Ecosystem ecosystem = lookalikes();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const testing::EncodedFigure figure(ecosystem, analysis, {.size_measure = "degree"});
  const auto largest = [&](double scale) {
    return legend_sections(figure.subject, figure.encoding, {.mark_scale = scale})[1].items.back().mark.radius;
  };
  EXPECT_NEAR(largest(0.5), 0.5 * largest(1), 1e-9);
}

/// Texts of the section of this heading.
std::vector<std::string> legend_texts(const testing::EncodedFigure& figure, std::string_view heading) {
  std::vector<std::string> texts;
  for (const LegendSection& section : legend_sections(figure.subject, figure.encoding, {})) {
    if (!section.heading.starts_with(heading)) continue;
    for (const LegendItem& item : section.items) texts.push_back(item.text);
  }
  return texts;
}

//  a — b — c — a, c — d      a and b have a clustering coefficient of 1, c of 1/3, d has none
TEST(LegendSections, TellWhoHasNoValueApartFromTheLowestOne) {
  testing::EcosystemBuilder builder;
  for (const auto& [from, to] : {std::pair("a", "b"), {"b", "c"}, {"c", "a"}, {"c", "d"}}) builder.tie(from, to);
  const Network network = build_network(builder.ecosystem());
  Analysis analysis(network);
  const testing::EncodedFigure figure(builder.ecosystem(), analysis,
                                      {.language = Language::english, .size_measure = "clustering"});
  EXPECT_THAT(legend_texts(figure, "Area"), ElementsAre("33%", "50%", "100%", "no value (1)"));
}

//  a — b (both associations) — c (a company)      −1 for a, 0 for b, 1 for c
TEST(LegendSections, DoNotCallNegativeValuesZero) {
  testing::EcosystemBuilder builder;
  builder.actor("c", "company");
  builder.tie("a", "b");
  builder.tie("b", "c");
  const Network network = build_network(builder.ecosystem());
  Analysis analysis(network);
  const testing::EncodedFigure figure(builder.ecosystem(), analysis,
                                      {.language = Language::english, .size_measure = "ei_index"});
  const auto texts = legend_texts(figure, "Area");
  ASSERT_FALSE(texts.empty());
  EXPECT_EQ(texts.front(), "≤\u00A00");
}

TEST(LegendSections, TellOutlinesByColourWhereTheseAreOfTheSameGroups) {
  const Ecosystem ecosystem = lookalikes();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const auto outlines = [&](const std::string& colour, const std::string& hulls) {
    const testing::EncodedFigure figure(ecosystem, analysis,
                                        {.language = Language::english, .colour = colour, .hulls = hulls});
    std::vector<std::string> headings;
    for (const LegendSection& section : legend_sections(figure.subject, figure.encoding, {})) {
      if (section.heading.find("utline") != std::string::npos) headings.push_back(section.heading);
    }
    return headings;
  };
  EXPECT_THAT(outlines("component", "component"), ElementsAre("Colour and outline: components"));
  EXPECT_THAT(outlines("kind", "component"), ElementsAre("Outlines: components"));
  EXPECT_THAT(outlines("component", "projects"), ElementsAre("Outlines: projects"));
}

/// Of the lines that a legend shows: width times darkness.
std::vector<double> inks_of(const testing::EncodedFigure& figure, std::string_view heading) {
  std::vector<double> inks;
  for (const LegendSection& section : legend_sections(figure.subject, figure.encoding, {})) {
    if (!section.heading.starts_with(heading)) continue;
    for (const LegendItem& item : section.items)
      inks.push_back(item.stroke->width * (1 - lightness(item.stroke->colour) / 100));
  }
  return inks;
}

//  all with each other: many ties for few actors, which are drawn thin
TEST(LegendSections, ShowLinesWideEnoughToBeSeenOnAnyPage) {
  testing::EcosystemBuilder builder;
  for (int i = 0; i < 40; ++i) {
    for (int j = 0; j < i; ++j)
      builder.tie("a" + std::to_string(i), "a" + std::to_string(j)).intensity = (i + j) % 5 + 1;
  }
  Ecosystem& ecosystem = builder.ecosystem();
  ecosystem.actors.front().latitude = 46.6;
  ecosystem.actors.front().longitude = 5.5;
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  for (const PageSize page : {PageSize::a4_landscape, PageSize::a3_landscape}) {
    for (const char* layout : {"stress", "territory"}) {
      const testing::EncodedFigure figure(ecosystem, analysis, {.page = page, .layout = {.engine = layout}});
      const auto inks = inks_of(figure, "Liens");
      ASSERT_FALSE(inks.empty());
      EXPECT_GE(inks.front(), 0.009 * figure.subject.page.text) << layout;
      EXPECT_LT(inks.front(), 0.03 * figure.subject.page.text) << layout;
    }
  }
}

//  p: a and b, q: a, b and c, r: nobody
TEST(LegendSections, TellTheMeasuresOfProjects) {
  testing::EcosystemBuilder builder;
  builder.participants("p", {"a", "b"});
  builder.participants("q", {"a", "b", "c"});
  Ecosystem ecosystem = builder.ecosystem();
  ecosystem.projects[0].period = {testing::year(2020), testing::year(2021)};
  const Study study(ecosystem, {.two_mode = true});
  Analysis analysis = study;
  const auto texts = [&](const std::string& size, const std::string& colour, std::string_view heading) {
    return legend_texts({ecosystem, analysis, {.language = Language::english, .size_measure = size, .colour = colour}},
                        heading);
  };
  EXPECT_THAT(texts("project.participants", "kind", "Area of projects"), ElementsAre("2", "3"));
  EXPECT_THAT(texts("project.duration", "kind", "Outline alone"), ElementsAre("projects without value (1)"));
  EXPECT_THAT(texts("project.duration", "project.participants", "Area of projects"),
              ::testing::Contains("no value (1)"));
  EXPECT_THAT(texts("none", "project.duration", "Colour of projects"), ::testing::Contains("no value (1)"));
}

TEST(LegendSections, TellTiesThatHaveNoValue) {
  testing::EcosystemBuilder builder;
  for (const char* to : {"b", "c", "d", "e"}) builder.tie("a", to);
  builder.tie("b", "c");
  builder.tie("x", "y");  // of two actors with one tie each, for whom it cannot matter in particular
  const Network network = build_network(builder.ecosystem());
  Analysis analysis(network);
  const testing::EncodedFigure figure(builder.ecosystem(), analysis,
                                      {.language = Language::english, .width = "disparity"});
  const auto texts = legend_texts(figure, "Ties");
  ASSERT_FALSE(texts.empty());
  EXPECT_EQ(texts.back(), "no value (1)");
  EXPECT_NE(texts.front(), "0");
}

TEST(TieOrder, PutsOwnTiesOverOthersAndQuietOnesUnderThem) {
  const TieLook weak_own{.strength = 0, .prominence = Prominence::own};
  const TieLook strong{.strength = 1};
  const TieLook rare_quiet{.strength = 1, .sort = 5, .prominence = Prominence::quiet};
  EXPECT_TRUE(lies_under(strong, weak_own));
  EXPECT_TRUE(lies_under(rare_quiet, strong));
  EXPECT_FALSE(lies_under(weak_own, strong));
}

TEST(TieOrder, PutsStrongTiesOverWeakAndRareOverFrequent) {
  const TieLook weak{.strength = 0.2};
  const TieLook strong{.strength = 0.9};
  const TieLook weak_and_rare{.strength = 0.2, .sort = 1};
  EXPECT_TRUE(lies_under(weak, strong));
  EXPECT_TRUE(lies_under(strong, weak_and_rare));
  EXPECT_FALSE(lies_under(weak, weak));
}

TEST(MarkLook, GivesUpMostOfItsColourWhereItIsQuiet) {
  const Mark plain = mark_of({Shape::circle, "#000000"}, 3);
  const Mark quiet = mark_of({Shape::circle, "#000000", "neutral", true}, 3);
  EXPECT_EQ(plain.colour, "#000000");
  EXPECT_EQ(quiet.colour, "#b8b8b8");
  EXPECT_EQ(quiet.tone, "") << "another colour than that of its tone";
  EXPECT_EQ(mark_of({Shape::circle, "", "", true}, 3).colour, "#ffffff")
      << "without a value there is no colour to lose";
}

}  // namespace
}  // namespace maillage
