// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(EverettValente, IsHighestForTheOnlyLinkOfTwoCliques) {
  //  two cliques of (n − 1)/2 actors and one actor tied to one of each: (n² − 1)/4
  std::vector<Link> links = {{0, 1}, {0, 6}};
  for (std::uint32_t j = 1; j <= 5; ++j) {
    for (std::uint32_t i = 1; i < j; ++i) links.insert(links.end(), {{i, j}, {i + 5, j + 5}});
  }
  EXPECT_NEAR(*measure(make_network(11, links), "everett_valente")[0], (11 * 11 - 1) / 4.0, 1e-12);
}

TEST(EverettValente, IsZeroWithoutBetweenness) {
  EXPECT_TRUE(values_near(measure(make_complete(5), "everett_valente"), std::vector(5, 0)));
  EXPECT_TRUE(values_near(measure(make_path(3), "everett_valente"), std::vector<double>{0, 2, 0}));
}

TEST(EverettValente, IsTheMeanOfBothDirections) {
  //  0 → 1 → 2 ← 3: b(1) = 1, reached by 1, reaches 1
  EXPECT_TRUE(values_near(measure(make_network(4, {{0, 1}, {1, 2}, {3, 2}}, true), "everett_valente"),
                          std::vector<double>{0, 2, 0, 0}));
  //  3 → 1 as well: b(1) = 2, (2 + 2)/2 and (2 + 1)/1
  EXPECT_NEAR(*measure(make_network(4, {{0, 1}, {3, 1}, {1, 2}}, true), "everett_valente")[1], 2.5, 1e-12);
}

// Hwang et al. (2008): a bridge has few ties between actors of many.
TEST(BridgingCentrality, ChoosesTheActorBetweenTwoHubs) {
  //  two stars of 4 joined by 8
  const Network network = make_network(9, {{0, 1}, {0, 2}, {0, 3}, {4, 5}, {4, 6}, {4, 7}, {0, 8}, {8, 4}});
  const Values scores = measure(network, "bridging_centrality");
  EXPECT_NEAR(*scores[8], 16 * (1.0 / 2) / (1.0 / 4 + 1.0 / 4), 1e-12);
  EXPECT_LT(*scores[0], *scores[8]);
  EXPECT_GT(*measure(network, "betweenness")[0], *measure(network, "betweenness")[8]);
}

TEST(EdgeBetweenness, OfAStarIsThatOfItsLeaves) {
  //  each leaf meets the 5 others through its tie
  EXPECT_TRUE(values_near(measure(make_star(6), "edge_betweenness"), std::vector(5, 5)));
  EXPECT_TRUE(values_near(measure(make_star(6), "edge_betweenness_normalized"), std::vector(5, 5 / 15.0)));
}

TEST(EdgeBetweenness, LetsIntenseTiesShortenPaths) {
  //  0 — 1 — 2 by ties of 4, and 0 — 2 by one of 1: nobody takes it
  const Network network = make_network(3, {{0, 1, 4}, {0, 2, 1}, {1, 2, 4}});
  EXPECT_TRUE(values_near(measure(network, "edge_betweenness"), std::vector<double>{1, 1, 1}));
  EXPECT_TRUE(values_near(measure(network, "edge_betweenness_weighted"), std::vector<double>{2, 0, 2}));
}

TEST(EdgeBetweenness, HasOneValuePerTieOfADirectedNetwork) {
  //  0 ⇄ 1 → 2
  const Network network = make_network(3, {{0, 1}, {1, 0}, {1, 2}}, true);
  EXPECT_TRUE(values_near(measure(network, "edge_betweenness"), std::vector<double>{2, 1, 2}));
  EXPECT_TRUE(
      values_near(measure(network, "edge_betweenness_normalized"), std::vector<double>{2 / 6.0, 1 / 6.0, 2 / 6.0}));
}

TEST(Bridge, IsATieWhoseLossSeparates) {
  //  0 — 1 — 2 — 0 and 2 — 3
  const Network network = make_network(4, {{0, 1}, {1, 2}, {0, 2}, {2, 3}});
  EXPECT_TRUE(values_near(measure(network, "bridge"), std::vector<double>{0, 0, 0, 1}));
}

TEST(Bridge, OfADirectedNetworkCountsBothDirectionsTogether) {
  const Network network = make_network(4, {{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 1}}, true);
  EXPECT_TRUE(values_near(measure(network, "bridge"), std::vector<double>{1, 1, 0, 0, 0}));
}

}  // namespace
}  // namespace maillage::testing
