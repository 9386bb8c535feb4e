// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/svg.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
  scene.title = "<script>";
  scene.actors.push_back({"a\"b", "company", "R & D", {Shape::circle, {1, 2}, 3, "#123456"}});
  const std::string svg = write_svg(scene);
  EXPECT_THAT(svg, HasSubstr(">&lt;script&gt;</title>"));
  EXPECT_THAT(svg, HasSubstr("data-id=\"a&quot;b\" data-kind=\"company\"><title>R &amp; D</title><circle "));
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

}  // namespace
}  // namespace maillage
