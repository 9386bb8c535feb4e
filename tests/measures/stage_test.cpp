// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/stage.h"

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

// The four archetypes of 12 actors.

//  0—1  2—3  4—5  6 7 8 9 10 11
Network dyads_and_isolates() { return make_network(12, {{0, 1}, {2, 3}, {4, 5}}); }

//  0 and 1, tied, each with 5 actors of its own
Network two_hubs() {
  std::vector<Link> links = {{0, 1}};
  for (std::uint32_t i = 2; i < 12; ++i) links.push_back({i < 7 ? 0U : 1U, i});
  return make_network(12, links);
}

//  0, 1, 2, 3 all tied, each with 2 actors of its own
Network clique_and_leaves() {
  std::vector<Link> links = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
  for (std::uint32_t i = 4; i < 12; ++i) links.push_back({i % 4, i});
  return make_network(12, links);
}

struct Row {
  double components;
  double giant;
  double density;
  double degree;
  double betweenness;
  std::optional<double> transitivity;
};

void expect_row(const Network& network, const Row& row) {
  const StageEvidence evidence = stage(network)->evidence;
  EXPECT_EQ(measure_whole(network, "network.n_components"), row.components);
  EXPECT_NEAR(evidence.giant_share, row.giant, 0.005);
  EXPECT_NEAR(*measure_whole(network, "network.density"), row.density, 0.0005);
  EXPECT_NEAR(*evidence.degree_centralization, row.degree, 0.005);
  EXPECT_NEAR(*evidence.betweenness_centralization, row.betweenness, 0.005);
  ASSERT_EQ(evidence.transitivity.has_value(), row.transitivity.has_value());
  if (!row.transitivity) return;
  EXPECT_NEAR(*evidence.transitivity, *row.transitivity, 0.005);
}

TEST(Stage, ReproducesTheTableOfArchetypes) {
  expect_row(dyads_and_isolates(), {9, 0.17, 0.045, 0.05, 0, std::nullopt});
  expect_row(make_star(12), {1, 1, 0.167, 1, 1, 0});
  expect_row(two_hubs(), {1, 1, 0.167, 0.45, 0.66, 0});
  expect_row(clique_and_leaves(), {1, 1, 0.212, 0.29, 0.25, 0.30});
}

TEST(Stage, TellsTheFourArchetypesApart) {
  EXPECT_EQ(stage(dyads_and_isolates())->stage, Stage::scattered);
  EXPECT_EQ(stage(make_star(12))->stage, Stage::hub_and_spoke);
  EXPECT_EQ(stage(two_hubs())->stage, Stage::multi_hub);
  EXPECT_EQ(stage(clique_and_leaves())->stage, Stage::core_periphery);
}

TEST(Stage, NamesTheHubs) {
  EXPECT_EQ(stage(make_star(12))->evidence.hubs, (std::vector{NodeId(0U)}));
  EXPECT_EQ(stage(two_hubs())->evidence.hubs, (std::vector{NodeId(0U), NodeId(1U)}));
  EXPECT_TRUE(stage(dyads_and_isolates())->evidence.hubs.empty());
}

TEST(Stage, SaysWhoDependsOnTheHub) {
  EXPECT_EQ(stage(make_star(12))->evidence.dependent_share, 1);
  EXPECT_NEAR(*stage(two_hubs())->evidence.dependent_share, 5.0 / 11, 1e-12);
  EXPECT_NEAR(*stage(clique_and_leaves())->evidence.dependent_share, 2.0 / 11, 1e-12);
  EXPECT_EQ(stage(make_network(3, {}))->evidence.dependent_share, std::nullopt);
}

TEST(Stage, FindsACoreOnlyWhereItHoldsWithoutAnyMember) {
  EXPECT_TRUE(stage(clique_and_leaves())->evidence.core_holds);
  EXPECT_EQ(stage(clique_and_leaves())->evidence.core->core.size(), 4U);
  EXPECT_FALSE(stage(make_star(12))->evidence.core_holds);
}

TEST(Stage, IsNotForcedOnANetworkLikeNoneOfTheFour) {
  EXPECT_EQ(stage(make_cycle(12))->stage, std::nullopt);
  EXPECT_EQ(stage(make_path(12))->stage, std::nullopt);
  EXPECT_FALSE(stage(Network()).has_value());
}

TEST(Stage, IgnoresDirections) {
  const Network star = make_network(5, {{0, 1}, {2, 0}, {0, 3}, {4, 0}}, true);
  EXPECT_EQ(stage(star)->stage, Stage::hub_and_spoke);
}

}  // namespace
}  // namespace maillage::testing
