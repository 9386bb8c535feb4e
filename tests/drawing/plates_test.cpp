// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/plates.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/figure.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

TEST(PushBoxesApart, LeavesNoneOverAnotherNorOverTheEdge) {
  const Box area{0, 0, 600, 400};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Random random(seed);
    std::vector<Box> boxes;
    for (int i = 0; i < 40; ++i) {
      const double left = 400 * random.uniform();
      const double top = 300 * random.uniform();
      boxes.push_back({left, top, left + 10 + 60 * random.uniform(), top + 10 + 20 * random.uniform()});
    }
    ASSERT_TRUE(push_boxes_apart(boxes, area, 3)) << seed;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      EXPECT_TRUE(area.grown(1e-9).contains(boxes[i]));
      for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(boxes[i].grown(1.4).overlaps(boxes[j].grown(1.4))) << seed;
    }
  }
}

TEST(PushBoxesApart, LeavesThoseThatAreApartWhereTheyAre) {
  std::vector<Box> boxes = {{0, 0, 10, 10}, {20, 0, 30, 10}};
  const std::vector<Box> before = boxes;
  EXPECT_TRUE(push_boxes_apart(boxes, {0, 0, 100, 100}, 3));
  EXPECT_EQ(boxes, before);
}

TEST(PushBoxesApart, SaysWhenThereIsNoRoom) {
  std::vector<Box> boxes(5, Box{0, 0, 60, 60});
  EXPECT_FALSE(push_boxes_apart(boxes, {0, 0, 100, 100}, 3));
}

/// Projects of long names, each with three actors of its own and one of all.
Ecosystem territory(int projects) {
  testing::EcosystemBuilder builder;
  for (int p = 0; p < projects; ++p) {
    const std::string id = "p" + std::to_string(p);
    builder.participants(id, {"hub", id + "-a", id + "-b", id + "-c"});
    builder.project(id).name = "Plan alimentaire et forestier de la vallée numéro " + std::to_string(p);
  }
  return builder.ecosystem();
}

std::size_t plates(const Ecosystem& ecosystem, PageSize page) {
  const Study study(ecosystem, {.two_mode = true});
  const std::string svg = draw_figure(study, {.page = page}).svg;
  std::size_t found = 0;
  for (std::size_t at = svg.find("data-kind=\"project\""); at != std::string::npos;
       at = svg.find("data-kind=\"project\"", at + 1)) {
    const std::size_t shape = svg.find("</title>", at) + 8;
    if (svg.compare(shape, 5, "<rect") == 0) ++found;
  }
  return found;
}

TEST(Plates, BearTheNamesOfProjectsInFreeLayouts) {
  EXPECT_EQ(plates(territory(8), PageSize::a4_landscape), 8U);
}

TEST(Plates, GiveWayToMarksWhereThereIsNoRoom) { EXPECT_EQ(plates(territory(200), PageSize::a4_landscape), 0U); }

TEST(Plates, KeepTheirPlaceWhateverTheNumberOfThreads) {
  const Ecosystem ecosystem = territory(12);
  const Study one(ecosystem, {.two_mode = true}, {.threads = 1});
  const Study two(ecosystem, {.two_mode = true}, {.threads = 2});
  EXPECT_EQ(draw_figure(one).svg, draw_figure(two).svg);
}

}  // namespace
}  // namespace maillage
