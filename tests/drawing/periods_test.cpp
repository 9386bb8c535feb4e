// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::HasSubstr;

//  2020: x — a — b — c      2021: b — c — d      a and x leave, d enters
Ecosystem growing() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d", "x"}) builder.actor(id, "company").name = std::string("Actor ") + id;
  const auto tie = [&](const char* from, const char* to, std::int16_t first, std::int16_t last) {
    builder.tie(from, to).period = {testing::year(first), testing::year(last)};
  };
  tie("x", "a", 2020, 2020);
  tie("a", "b", 2020, 2020);
  tie("b", "c", 2020, 2021);
  tie("c", "d", 2021, 2021);
  return builder.ecosystem();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

Figure draw(const FigureOptions& options, const Ecosystem& ecosystem = growing()) {
  const Study whole(ecosystem);
  const auto in = [&](std::int16_t year) {
    Question question;
    question.selection.period = {testing::year(year), testing::year(year)};
    return whole.asking(question);
  };
  const std::vector<FigurePeriod> periods = {{"2020", in(2020)}, {"2021", in(2021)}};
  return draw_periods(periods, options);
}

TEST(Periods, ShowEveryPeriodsActorsAndTies) {
  const Figure figure = draw({.language = Language::english, .layout = {.engine = "circle"}});
  EXPECT_EQ(figure.actors, 5U);
  EXPECT_EQ(figure.ties, 5U);
  EXPECT_EQ(figure.labels, 7U);
  EXPECT_THAT(figure.svg, HasSubstr("2020 (4 actors, 3 ties)"));
  EXPECT_THAT(figure.svg, HasSubstr("2021 (3 actors, 2 ties)"));
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\"a\""), 1U);
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\"b\""), 2U);
}

/// The same with a tie between two of the actors that nothing dates.
Ecosystem with_undated(Ecosystem ecosystem, std::uint32_t from, std::uint32_t to) {
  Tie tie = ecosystem.ties.front();
  tie.from = ActorId(from);
  tie.to = ActorId(to);
  tie.period = {};
  ecosystem.ties.push_back(tie);
  return ecosystem;
}

/// The same with a tie between b and d that nothing dates.
Ecosystem partly_dated() { return with_undated(growing(), 1, 3); }

/// And one between c and d that nothing dates in 2020, where another is of 2021.
Ecosystem dated_in_one_period() { return with_undated(partly_dated(), 2, 3); }

TEST(Periods, DashTiesThatNothingDatesAndCountThem) {
  const Figure figure = draw({.language = Language::english}, partly_dated());
  for (const SceneMap& map : figure.scene->maps) {
    for (const SceneTie& tie : not_empty(map.ties))
      EXPECT_EQ(!tie.stroke.dashes.empty(), tie.source == "b" && tie.target == "d") << tie.title;
  }
  EXPECT_THAT(figure.svg, HasSubstr("1 tie is dashed in panels where nothing dates it."));
  EXPECT_THAT(figure.svg, HasSubstr("nothing says when"));
  EXPECT_THAT(draw({.language = Language::english}).svg, ::testing::Not(HasSubstr("nothing dates")));
}

bool is_dashed(const SceneMap& map, std::string_view from, std::string_view to) {
  return std::ranges::any_of(map.ties, [&](const SceneTie& tie) {
    return tie.source == from && tie.target == to && !tie.stroke.dashes.empty();
  });
}

TEST(Periods, DashTiesThatNothingDatesInOnePanelInThatOne) {
  const Figure figure = draw({.language = Language::english}, dated_in_one_period());
  ASSERT_EQ(figure.scene->maps.size(), 2U);
  EXPECT_TRUE(is_dashed(figure.scene->maps[0], "c", "d"));
  EXPECT_FALSE(is_dashed(figure.scene->maps[1], "c", "d"));
  EXPECT_THAT(figure.svg, HasSubstr("2 ties are dashed in panels where nothing dates them."));
  EXPECT_THAT(draw({.undated = Undated::shown}, dated_in_one_period()).svg,
              HasSubstr("2 liens sont aussi dans des cadres où rien ne les date."));
  EXPECT_THAT(draw({.undated = Undated::hidden}, dated_in_one_period()).svg,
              HasSubstr("2 liens sont laissés de côté là où rien ne les date."));
}

TEST(Periods, LeaveDashesToTheStylesOfTies) {
  FigureOptions options{.language = Language::english, .tie_style = TieStyles::by_origin};
  EXPECT_THROW(static_cast<void>(draw(options, partly_dated())), InputError);
  EXPECT_THAT(draw(options).svg, HasSubstr("Ties: origin")) << "all are dated";
  for (const Undated other : {Undated::shown, Undated::hidden}) {
    options.undated = other;
    EXPECT_THAT(draw(options, partly_dated()).svg, HasSubstr("Ties: origin"));
  }
}

TEST(Periods, RefusePins) {
  EXPECT_THROW(static_cast<void>(draw({.pins = {{"b", {100, 60}}}})), std::invalid_argument);
}

TEST(Periods, ShowOrHideTiesThatNothingDates) {
  const Figure shown = draw({.language = Language::english, .undated = Undated::shown}, partly_dated());
  EXPECT_EQ(shown.ties, 7U);
  for (const SceneTie& tie : not_empty(shown.scene->maps.front().ties)) EXPECT_TRUE(tie.stroke.dashes.empty());
  const Figure hidden = draw({.language = Language::english, .undated = Undated::hidden}, partly_dated());
  EXPECT_EQ(hidden.ties, 5U);
  EXPECT_THAT(hidden.svg, HasSubstr("1 tie is left out where nothing dates it."));
}

TEST(Periods, OfNothingDatedAreRefused) {
  const Study whole(partly_dated());
  Question question;
  question.selection.period = {testing::year(2030), testing::year(2031)};
  const std::vector<FigurePeriod> periods = {{"2030–2031", whole.asking(question)}};
  try {
    static_cast<void>(draw_periods(periods, {}));
    FAIL() << "drawn all the same";
  } catch (const InputError& error) {
    EXPECT_THAT(error.diagnostics().list().front().message.in(Language::english),
                HasSubstr("nothing is dated in the period “2030–2031”: 1 tie that nothing dates"));
  }
}

TEST(Periods, RingWhoEntersAndWhoLeaves) {
  const std::string svg = draw({.language = Language::english, .layout = {.engine = "circle"}}).svg;
  const std::size_t begin = svg.find("<g id=\"rings\">");
  ASSERT_NE(begin, std::string::npos);
  const std::string rings = svg.substr(begin, svg.find("</g>", begin) - begin);
  EXPECT_EQ(count(rings, "<path"), 3U) << "d enters, a and x leave";
  EXPECT_EQ(count(rings, "stroke-dasharray"), 2U) << "a and x leave";
}

/// What a pattern's group holds, in the order of the document.
std::vector<std::string> all(const std::string& svg, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator it(svg.begin(), svg.end(), regex), end; it != end; ++it) found.push_back(it->str(1));
  return found;
}

std::vector<std::string> marks_of(const std::string& svg, const std::string& id) {
  return all(svg, "data-id=\"" + id + "\"[^>]*><title>[^<]*</title><[a-z]+ ([^/]*)/>");
}

double number_in(const std::string& mark, const std::string& attribute) {
  return std::stod(all(mark, attribute + "=\"([^\"]*)\"").at(0));
}

const FigureOptions kPlain = {.language = Language::english, .size_measure = "none", .shape = MarkShapes::all_alike};

TEST(Periods, KeepTheirActorsInPlace) {
  const std::string svg = draw(kPlain).svg;
  const auto b = marks_of(svg, "b");
  const auto c = marks_of(svg, "c");
  ASSERT_EQ(b.size(), 2U);
  ASSERT_EQ(c.size(), 2U);
  for (const char* axis : {"cx", "cy"})
    EXPECT_NEAR(number_in(b[1], axis) - number_in(b[0], axis), number_in(c[1], axis) - number_in(c[0], axis), 0.021);
}

TEST(Periods, ColourValuesOnOneScale) {
  FigureOptions options = kPlain;
  options.colour = "betweenness";
  const std::string svg = draw(options).svg;
  // b joins two pairs in 2020 and none in 2021, c none and one: the most there are in 2021.
  const auto b = marks_of(svg, "b");
  const auto c = marks_of(svg, "c");
  ASSERT_EQ(b.size(), 2U);
  const auto fill = [](const std::string& mark) { return all(mark, "fill=\"([^\"]*)\"").at(0); };
  EXPECT_EQ(fill(b[1]), fill(c[0]));
  EXPECT_NE(fill(b[0]), fill(c[1]));
  EXPECT_EQ(count(svg, ">Colour: betweenness<"), 1U) << "one legend";
}

TEST(Periods, SizeMarksOnOneScale) {
  FigureOptions options = kPlain;
  options.size_measure = "betweenness";
  const std::string svg = draw(options).svg;
  const auto b = marks_of(svg, "b");
  const auto c = marks_of(svg, "c");
  EXPECT_GT(number_in(b[0], " r"), number_in(c[1], " r")) << "two pairs, then one";
  EXPECT_GT(number_in(c[1], " r"), number_in(c[0], " r"));
}

TEST(Periods, OutlineTheGroupsThatAreThere) {
  FigureOptions options = kPlain;
  options.hulls = "community";
  const std::string svg = draw(options).svg;
  EXPECT_EQ(count(svg, "Outlines: communities"), 1U);
  EXPECT_GT(count(svg, "class=\"hull\""), 2U);
  EXPECT_THAT(svg, HasSubstr("Communities and components are those of all periods together."));
}

TEST(Periods, HighlightAnActorWhereItIs) {
  FigureOptions options = kPlain;
  options.highlight = "a";
  const std::string svg = draw(options).svg;
  EXPECT_THAT(svg,
              HasSubstr("Partners of “Actor a”, panel by panel: 2, –. Actors cut off from the rest without it: 1, –."));
  // Without it, in 2021, all are quiet: b is its partner in 2020 only.
  const auto b = marks_of(svg, "b");
  EXPECT_NE(all(b[0], "fill=\"([^\"]*)\""), all(b[1], "fill=\"([^\"]*)\""));
  options.highlight = "nobody";
  EXPECT_THROW(static_cast<void>(draw(options)), std::invalid_argument);
}

TEST(Periods, StyleTiesAlike) {
  // In 2020 three direct ties and no other, in 2021 one and two of a shared project.
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d"}) builder.actor(id, "company");
  for (const char* to : {"b", "c", "d"}) builder.tie("a", to).period = {testing::year(2020), testing::year(2020)};
  builder.tie("b", "c").period = {testing::year(2021), testing::year(2021)};
  for (const std::string id : {"p", "q"}) {
    builder.project(id).period = {testing::year(2021), testing::year(2021)};
    builder.participation(id, "d");
    builder.participation(id, id == "p" ? "b" : "c");
  }
  FigureOptions options = kPlain;
  options.tie_style = TieStyles::by_origin;
  options.undated = Undated::shown;
  const std::string svg = draw(options, builder.ecosystem()).svg;
  EXPECT_EQ(count(svg, ">direct tie<"), 1U);
  const auto colours = all(svg, "class=\"tie\"[^>]* stroke=\"([^\"]*)\"");
  EXPECT_EQ(colours.size(), 6U);
  EXPECT_EQ(std::ranges::count(colours, "#9aa0a6"), 4) << "direct ties, of which there are most, in both";
}

TEST(Periods, AreGreyInTheGreyStyle) {
  FigureOptions options = kPlain;
  options.style = FigureStyle::grey;
  for (const std::string& colour : not_empty(all(draw(options).svg, "\"#([0-9a-f]{6})\""))) {
    EXPECT_EQ(colour.substr(0, 2), colour.substr(2, 2)) << colour;
    EXPECT_EQ(colour.substr(2, 2), colour.substr(4, 2)) << colour;
  }
}

TEST(Periods, RefuseNoneAndDiagrams) {
  EXPECT_THROW(static_cast<void>(draw_periods({}, {})), std::invalid_argument);
  EXPECT_THROW(static_cast<void>(draw({.layout = {.engine = "radial"}})), std::invalid_argument);
}

TEST(Periods, RefuseThoseOfDifferentEcosystems) {
  testing::EcosystemBuilder other;
  other.tie("a", "b");
  const std::vector<FigurePeriod> periods = {{"2020", Study(growing())}, {"2021", Study(other.ecosystem())}};
  EXPECT_THROW(static_cast<void>(draw_periods(periods)), std::invalid_argument);
}

}  // namespace
}  // namespace maillage
