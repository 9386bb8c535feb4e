// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/svg.h"
#include "maillage/drawing/writers/svg_attributes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/encoding/tie_encoding.h"

namespace maillage {
namespace {

using ::testing::HasSubstr;

TEST(XmlText, EscapesMarkup) { EXPECT_EQ(escape_xml("a<b>&\"c'"), "a&lt;b&gt;&amp;&quot;c'"); }

TEST(XmlText, LeavesOutWhatXmlDoesNotAllow) {
  EXPECT_EQ(escape_xml(std::string("a\0b\x01\x1F", 5) + "c\uFFFE\uFFFFd\n\t"), "abcd\n\t");
}

TEST(SvgNumber, HasAtMostTwoDecimalsAndNoNegativeZero) {
  EXPECT_EQ(svg_number(1.239), "1.24");
  EXPECT_EQ(svg_number(1.5), "1.5");
  EXPECT_EQ(svg_number(100), "100");
  EXPECT_EQ(svg_number(-0.001), "0");
}

TEST(Svg, WritesNamesThatLookLikeMarkupAsText) {
  Scene scene;
  SceneMap& map = scene.maps.emplace_back();
  scene.title = "<script>";
  map.actors.push_back({"a\"b", "company", "R & D", {Shape::circle, {1, 2}, 3, "#123456"}});
  const std::string svg = write_svg(scene);
  EXPECT_THAT(svg, HasSubstr(">&lt;script&gt;</title>"));
  EXPECT_THAT(svg, HasSubstr("data-id=\"a&quot;b\" data-kind=\"company\"><title>R &amp; D</title><circle "));
}

TEST(Svg, DrawsGuidesAndHullsUnderTiesAndTheirTextsOver) {
  Scene scene;
  SceneMap& map = scene.maps.emplace_back();
  ShapeGroup& guide = scene.guides.emplace_back().shapes;
  guide.paths.push_back({.curves = {circle({5, 5}, 5)}, .width = 0.5, .colour = "#cccccc", .dashes = {2, 1.5}});
  guide.plates.push_back({{1, 2, 11, 7}, 2, "#ffffff", 0.8});
  guide.texts.push_back({.at = {1, 2}, .text = "1 tie"});
  map.hulls.push_back({"pat",
                       "Plan",
                       {.curves = {polygon({{0, 0}, {4, 0}, {4, 4}})}, .fill = "#123456", .fill_opacity = 0.2},
                       {{.at = {1, 1}, .text = "Plan"}}});
  const std::string svg = write_svg(scene);
  EXPECT_THAT(svg, HasSubstr("stroke=\"#cccccc\" stroke-width=\"0.5\" stroke-dasharray=\"2 1.5\"/>"));
  EXPECT_THAT(
      svg,
      HasSubstr("<rect x=\"1\" y=\"2\" width=\"10\" height=\"5\" rx=\"2\" fill=\"#ffffff\" fill-opacity=\"0.8\"/>"));
  EXPECT_THAT(svg, HasSubstr("<path class=\"hull\" data-id=\"pat\" d=\"M0,0L4,0L4,4Z\" fill=\"#123456\" "
                             "fill-opacity=\"0.2\"><title>Plan</title></path>"));
  EXPECT_LT(svg.find("id=\"guides\""), svg.find("id=\"hulls\""));
  EXPECT_LT(svg.find("id=\"hulls\""), svg.find("id=\"ties\""));
  EXPECT_LT(svg.find("id=\"actors\""), svg.find("id=\"guide-texts\""));
  EXPECT_LT(svg.find("id=\"guide-texts\""), svg.find("class=\"hull-name\" data-for=\"pat\""));
}

TEST(Svg, BendsDashesAndPointsTies) {
  Scene scene;
  SceneMap& map = scene.maps.emplace_back();
  SceneTie tie{"a", "b", "a – b", {{{0, 0}, {10, 0}}, 1, "#777777", {4, 2}, 0.5}};
  map.ties.push_back(tie);
  tie.bend = Curve{{0, 0}, {{{2, 5}, {8, 5}, {10, 0}}}, false};
  tie.arrow_head = {{10, 0}, {8, 1}, {8, -1}};
  map.ties.push_back(tie);
  const std::string svg = write_svg(scene);
  EXPECT_THAT(svg, HasSubstr("stroke-dasharray=\"4 2\" stroke-opacity=\"0.5\" stroke-linecap=\"butt\"><title>a – b"));
  EXPECT_THAT(svg, HasSubstr("data-target=\"b\" d=\"M0,0C2,5 8,5 10,0\" fill=\"none\""));
  EXPECT_THAT(svg, HasSubstr("<polygon points=\"10,0 8,1 8,-1\" fill=\"#777777\" fill-opacity=\"0.5\"/>"));
}

TEST(Svg, GivesPaperInMillimetresAndScreensInPixels) {
  Scene scene;
  scene.width_mm = 297;
  scene.height_mm = 210;
  scene.width = 1122.52;
  scene.height = 793.7;
  EXPECT_THAT(write_svg(scene), HasSubstr("width=\"297mm\" height=\"210mm\" viewBox=\"0 0 1122.52 793.7\""));
  scene.width_mm = 0;
  EXPECT_THAT(write_svg(scene), HasSubstr("width=\"1122.52\" height=\"793.7\" viewBox"));
}

TEST(Svg, DrawsManyTiesTogether) {
  Scene scene;
  SceneMap& map = scene.maps.emplace_back();
  const SceneTie tie{"a", "b", "a – b", {{{0.123, 0}, {10, 5.06}}, 1, "#777777"}};
  map.ties.assign(kMostSingleTies, tie);
  EXPECT_THAT(write_svg(scene), HasSubstr("<line class=\"tie\" data-source=\"a\""));
  map.ties.push_back(tie);
  map.ties.back().stroke.width = 2;
  map.ties.back().bend = Curve{{0, 0}, {{{2, 5}, {8, 5.26}, {10, 0}}}, false};
  const std::string svg = write_svg(scene);
  EXPECT_THAT(svg, HasSubstr("<g id=\"ties\" data-count=\"20001\""));
  EXPECT_THAT(svg,
              HasSubstr("<path class=\"ties\" stroke=\"#777777\" stroke-width=\"1\" d=\"M0.1,0L10,5.1M0.1,0L10,5.1M"));
  EXPECT_THAT(
      svg, HasSubstr("<path class=\"ties\" stroke=\"#777777\" stroke-width=\"2\" d=\"M0,0C2,5 8,5.3 10,0\"/>\n</g>"));
  std::size_t segments = 0;
  for (std::size_t at = svg.find("M0.1,0L"); at != std::string::npos; at = svg.find("M0.1,0L", at + 1)) ++segments;
  EXPECT_EQ(segments, kMostSingleTies);
  EXPECT_LT(svg.size(), 20U * map.ties.size());
}

}  // namespace
}  // namespace maillage
