// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/grey_check.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/scene/style.h"
#include "maillage/drawing/shapes/colour.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

LegendItem mark(const std::string& colour, Shape shape = Shape::circle, double radius = 5) {
  return {.mark = {shape, {}, radius, colour, {}, colour}, .text = colour};
}

LegendItem line(const std::string& colour, double width = 1, const std::vector<double>& dashes = {}) {
  return {.stroke = LegendStroke{width, colour, dashes}, .text = colour};
}

LegendSection all_built_in() {
  const std::vector<Kind> kinds = built_in_kinds();
  LegendSection section{"kinds", {}, 1};
  for (std::size_t k = 0; k < kinds.size(); ++k) section.items.push_back(mark(kinds[k].colour, shape_of(kinds, k)));
  section.items.push_back(mark(std::string(kProjectColour), Shape::hexagon));
  return section;
}

TEST(GreyCheck, FindsColoursOfTheSameLightness) {
  const auto clashes = grey_clashes({"", {mark("#cc79a7"), mark("#009e73"), mark("#000000")}, 1});
  ASSERT_THAT(clashes, SizeIs(1));
  EXPECT_EQ(clashes[0].first, "#cc79a7");
  EXPECT_EQ(clashes[0].second, "#009e73");
}

TEST(GreyCheck, AcceptsWhatShapeSizeDashesOrWidthTellApart) {
  EXPECT_THAT(grey_clashes({"", {mark("#cc79a7"), mark("#009e73", Shape::square)}, 1}), IsEmpty());
  EXPECT_THAT(grey_clashes({"", {mark("#9aa1a8", Shape::circle, 3), mark("#9aa1a8", Shape::circle, 9)}, 1}), IsEmpty());
  EXPECT_THAT(grey_clashes({"", {line("#cc79a7"), line("#009e73", 1, {4, 2}), line("#009e73", 3)}, 1}), IsEmpty());
  EXPECT_THAT(grey_clashes({"", {line("#cc79a7"), line("#009e73")}, 1}), SizeIs(1));
}

TEST(GreyCheck, PassesTheBuiltInKindsInEveryStyle) {
  for (const FigureStyle style : {FigureStyle::print, FigureStyle::screen, FigureStyle::grey}) {
    const auto sections = in_style({all_built_in()}, style);
    EXPECT_THAT(grey_clashes(sections.front()), IsEmpty()) << figure_styles().id(style);
  }
}

TEST(GreyCheck, PassesEightClassesInGrey) {
  LegendSection classes{"classes", {}, 1};
  for (const char* colour : {"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#b8a600", "#4b3a8c"})
    classes.items.push_back(mark(colour));
  EXPECT_FALSE(grey_clashes(classes).empty());
  EXPECT_THAT(grey_clashes(in_style({classes}, FigureStyle::grey).front()), IsEmpty());
}

TEST(GreyCheck, WarnsOncePerSectionNamingTheFirstPair) {
  Diagnostics diagnostics;
  warn_of_grey_clashes({{"", {mark("#cc79a7"), mark("#009e73"), mark("#cb78a6")}, 1}, {"", {mark("#000000")}, 1}},
                       diagnostics);
  ASSERT_THAT(diagnostics.list(), SizeIs(1));
  const Diagnostic& warning = diagnostics.list().front();
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(
      warning.message.in(Language::english),
      "printed in grey, '#cc79a7' and '#009e73' look alike, and 2 other pairs do: choose other colours or the style "
      "grey");
}

}  // namespace
}  // namespace maillage
