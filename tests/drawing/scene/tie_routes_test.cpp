// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/tie_routes.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/drawing/scene/ties.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/subject/mutual_ties.h"
#include "maillage/network/question.h"

#include "drawing/stages.h"
#include "support/ecosystem_builder.h"
#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

//  a → b ⇄ c (two rows)      c — d both ways (one row)
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  builder.actor("a", "company");
  builder.actor("b", "municipality");
  builder.tie("a", "b").directed = true;
  builder.tie("b", "c").directed = true;
  builder.tie("c", "b").directed = true;
  builder.tie("c", "d");
  return builder.ecosystem();
}

/// The marks at given places, and the ways of the ties between them.
struct Routed {
  Routed(const Ecosystem& ecosystem, Analysis& analysis, Routing routing)
      : figure(ecosystem, analysis, {.routing = routing}) {
    for (const Point& place : {Point{0, 0}, Point{100, 20}, Point{200, 0}, Point{300, 50}}) {
      marks.push_back(mark_of(figure.encoding.marks.looks[marks.size()], 8));
      marks.back().centre = place;
    }
    const Placing placing{.marks = marks, .map = {-20, -100, 320, 150}};
    drawn = drawn_order(figure.subject, figure.encoding, placing);
    routes = tie_routes(figure.subject, figure.encoding, placing, drawn).ties;
  }

  testing::EncodedFigure figure;
  std::vector<Mark> marks;
  std::vector<EdgeId> drawn;
  std::vector<TieRoute> routes;
};

struct TieRoutes : ::testing::Test {
  const Ecosystem ecosystem = territory();
  const Network network = build_network(ecosystem, {.directed = true});
  Analysis analysis{network};

  [[nodiscard]] Routed routed(Routing routing = Routing::straight) { return Routed(ecosystem, analysis, routing); }
};

// Edges in order: a→b, b→c, c→b, c→d, d→c.
TEST_F(TieRoutes, EndInAHeadAtTheEdgeOfTheMark) {
  const Routed made = routed();
  const auto& routes = made.routes;
  ASSERT_EQ(routes.size(), 5U);
  const Point tip = routes[0].arrow_head[0];
  const double edge = edge_towards(made.marks[1], {0, 0});
  EXPECT_NEAR(distance(tip, made.marks[1].centre), edge + 0.8, 0.2);
  EXPECT_GT(distance(routes[0].line.to, made.marks[1].centre), distance(tip, made.marks[1].centre) + 3);
  EXPECT_FALSE(routes[0].bend);
}

TEST_F(TieRoutes, OfAPairBendApart) {
  const auto routes = routed().routes;
  ASSERT_TRUE(routes[1].bend && routes[2].bend);
  const auto middle = [](const TieRoute& route) {
    const auto points = flattened(*route.bend);
    return points[points.size() / 2];
  };
  const Segment straight{{100, 20}, {200, 0}};
  EXPECT_GT(distance(middle(routes[1]), straight), 5);
  EXPECT_GT(distance(middle(routes[2]), straight), 5);
  EXPECT_TRUE(crosses({middle(routes[1]), middle(routes[2])}, straight));
  EXPECT_EQ(routes[1].arrow_head.size(), 4U);
}

TEST_F(TieRoutes, ThatAreMutualHaveNoHeadsAndAreDrawnOnce) {
  EXPECT_TRUE(is_mutual(network, EdgeId(3)));
  EXPECT_FALSE(is_mutual(network, EdgeId(1)));
  const Routed made = routed();
  EXPECT_TRUE(made.routes[3].arrow_head.empty());
  EXPECT_EQ(made.drawn.size(), 4U);
}

TEST_F(TieRoutes, BowWhereAskedAndRejectOtherWords) {
  for (const TieRoute& route : not_empty(routed(Routing::curved).routes)) EXPECT_TRUE(route.bend);
}

TEST(Arc, LiesAtItsOffsetInTheMiddle) {
  const auto points = flattened(arc({{0, 0}, {100, 0}}, 12));
  double farthest = 0;
  for (const Point& point : points) farthest = std::max(farthest, point.y);
  EXPECT_NEAR(farthest, 12, 0.1);
  EXPECT_EQ(points.back(), (Point{100, 0}));
}

}  // namespace
}  // namespace maillage
