// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/suggestions.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/encoding/importance.h"
#include "maillage/drawing/figure.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage {
namespace {

using ::testing::DoubleNear;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pointwise;
using ::testing::SizeIs;

//  a — hub — b,  c — hub — d,  e alone; all but d and e have a place
Ecosystem star() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"hub", "a", "b", "c", "d", "e"}) {
    Actor& actor = builder.actor(id, "company");
    actor.name = std::string("Actor ") + id;
    if (id[0] == 'd' || id[0] == 'e') continue;
    actor.latitude = 46.6 + 0.01 * id[0] - 1;
    actor.longitude = 5.5 + 0.02 * id[0] - 2;
  }
  for (const char* id : {"a", "b", "c", "d"}) builder.tie("hub", id);
  return builder.ecosystem();
}

Figure draw(FigureOptions options, const Ecosystem& ecosystem = star()) {
  const Study study(ecosystem);
  return draw_figure(study, options);
}

FigureOptions with(std::vector<SuggestedTie> suggestions, const std::string& layout = "circle") {
  return {.language = Language::english, .suggestions = std::move(suggestions), .layout = {.engine = layout}};
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

std::string group(const std::string& svg, const std::string& id) {
  const std::size_t begin = svg.find("<g id=\"" + id + "\"");
  if (begin == std::string::npos) return "";
  return svg.substr(begin, svg.find("</g>\n", begin) - begin);
}

/// How far b and d are from a along each axis, over how far c is: the same at any scale. The figure's own scale changes
/// with its legend and caption.
std::vector<double> shape_of(const std::string& svg) {
  const auto place = [&](const std::string& id) {
    const std::size_t mark = svg.find("<polygon points=\"", svg.find("data-id=\"" + id + "\" data-kind"));
    double x = 0;
    double y = 0;
    char comma = 0;
    std::istringstream(svg.substr(mark + 17, 40)) >> x >> comma >> y;
    return Point{x, y};
  };
  const Point a = place("a");
  const double far = std::hypot(place("hub").x - a.x, place("hub").y - a.y);
  std::vector<double> shape;
  for (const char* id : {"b", "c", "d"}) {
    shape.push_back((place(id).x - a.x) / far);
    shape.push_back((place(id).y - a.y) / far);
  }
  return shape;
}

TEST(SuggestedTies, AreDottedOverTheTies) {
  const Figure figure = draw(with({{"a", "b"}, {"e", "c"}}));
  EXPECT_EQ(figure.ties, 4U) << "they are no ties";
  EXPECT_TRUE(figure.diagnostics.list().empty());
  const std::string drawn = group(figure.svg, "suggestions");
  EXPECT_EQ(count(drawn, "class=\"suggestion\""), 2U);
  EXPECT_THAT(drawn, HasSubstr("class=\"suggestion\" data-source=\"e\" data-target=\"c\""));
  EXPECT_EQ(count(drawn, "stroke-dasharray"), 2U);
  EXPECT_THAT(drawn, HasSubstr("<title>Actor a – Actor b (suggested tie)</title>"));
  EXPECT_LT(figure.svg.find("<g id=\"ties\""), figure.svg.find("<g id=\"suggestions\""));
  EXPECT_LT(figure.svg.find("<g id=\"suggestions\""), figure.svg.find("<g id=\"actors\""));
}

TEST(SuggestedTies, AreExplainedInLegendAndCaption) {
  const std::string english = draw(with({{"a", "b"}, {"e", "c"}})).svg;
  EXPECT_THAT(group(english, "legend"), HasSubstr(">suggested tie (2)<"));
  EXPECT_THAT(english, HasSubstr("Dotted: 2 suggested ties, which do not exist yet."));
  FigureOptions options = with({{"a", "b"}});
  options.language = Language::french;
  const std::string french = draw(options).svg;
  EXPECT_THAT(group(french, "legend"), HasSubstr(">lien suggéré (1)<"));
  EXPECT_THAT(french, HasSubstr("Pointillé\u00A0: un lien suggéré, qui n’existe pas encore."));
  EXPECT_THAT(draw(with({})).svg, Not(HasSubstr("uggest")));
}

TEST(SuggestedTies, LeaveThePlacesAsTheyAre) {
  for (const char* layout : {"stress", "radial", "sectors", "circle"}) {
    const auto bare = shape_of(draw(with({}, layout)).svg);
    EXPECT_THAT(shape_of(draw(with({{"a", "b"}, {"c", "d"}}, layout)).svg), Pointwise(DoubleNear(0.04), bare))
        << layout;
  }
}

TEST(SuggestedTies, ThatAreNotDrawnAreSaid) {
  const Figure figure = draw(with({{"a", "nobody"}, {"a", "b"}}));
  EXPECT_EQ(count(figure.svg, "class=\"suggestion\""), 1U);
  ASSERT_THAT(figure.diagnostics.list(), SizeIs(1));
  EXPECT_EQ(figure.diagnostics.list()[0].severity, Severity::warning);
  EXPECT_EQ(figure.diagnostics.list()[0].message.in(Language::english),
            "suggestion not drawn: Actor a – nobody, of which an actor at least is not in the figure");
}

TEST(SuggestedTies, OfActorsWhoAreTiedAreSaid) {
  const Figure figure = draw(with({{"a", "hub"}, {"hub", "b"}, {"c", "hub"}, {"hub", "d"}}));
  EXPECT_THAT(figure.svg, Not(HasSubstr("class=\"suggestion\"")));
  ASSERT_THAT(figure.diagnostics.list(), SizeIs(1));
  EXPECT_EQ(
      figure.diagnostics.list()[0].message.in(Language::english),
      "4 suggestions not drawn, whose actors the figure shows tied already: Actor a – Actor hub, Actor hub – Actor "
      "b, Actor c – Actor hub…");
}

TEST(SuggestedTies, OffTheMapAreSaid) {
  const Figure figure = draw(with({{"a", "b"}, {"a", "d"}}, "territory"));
  EXPECT_EQ(count(figure.svg, "class=\"suggestion\""), 1U);
  ASSERT_THAT(figure.diagnostics.list(), SizeIs(1));
  EXPECT_THAT(figure.diagnostics.list()[0].message.in(Language::english), HasSubstr("Actor a – Actor d"));
}

TEST(SuggestedTies, AreBlackInGrey) {
  FigureOptions options = with({{"a", "b"}});
  options.style = FigureStyle::grey;
  const std::string svg = draw(options).svg;
  EXPECT_EQ(count(svg, "stroke=\"#000000\""), 2U) << "the tie and the legend";
}

TEST(SuggestedTies, BringTheNamesOfTheirEnds) {
  const Ecosystem ecosystem = star();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const auto order = [&](std::vector<SuggestedTie> suggestions) {
    const testing::EncodedFigure figure(ecosystem, analysis, with(std::move(suggestions)));
    std::vector<NodeId> nodes;
    for (std::size_t i = 0; i < network.size(); ++i) nodes.emplace_back(i);
    std::string ids;
    for (const NodeId id : by_importance(figure.subject, figure.encoding, nodes)) ids += network[id].id + " ";
    return ids;
  };
  EXPECT_EQ(order({}), "hub a b c d e ");
  EXPECT_EQ(order({{"e", "b"}}), "hub a b e c d ");
}

TEST(SuggestedTies, AreNotHiddenByNames) {
  const Ecosystem ecosystem = star();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const testing::MappedFigure figure(ecosystem, analysis, with({{"a", "b"}, {"b", "c"}, {"a", "d"}, {"c", "d"}}));
  ASSERT_THAT(figure.map.suggestions, SizeIs(4));
  ASSERT_THAT(figure.map.labels, Not(::testing::IsEmpty()));
  for (const SceneTie& tie : figure.map.suggestions) {
    const auto way = tie.bend ? flattened(*tie.bend) : std::vector<Point>{tie.stroke.line.from, tie.stroke.line.to};
    for (std::size_t i = 1; i < way.size(); ++i) {
      for (const SceneLabel& label : figure.map.labels) {
        for (const TextLine& line : label.lines)
          EXPECT_FALSE(crosses(Segment{way[i - 1], way[i]}, box_of(line))) << line.text;
      }
    }
  }
}

TEST(SuggestedTies, AreInTheLastOfThePanels) {
  const Study study(star());
  const std::vector<FigurePeriod> periods = {{"1", study}, {"2", Study(star())}};
  const Figure figure = draw_periods(periods, with({{"a", "b"}, {"a", "nobody"}}));
  EXPECT_EQ(count(figure.svg, "class=\"suggestion\""), 1U);
  EXPECT_THAT(figure.svg, HasSubstr("Dotted, in the last panel: one suggested tie, which does not exist yet."));
  EXPECT_THAT(figure.diagnostics.list(), SizeIs(1));
  EXPECT_EQ(count(figure.svg, ">suggested tie (1)<"), 1U);
}

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(SuggestedTies, AreTheGoldenOnes) {
  const std::filesystem::path folder = testing::source_dir() / "tests/drawing/golden";
  const std::string svg = draw(with({{"a", "b"}, {"e", "c"}})).svg;
  if (read(folder / "suggestions.svg") == svg) return;
  std::ofstream(folder / "suggestions-changed.svg", std::ios::binary) << svg;
  ADD_FAILURE() << "the figure differs from its golden; see suggestions-changed.svg";
}

}  // namespace
}  // namespace maillage
