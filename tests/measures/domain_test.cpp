// SPDX-License-Identifier: GPL-3.0-or-later
// In, out and all variants, and which network each measure is for.
#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

//  0 → 1 → 2, 3 → 1
Network arrows() { return make_network(4, {{0, 1, 2}, {1, 2, 3}, {3, 1, 5}}, true); }

TEST(Variants, CountTiesThatArriveAndTiesThatLeave) {
  EXPECT_TRUE(values_near(measure(arrows(), "degree_in"), std::vector<double>{0, 2, 1, 0}));
  EXPECT_TRUE(values_near(measure(arrows(), "degree_out"), std::vector<double>{1, 1, 0, 1}));
  EXPECT_TRUE(values_near(measure(arrows(), "strength_in"), std::vector<double>{0, 7, 3, 0}));
  EXPECT_TRUE(values_near(measure(arrows(), "strength_out"), std::vector<double>{2, 3, 0, 5}));
}

TEST(Variants, MeasureDistancesToAndFromAndRegardless) {
  EXPECT_TRUE(values_near(measure(arrows(), "harmonic_out"), std::vector<double>{1.5 / 3, 1.0 / 3, 0.0, 1.5 / 3}));
  EXPECT_TRUE(values_near(measure(arrows(), "harmonic_in"), std::vector<double>{0.0, 2.0 / 3, 2.0 / 3, 0.0}));
  EXPECT_TRUE(values_near(measure(arrows(), "harmonic_all"), std::vector<double>{2.0 / 3, 1.0, 2.0 / 3, 2.0 / 3}));
  EXPECT_TRUE(values_near(measure(arrows(), "closeness_in"), std::vector<double>{0.0, 2.0 / 3, 3.0 / 5, 0.0}));
  EXPECT_TRUE(values_near(measure(arrows(), "closeness_out"), measure(arrows(), "closeness")));
  EXPECT_TRUE(values_near(measure(arrows(), "closeness_all"), std::vector<double>{3.0 / 5, 1.0, 3.0 / 5, 3.0 / 5}));
}

TEST(Variants, FindTheCoresOfEachDirection) {
  //  0, 1, 2 all send to each other; 3 sends to all of them
  const Network network =
      make_network(4, {{0, 1}, {1, 0}, {1, 2}, {2, 1}, {0, 2}, {2, 0}, {3, 0}, {3, 1}, {3, 2}}, true);
  EXPECT_TRUE(values_near(measure(network, "coreness_in"), std::vector<double>{2, 2, 2, 0}));
  EXPECT_TRUE(values_near(measure(network, "coreness_out"), std::vector<double>{2, 2, 2, 2}));
}

TEST(Variants, CentraliseWhereAllTurnToOneOrOneToAll) {
  const Network network = make_network(4, {{0, 1}, {0, 2}, {0, 3}}, true);
  EXPECT_NEAR(*measure_whole(network, "network.centralization_degree_out"), 1, 1e-12);
  EXPECT_NEAR(*measure_whole(network, "network.centralization_degree_in"), 1.0 / 9, 1e-12);
}

// Freeman (1979): a star is as centralised as can be, a cycle not at all.
TEST(ClosenessCentralization, IsOneForAStarAndZeroForACycle) {
  EXPECT_NEAR(*measure_whole(make_star(9), "network.centralization_closeness"), 1, 1e-12);
  EXPECT_NEAR(*measure_whole(make_cycle(9), "network.centralization_closeness"), 0, 1e-12);
  EXPECT_EQ(measure_whole(make_network(4, {{0, 1}, {2, 3}}), "network.centralization_closeness"), std::nullopt);
}

TEST(Radius, IsUndefinedWhenTheNetworkIsInPieces) {
  EXPECT_EQ(measure_whole(make_path(5), "network.radius_all_modes"), 2);
  EXPECT_EQ(measure_whole(make_network(3, {{0, 1}}), "network.radius_all_modes"), std::nullopt);
}

TEST(Variants, EqualThePlainMeasureWithoutDirections) {
  const Network network = make_network(30, random_links(30, 0.1, 6));
  for (const std::string_view id : {"degree", "strength", "closeness", "harmonic", "coreness"}) {
    for (const char* way : {"_in", "_out"}) {
      EXPECT_EQ(measure(network, std::string(id) + way), measure(network, id)) << id << way;
    }
  }
  EXPECT_EQ(measure(network, "katz_out"), measure(network, "katz"));
  EXPECT_EQ(measure_whole(network, "network.centralization_degree_in"),
            measure_whole(network, "network.centralization_degree"));
}

std::string reason(std::string_view id, const Network& network) {
  const auto found = outside_domain(*find_measure(id), network);
  return found ? std::string(found->in(Language::english)) : "";
}

TEST(Domain, LeavesOutWhatRepeatsOrHasNoValue) {
  EXPECT_EQ(reason("degree_in", make_path(3)), "needs a directed network");
  EXPECT_EQ(reason("degree_in", arrows()), "");
  EXPECT_EQ(reason("gatekeeper", make_path(3)), "needs a directed network");
  EXPECT_EQ(reason("boundary", arrows()), "needs an undirected network");
  EXPECT_EQ(reason("boundary", make_path(3)), "");
  EXPECT_EQ(reason("liaison", make_two_mode(1, 1, {{0, 0}})), "needs a network of actors, without projects");
  EXPECT_EQ(reason("degree", make_two_mode(1, 1, {{0, 0}})), "");
}

TEST(Domain, IsThatOfEveryNetworkUnlessSaid) {
  for (const std::string_view id :
       {"betweenness", "constraint", "katz", "network.kpp_F", "edge_betweenness", "bridge"}) {
    for (const Network& network : {make_path(3), arrows(), make_two_mode(1, 1, {{0, 0}})}) {
      EXPECT_EQ(reason(id, network), "") << id;
    }
  }
}

TEST(TieMeasures, HaveOneValuePerTieThatFollowsItWhenActorsAreRenamed) {
  const auto links = random_links(12, 0.3, 4);
  std::vector<std::uint32_t> number = {5, 3, 11, 0, 7, 1, 9, 2, 10, 4, 8, 6};
  const Network network = make_network(12, links);
  const Network renamed = make_network(12, renumber(links, number));
  for (const Measure& one : not_empty(measures())) {
    if (one.scope != Scope::tie) continue;
    const Values values = measure(network, one.id);
    const Values moved = measure(renamed, one.id);
    ASSERT_EQ(values.size(), network.edge_count()) << one.id;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto [from, to] = network.ends(EdgeId(i));
      const NodeId a(number[from.index()]);
      const NodeId b(number[to.index()]);
      for (std::size_t k = 0; k < moved.size(); ++k) {
        const auto ends = renamed.ends(EdgeId(k));
        if (ends != std::pair(std::min(a, b), std::max(a, b))) continue;
        EXPECT_NEAR(*moved[k], *values[i], 1e-12) << one.id;
      }
    }
  }
}

}  // namespace
}  // namespace maillage::testing
