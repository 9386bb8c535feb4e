// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/style.h"

#include <algorithm>
#include <cmath>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/shapes/colour.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::Ge;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

Figure draw(FigureStyle style, const Ecosystem& ecosystem, bool two_mode = false,
            PageSize page = PageSize::a4_landscape) {
  const Study study(ecosystem, {.two_mode = two_mode});
  return draw_figure(study, {.page = page, .style = style, .layout = {.engine = "circle"}});
}

/// An actor of each built-in kind, all in one project, and one without ties.
testing::EcosystemBuilder all_kinds() {
  testing::EcosystemBuilder builder;
  std::vector<std::string> ids;
  for (const Kind& kind : built_in_kinds()) {
    builder.actor(kind.id, kind.id).name = kind.label.in(Language::french);
    ids.push_back(kind.id);
  }
  builder.actor("loin").name = "Loin";
  builder.participants("pat", ids);
  builder.tie("company", "citizen").intensity = 5;
  return builder;
}

std::vector<std::string> all(const std::string& svg, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (std::sregex_iterator it(svg.begin(), svg.end(), regex), end; it != end; ++it) found.push_back(it->str(1));
  return found;
}

LegendItem disc(const std::string& colour) {
  return {.mark = {Shape::circle, {}, 5, colour, {}, colour}, .text = colour};
}

class EveryStyle : public ::testing::TestWithParam<FigureStyle> {};

TEST_P(EveryStyle, HasTextsThatContrastWithThePaper) {
  for (const bool two_mode : {false, true}) {
    const std::string svg = draw(GetParam(), all_kinds().ecosystem(), two_mode).svg;
    std::vector<double> contrasts;
    for (const std::string& colour : all(svg, "<text [^>]*fill=\"(#[0-9a-f]{6})\""))
      contrasts.push_back(contrast("#ffffff", colour));
    EXPECT_THAT(contrasts, SizeIs(Ge(20U)));
    EXPECT_THAT(contrasts, AllOf(Not(IsEmpty()), Each(Ge(kLeastContrast))));
  }
}

TEST_P(EveryStyle, HasANameThatIsUnderstood) {
  EXPECT_EQ(figure_styles().parse(figure_styles().id(GetParam())), GetParam());
}

TEST_P(EveryStyle, TellsTheBuiltInKindsApartInGrey) {
  EXPECT_THAT(draw(GetParam(), all_kinds().ecosystem(), true).diagnostics.list(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Styles, EveryStyle,
                         ::testing::Values(FigureStyle::print, FigureStyle::screen, FigureStyle::grey));

TEST(Style, DarkensFaintTextsOfAnySort) {
  Scene scene;
  scene.maps.emplace_back().hulls.push_back(
      {.id = "h", .title = "", .path = {}, .name = {{.at = {}, .text = "h", .colour = "#e69f00"}}});
  const Scene styled = in_style(scene, FigureStyle::print, {});
  EXPECT_GE(contrast("#ffffff", styled.maps.front().hulls.front().name.front().colour), kLeastContrast);
}

TEST(GreyStyle, UsesGreysOnly) {
  const std::string svg = draw(FigureStyle::grey, all_kinds().ecosystem(), true).svg;
  const auto colours = all(svg, "(?:fill|stroke)=\"(#[0-9a-f]{6})\"");
  EXPECT_THAT(colours, Not(IsEmpty()));
  for (const std::string& colour : not_empty(colours)) {
    EXPECT_EQ(colour.substr(1, 2), colour.substr(3, 2));
    EXPECT_EQ(colour.substr(1, 2), colour.substr(5, 2));
  }
}

TEST(GreyStyle, GivesEveryKindAGreyOfItsOwn) {
  const std::string svg = draw(FigureStyle::grey, all_kinds().ecosystem()).svg;
  const std::size_t start = svg.find("<g id=\"actors\"");
  const auto marks = all(svg.substr(start, svg.find("<g id=\"halos\"") - start), " fill=\"(#[0-9a-f]{6})\"/>");
  const std::set<std::string> greys(marks.begin(), marks.end());
  EXPECT_THAT(greys, SizeIs(built_in_kinds().size()));
}

TEST(GreyStyle, TellsApartWhatStandsForSomethingElseInTheSameColour) {
  LegendItem one = disc("#0072b2");
  LegendItem other = disc("#0072b2");
  other.mark.tone = "another";
  const auto items = in_style({{"classes", {one, other}, 1}}, FigureStyle::grey).front().items;
  EXPECT_GE(std::abs(lightness(items[0].mark.colour) - lightness(items[1].mark.colour)), 10);
}

TEST(GreyStyle, KeepsTheLightnessOfScales) {
  const LegendSection scale{"scale", {disc("#e0c060"), disc("#3b2e80")}, 1, true};
  const auto sections = in_style({scale}, FigureStyle::grey);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_NEAR(lightness(sections[0].items[i].mark.colour), lightness(scale.items[i].mark.colour), 0.3);
  }
}

TEST(GreyStyle, LeavesNoColourInEdgesOfMarksNorInAreasOfTheLegend) {
  LegendItem area{.text = "outline"};
  area.area = Path{.curves = {}, .fill = "#e69f00", .width = 1, .colour = "#0072b2"};
  LegendItem edged = disc("#ffffff");
  edged.mark.outline = "#cc79a7";
  const auto items = in_style({{"section", {area, edged}, 1}}, FigureStyle::grey).front().items;
  ASSERT_TRUE(items[0].area);
  for (const std::string& colour : {items[0].area->fill, items[0].area->colour, items[1].mark.outline})
    EXPECT_TRUE(colour.substr(1, 2) == colour.substr(3, 2) && colour.substr(1, 2) == colour.substr(5, 2)) << colour;
  EXPECT_EQ(items[1].mark.colour, "#ffffff");
}

TEST(GreyStyle, KeepsFewClassesDarkEnough) {
  const LegendSection classes{"classes", {disc("#0072b2"), disc("#e69f00"), disc("#009e73")}, 1};
  const auto sections = in_style({classes}, FigureStyle::grey);
  for (const LegendItem& item : not_empty(sections.front().items)) EXPECT_LT(lightness(item.mark.colour), 62);
}

TEST(GreyStyle, ColoursMarksAsTheirLegend) {
  const LegendSection classes{"classes", {disc("#cc79a7"), disc("#009e73")}, 1};
  Scene scene;
  scene.maps.emplace_back().actors.push_back({"a", "company", "A", classes.items[0].mark});
  const Scene styled = in_style(scene, FigureStyle::grey, {classes});
  EXPECT_EQ(styled.maps[0].actors[0].mark.colour, in_style({classes}, FigureStyle::grey)[0].items[0].mark.colour);
}

TEST(GreyStyle, DrawsInBlackWhatIsSuggestedWhateverItsColour) {
  Scene scene;
  const SceneTie tie{"a", "b", "", {{}, 1, "#999999"}};
  scene.maps.emplace_back().ties.push_back(tie);
  scene.maps.back().suggestions.push_back(tie);
  scene.legend.emplace_back().entries = {{LegendMeaning::suggestion, {}, {}, tie.stroke, {}},
                                         {LegendMeaning::tie_width, {}, {}, tie.stroke, {}}};
  const Scene styled = in_style(scene, FigureStyle::grey, {});
  EXPECT_EQ(styled.maps[0].suggestions[0].stroke.colour, "#000000");
  EXPECT_EQ(std::get<Stroke>(styled.legend[0].entries[0].symbol).colour, "#000000");
  EXPECT_NE(styled.maps[0].ties[0].stroke.colour, "#000000");
  EXPECT_NE(std::get<Stroke>(styled.legend[0].entries[1].symbol).colour, "#000000");
}

TEST(ScreenStyle, IsSixteenToNineOnAScreenWithThickerLinesAndLargerTexts) {
  const Ecosystem ecosystem = all_kinds().ecosystem();
  const std::string print = draw(FigureStyle::print, ecosystem, false, PageSize::screen).svg;
  const std::string screen = draw(FigureStyle::screen, ecosystem, false, PageSize::screen).svg;
  EXPECT_EQ(all(screen, "<svg [^>]*viewBox=\"([^\"]*)\""), std::vector<std::string>{"0 0 1600 900"});
  EXPECT_EQ(all(print, "<svg [^>]*viewBox=\"([^\"]*)\""), std::vector<std::string>{"0 0 1600 1000"});
  const auto widest = [](const std::string& svg) {
    double most = 0;
    for (const std::string& width : all(svg, "class=\"tie\"[^>]*stroke-width=\"([0-9.]+)\""))
      most = std::max(most, std::stod(width));
    return most;
  };
  EXPECT_GT(widest(screen), 1.2 * widest(print));
  EXPECT_GT(std::stod(all(screen, "font-size=\"([0-9.]+)\"").front()),
            std::stod(all(print, "font-size=\"([0-9.]+)\"").front()));
}

TEST(DeclaredKinds, ThatLookAlikeInGreyAreWarnedOf) {
  testing::EcosystemBuilder builder = all_kinds();
  Ecosystem& ecosystem = builder.ecosystem();
  // The third kind declared has the shape of "unknown", the cross.
  for (const char* id : {"club", "fair", "union"}) ecosystem.kinds.push_back({id, {id, id}, {id, id}, "#9a9a9a", {}});
  builder.actor("u", "union").name = "Union";
  builder.tie("u", "company");
  const auto found = draw(FigureStyle::print, ecosystem).diagnostics;
  ASSERT_THAT(found.list(), SizeIs(1));
  EXPECT_EQ(found.list()[0].severity, Severity::warning);
  EXPECT_THAT(found.list()[0].message.in(Language::english),
              ::testing::HasSubstr("'type inconnu (1)' and 'union (1)'"));
  EXPECT_THAT(draw(FigureStyle::grey, ecosystem).diagnostics.list(), IsEmpty());
}

}  // namespace
}  // namespace maillage
