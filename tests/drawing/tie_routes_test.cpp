// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/tie_routes.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/drawing/draft.h"
#include "maillage/drawing/drawn_marks.h"
#include "maillage/drawing/marks.h"
#include "maillage/network/question.h"

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

struct TieRoutes : ::testing::Test {
  const Ecosystem ecosystem = territory();
  const Network network = build_network(ecosystem, {.directed = true});
  Analysis analysis{network};

  Draft draft(const std::string& routing = "straight") {
    Draft made(ecosystem, analysis, {.routing = routing});
    const std::vector<Point> places = {{0, 0}, {100, 20}, {200, 0}, {300, 50}};
    for (std::size_t i = 0; i < places.size(); ++i) {
      made.marks.push_back(mark_of(made.marks_show.looks[i], 8));
      made.marks.back().centre = places[i];
    }
    return made;
  }
};

// Edges in order: a→b, b→c, c→b, c→d, d→c.
TEST_F(TieRoutes, EndInAHeadAtTheEdgeOfTheMark) {
  const Draft made = draft();
  const auto routes = tie_routes(made);
  ASSERT_EQ(routes.size(), 5U);
  const Point tip = routes[0].arrow_head[0];
  const double edge = edge_towards(made.marks[1], {0, 0});
  EXPECT_NEAR(distance(tip, made.marks[1].centre), edge + 0.8, 0.2);
  EXPECT_GT(distance(routes[0].line.to, made.marks[1].centre), distance(tip, made.marks[1].centre) + 3);
  EXPECT_FALSE(routes[0].bend);
}

TEST_F(TieRoutes, OfAPairBendApart) {
  const auto routes = tie_routes(draft());
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
  Draft made = draft();
  EXPECT_TRUE(tie_routes(made)[3].arrow_head.empty());
  add_ties(made);
  EXPECT_EQ(made.scene.ties.size(), 4U);
}

TEST_F(TieRoutes, BowWhereAskedAndRejectOtherWords) {
  for (const TieRoute& route : not_empty(tie_routes(draft("curved")))) EXPECT_TRUE(route.bend);
  EXPECT_THROW(static_cast<void>(tie_routes(draft("round"))), std::invalid_argument);
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
