// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/charts/line_chart.h"
#include "maillage/drawing/charts/time_chart.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/writers/svg.h"

namespace maillage::testing {
namespace {

LineChart four_lines() {
  LinePanel panel{"Numbers", ValueFormat::integer, {}};
  for (const char* name : {"one", "two", "three", "four"})
    panel.series.push_back({name, name, {1, 2, std::nullopt, 5, 5}, {}});
  return {.language = Language::english,
          .title = "Four lines",
          .caption = {"How to read."},
          .ticks = {"2020", "2021", "2022", "2023", "2024"},
          .panels = {panel}};
}

std::vector<const Guide*> guides_of(const Scene& scene, const std::string& id) {
  std::vector<const Guide*> found;
  for (const Guide& one : scene.guides) {
    if (one.of == id) found.push_back(&one);
  }
  return found;
}

bool apart(const std::vector<Box>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (std::size_t j = i + 1; j < boxes.size(); ++j) {
      if (boxes[i].overlaps(boxes[j])) return false;
    }
  }
  return true;
}

std::vector<Box> texts_of(const Scene& scene) {
  std::vector<Box> boxes;
  for (const Guide& one : scene.guides) {
    for (const TextLine& text : one.shapes.texts) boxes.push_back(box_of(text));
  }
  return boxes;
}

// All four end at the same height.
TEST(LineCharts, NameEachLineAtItsEndAndNoNameOnAnother) {
  const auto scene = draw_lines(four_lines());
  const std::vector<Box> boxes = texts_of(*scene);
  EXPECT_GE(boxes.size(), 4U + 5U + 3U);
  EXPECT_TRUE(apart(boxes));
  for (const Box& box : boxes) EXPECT_TRUE((Box{0, 0, scene->width, scene->height}).contains(box));
}

TEST(LineCharts, LeaveAGapWhereThereIsNoValue) {
  const auto scene = draw_lines(four_lines());
  const auto line = guides_of(*scene, "two");
  ASSERT_EQ(line.size(), 2U);  // the line, and its name
  EXPECT_EQ(line[0]->shapes.marks.size(), 4U);
  EXPECT_EQ(line[0]->shapes.strokes.size(), 2U);
}

TEST(LineCharts, DrawABandOverEachStretchThatHasOne) {
  LineChart chart = four_lines();
  using Band = std::optional<std::pair<double, double>>;
  chart.panels[0].series[1].band = {Band({0, 3}), Band({1, 4}), Band(), Band({4, 9}), Band()};
  const auto scene = draw_lines(chart);
  const auto line = guides_of(*scene, "two");
  EXPECT_EQ(line[0]->shapes.paths.size(), 2U);
}

TEST(LineCharts, FollowTheDrawingContract) {
  const std::string svg = write_svg(*draw_lines(four_lines()));
  EXPECT_THAT(svg, ::testing::HasSubstr("role=\"img\""));
  EXPECT_THAT(svg, ::testing::HasSubstr("<title id=\"figure-title\">Four lines</title>"));
  EXPECT_THAT(svg, ::testing::HasSubstr("<desc id=\"figure-description\">How to read.</desc>"));
  EXPECT_THAT(svg, ::testing::HasSubstr("id=\"caption\""));
}

TimeChart bars(std::size_t count) {
  TimeChart chart{.language = Language::english,
                  .title = "Bars",
                  .caption = {"How to read."},
                  .heading = "Status",
                  .groups = {{"done", "done"}, {"ongoing", "ongoing"}}};
  for (std::size_t i = 0; i < count; ++i) {
    const bool goes_on = i % 2 == 1;
    chart.bars.push_back({"p" + std::to_string(i), "Project " + std::to_string(i),
                          2020 + 0.1 * static_cast<double>(i % 7), goes_on ? std::nullopt : std::optional(2022.0),
                          goes_on ? 1U : 0U});
  }
  return chart;
}

TEST(TimeCharts, HaveARowPerBarWithItsName) {
  const auto pages = draw_bars(bars(20));
  ASSERT_EQ(pages.size(), 1U);
  const auto& scene = pages.front();
  EXPECT_TRUE(apart(texts_of(*scene)));
  for (std::size_t i = 0; i < 20; ++i) {
    const auto bar = guides_of(*scene, "p" + std::to_string(i));
    ASSERT_EQ(bar.size(), 1U);
    EXPECT_EQ(bar[0]->shapes.texts.front().text, "Project " + std::to_string(i));
  }
  EXPECT_EQ(scene->description.find("Page"), std::string::npos);
}

TEST(TimeCharts, EndInAPointWhatGoesOn) {
  const auto scene = draw_bars(bars(2)).front();
  EXPECT_EQ(guides_of(*scene, "p0")[0]->shapes.paths.front().curves.front().pieces.size() + 1, 4U);
  EXPECT_EQ(guides_of(*scene, "p1")[0]->shapes.paths.front().curves.front().pieces.size() + 1, 5U);
}

TEST(TimeCharts, TakeAsManyPagesAsTheirBarsNeed) {
  TimeChart chart = bars(400);
  chart.bars[7].from = 1990;  // all pages reach back to it
  const auto pages = draw_bars(chart);
  ASSERT_GT(pages.size(), 1U);
  std::size_t row = 0;
  for (std::size_t number = 1; number <= pages.size(); ++number) {
    const Scene& page = *pages[number - 1];
    const std::size_t first = row + 1;
    while (row < 400 && !guides_of(page, "p" + std::to_string(row)).empty()) ++row;
    EXPECT_GE(row + 1 - first, 400 / pages.size());
    EXPECT_EQ(page.title, fmt::format("Bars ({}/{})", number, pages.size()));
    EXPECT_THAT(page.description, ::testing::HasSubstr(fmt::format("Page {} of {}: rows {} to {} of 400.", number,
                                                                   pages.size(), first, row)));
    EXPECT_EQ(page.description.find("no room"), std::string::npos);
    EXPECT_TRUE(apart(texts_of(page)));
    EXPECT_EQ(guides_of(page, "years").front()->shapes.texts.front().text, "1990");
  }
  EXPECT_EQ(row, 400U);
  EXPECT_LT(draw_bars(chart, PageSize::a3_portrait).size(), pages.size());
}

TEST(TimeCharts, CutNamesThatAreTooLong) {
  TimeChart chart = bars(1);
  chart.bars[0].name = std::string(300, 'w') + "é";
  const auto scene = draw_bars(chart).front();
  const std::string& shown = guides_of(*scene, "p0")[0]->shapes.texts.front().text;
  EXPECT_TRUE(shown.ends_with("…"));
  EXPECT_LT(shown.size(), 200U);
}

}  // namespace
}  // namespace maillage::testing
