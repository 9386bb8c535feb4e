// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/key_players.h"

#include <array>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

std::vector<std::string> names(const Network& network, const std::vector<NodeId>& set) {
  std::vector<std::string> names;
  for (const NodeId node : set) names.push_back(network[node].id);
  return names;
}

// Fixed points after Borgatti (2006).
TEST(KeyPlayers, OfAStarOfSevenAreItsHub) {
  const Network star = make_star(7);
  EXPECT_EQ(fragmentation(star), 0);
  EXPECT_NEAR(*distance_fragmentation(star), 0.3571, 5e-5);
  EXPECT_EQ(fragmentation(star, std::array{NodeId(0U)}), 1);
  EXPECT_EQ(distance_fragmentation(star, std::array{NodeId(0U)}), 1);
  EXPECT_NEAR(*distance_fragmentation(star, std::array{NodeId(3U)}), 0.3333, 5e-5);
}

TEST(KeyPlayers, OfAPathOfFiveAreItsMiddle) {
  const Network path = make_path(5);
  EXPECT_NEAR(*fragmentation(path, std::array{NodeId(2U)}), 0.6667, 5e-5);
  EXPECT_NEAR(*distance_fragmentation(path, std::array{NodeId(2U)}), 0.6667, 5e-5);
  const auto found = best_key_players(path, KeyPlayerGoal::fragmentation, 1);
  EXPECT_EQ(found->set, (std::vector{NodeId(2U)}));
  EXPECT_EQ(found->as_good, 1U);
}

TEST(KeyPlayers, OfTheKiteDifferForBreakingAndForReaching) {
  const Network kite = read_benchmark("kite");
  const auto breaks = best_key_players(kite, KeyPlayerGoal::fragmentation, 2);
  const auto reaches = best_key_players(kite, KeyPlayerGoal::reach, 2);
  EXPECT_EQ(names(kite, breaks->set), (std::vector<std::string>{"Fernando", "Garth"}));
  EXPECT_EQ(names(kite, reaches->set), (std::vector<std::string>{"Diane", "Ike"}));
  EXPECT_EQ(breaks->method, SearchMethod::exhaustive);
}

class KeyPlayerReference : public ::testing::TestWithParam<std::string> {};

TEST_P(KeyPlayerReference, MeetsTheBestPairsOfEveryNetwork) {
  const Network network = read_benchmark(GetParam());
  const auto by_pieces = best_key_players(network, KeyPlayerGoal::fragmentation, 2);
  const auto by_distance = best_key_players(network, KeyPlayerGoal::distance_fragmentation, 2);
  std::size_t met = 0;
  for (const ExpectedValue& expected : not_empty(read_expected(GetParam()))) {
    if (!expected.measure.ends_with("_best_pair") && !expected.measure.ends_with("_best_pair_n_ties")) continue;
    const KeyPlayers& found = expected.measure.starts_with("network.kpp_DF") ? *by_distance : *by_pieces;
    const bool count = expected.measure.ends_with("_n_ties");
    EXPECT_NEAR(count ? static_cast<double>(found.as_good) : found.value, *expected.value, 1e-11) << expected.measure;
    ++met;
  }
  EXPECT_EQ(met, 4U);
}

INSTANTIATE_TEST_SUITE_P(Benchmarks, KeyPlayerReference, ::testing::ValuesIn(benchmark_names()),
                         [](const auto& parameter) { return parameter.param; });

TEST(KeyPlayers, AreTheFirstByIdAmongSetsAsGood) {
  const auto found = best_key_players(make_cycle(6), KeyPlayerGoal::fragmentation, 2);
  //  two opposite actors cut a cycle of 6 in halves
  EXPECT_EQ(found->set, (std::vector{NodeId(0U), NodeId(3U)}));
  EXPECT_EQ(found->as_good, 3U);
}

TEST(KeyPlayers, AreNotSoughtWhereTooFewWouldRemain) {
  EXPECT_EQ(best_key_players(make_path(3), KeyPlayerGoal::fragmentation, 2), std::nullopt);
  EXPECT_NE(best_key_players(make_path(3), KeyPlayerGoal::reach, 2), std::nullopt);
  EXPECT_EQ(best_key_players(make_path(3), KeyPlayerGoal::reach, 0), std::nullopt);
  EXPECT_EQ(fragmentation(make_path(1)), std::nullopt);
  EXPECT_EQ(distance_reach(make_path(3), {}), std::nullopt);
}

struct SearchCase {
  std::size_t nodes;
  std::size_t size;
  std::uint64_t count;
};

/// Fewer searches than a network of this size gets beyond the effort allowed.
constexpr KeyPlayerOptions kSearching{.effort = 0, .searches = 24};

void expect_the_best(const Network& network, KeyPlayerGoal goal, std::size_t size) {
  const auto best = best_key_players(network, goal, size, {.effort = 1e12});
  const auto found = best_key_players(network, goal, size, kSearching);
  EXPECT_EQ(best->method, SearchMethod::exhaustive);
  EXPECT_EQ(found->method, SearchMethod::searches);
  EXPECT_NEAR(found->value, best->value, 1e-12) << network.size() << " actors, " << size;
  EXPECT_TRUE(std::is_sorted(found->set.begin(), found->set.end()));
  EXPECT_EQ(found->searches, 24U);
  EXPECT_GE(found->agreeing, 1U);
  EXPECT_LE(found->agreeing, 24U);
}

TEST(KeyPlayers, SoughtByExchangesAreTheBestThereAreOnFiftyFourNetworks) {
  std::size_t networks = 0;
  for (const auto& [nodes, size, count] : {SearchCase{15, 6, 18}, SearchCase{17, 5, 15}, SearchCase{22, 4, 12},
                                           SearchCase{40, 3, 6}, SearchCase{80, 2, 3}}) {
    for (std::uint64_t seed = 0; seed < count; ++seed) {
      const double partners = 2.2 + 0.4 * static_cast<double>(seed % 5);
      const Network network =
          make_network(nodes, random_links(nodes, partners / static_cast<double>(nodes), 100 * nodes + seed));
      expect_the_best(network, KeyPlayerGoal::fragmentation, size);
      if (seed % 3 == 0) expect_the_best(network, KeyPlayerGoal::reach, size);
      if (size == 2) expect_the_best(network, KeyPlayerGoal::distance_fragmentation, size);
      ++networks;
    }
  }
  EXPECT_EQ(networks, 54U);
}

TEST(KeyPlayers, AreSoughtByFewSearchesWhereEachCostsMuch) {
  const Network network = make_network(300, random_links(300, 0.01, 3));
  const auto found = best_key_players(network, KeyPlayerGoal::fragmentation, 4, {.effort = 1e7});
  EXPECT_EQ(found->searches, 4U);
  EXPECT_GE(found->agreeing, 1U);
}

/// Stars whose hubs, the first nodes, are in a row: 0—1—2—…, each with its leaves.
Network stars(std::uint32_t count, std::uint32_t leaves) {
  std::vector<Link> links;
  for (std::uint32_t hub = 0; hub < count; ++hub) {
    if (hub > 0) links.push_back({hub - 1, hub});
    for (std::uint32_t i = 0; i < leaves; ++i) links.push_back({hub, count + hub * leaves + i});
  }
  return make_network(count + count * leaves, links);
}

TEST(KeyPlayers, OfLargeNetworksAreSoughtAmongTheBestPlacedAndTheirValueIsExact) {
  const std::vector hubs = {NodeId(0U), NodeId(1U), NodeId(2U)};
  const Network large = stars(3, 1200);
  const auto cut = best_key_players(large, KeyPlayerGoal::fragmentation, 3);
  EXPECT_EQ(cut->set, hubs);
  EXPECT_EQ(cut->value, 1);
  EXPECT_EQ(cut->candidates, 100U);
  EXPECT_EQ(cut->sources, 0U);
  EXPECT_EQ(best_key_players(large, KeyPlayerGoal::reach, 3)->set, hubs);

  const Network network = stars(5, 150);
  const std::vector inner = {NodeId(1U), NodeId(3U)};  // leave three stars apart
  const auto apart = best_key_players(network, KeyPlayerGoal::distance_fragmentation, 2);
  EXPECT_EQ(apart->set, inner);
  EXPECT_GT(apart->candidates, 0U);
  EXPECT_EQ(apart->sources, 256U);
  EXPECT_NEAR(apart->value, *distance_fragmentation(network, inner), 1e-12);
  EXPECT_EQ(best_key_players(network, KeyPlayerGoal::distance_fragmentation, 2, {.threads = 1}), apart);
}

TEST(KeyPlayers, CostByTheirNumberOfActors) {
  EXPECT_LT(seconds_for_key_players(make_path(30), 3), 1);
  EXPECT_LT(seconds_for_key_players(stars(3, 1200), 3), 10);
  EXPECT_GT(seconds_for_key_players(make_network(300000, {}), 3), 10);
}

TEST(KeyPlayers, NeedNotIncludeTheBestSingleActor) {
  //  the best single actor of a path of 5, 2 in the middle, is in no best pair: without 1 and 3 nobody is tied
  const auto found = best_key_players(make_path(5), KeyPlayerGoal::fragmentation, 2, {.effort = 0});
  EXPECT_EQ(found->set, (std::vector{NodeId(1U), NodeId(3U)}));
  EXPECT_EQ(found->value, 1);
}

TEST(KeyPlayers, AreTheSameForAnyNumberOfThreads) {
  const Network network = make_network(40, random_links(40, 0.1, 9));
  for (const double effort : {0.0, 1e12}) {
    for (const KeyPlayerGoal goal : {KeyPlayerGoal::distance_fragmentation, KeyPlayerGoal::reach}) {
      const auto one = best_key_players(network, goal, 3, {.threads = 1, .effort = effort});
      EXPECT_EQ(best_key_players(network, goal, 3, {.threads = 5, .effort = effort}), one);
    }
  }
}

TEST(KeyPlayers, FollowDirections) {
  //  0 → 1 → 2: without 1, nobody reaches anybody
  const Network network = make_network(3, {{0, 1}, {1, 2}}, true);
  EXPECT_NEAR(*fragmentation(network), 0.5, 1e-15);
  EXPECT_EQ(fragmentation(network, std::array{NodeId(1U)}), 1);
  EXPECT_NEAR(*distance_reach(network, std::array{NodeId(0U)}), 0.75, 1e-15);
  EXPECT_EQ(distance_reach(network, std::array{NodeId(2U)}), 0);
}

TEST(KeyPlayers, AreFoundInNetworksOfMoreThanSixtyFourActors) {
  //  two stars of 80, joined by a tie between their middles
  std::vector<Link> links = {{0, 80}};
  for (std::uint32_t i = 1; i < 80; ++i) links.insert(links.end(), {{0, i}, {80, 80 + i}});
  const Network network = make_network(160, links);
  const auto found = best_key_players(network, KeyPlayerGoal::distance_fragmentation, 2);
  EXPECT_EQ(found->set, (std::vector{NodeId(0U), NodeId(80U)}));
  EXPECT_EQ(found->value, 1);
}

TEST(EfficiencyLoss, OfAnIsolateIsNegativeButZeroWhenItKeepsItsPlace) {
  const Network network = make_network(4, {{0, 1}, {1, 2}});
  EXPECT_LT(*measure(network, "geff_loss_abs")[3], 0);
  EXPECT_NEAR(*measure(network, "geff_loss_keepN_rel")[3], 0, 1e-15);
  EXPECT_EQ(measure(make_network(4, {}), "geff_loss_rel")[0], std::nullopt);
}

}  // namespace
}  // namespace maillage::testing
