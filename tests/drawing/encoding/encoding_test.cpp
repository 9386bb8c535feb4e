// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/encoding.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/shapes/palette.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

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
