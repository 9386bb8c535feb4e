// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/drawing/figure.h"
#include "maillage/drawing/placing/frame.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

//  a — b — c      d: without ties
Ecosystem chain() {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d"}) builder.actor(id).name = std::string("Actor ") + id;
  builder.tie("a", "b");
  builder.tie("b", "c");
  return builder.ecosystem();
}

TEST(Frame, FitsIntoTheMiddleAtOneScale) {
  const Frame frame = fit({0, 0, 10, 20}, {100, 100, 200, 140});
  EXPECT_EQ(frame.scale, 2);
  EXPECT_EQ(frame.at({5, 10}), (Point{150, 120}));
  EXPECT_EQ(fit({3, 3, 3, 3}, {0, 0, 10, 10}).at({3, 3}), (Point{5, 5}));
}

TEST(GivenPlaces, KeepTheirShape) {
  const Ecosystem ecosystem = chain();
  const Network network = build_network(ecosystem);
  Analysis analysis(network);
  const FigureOptions options = {.positions = {{0, 0}, {1, 0}, {1, 1}, {0.5, 0.25}}};
  const Placing placing = testing::MappedFigure(ecosystem, analysis, options).placing;
  const double unit = distance(placing.marks[0].centre, placing.marks[1].centre);
  EXPECT_GT(unit, 200);
  EXPECT_NEAR(placing.marks[1].centre.x - placing.marks[0].centre.x, unit, 1e-9);
  EXPECT_NEAR(placing.marks[2].centre.y - placing.marks[1].centre.y, unit, 1e-9);
  EXPECT_NEAR(placing.marks[3].centre.y - placing.marks[0].centre.y, unit / 4, 1e-9);
  EXPECT_TRUE(placing.aside.empty());
}

TEST(GivenPlaces, AreNeededForEachNode) {
  const Ecosystem ecosystem = chain();
  const Study study(ecosystem);
  EXPECT_THROW(static_cast<void>(draw_figure(study, {.positions = {{0, 0}}})), std::invalid_argument);
}

}  // namespace
}  // namespace maillage
