// SPDX-License-Identifier: GPL-3.0-or-later
// Every undirected graph of up to 6 labelled nodes, and random directed ones: brokerage, structural holes, key players
// and what goes with them, against their bare definitions.
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "maillage/measures/structure/core_periphery.h"
#include "maillage/measures/structure/key_players.h"
#include "maillage/measures/structure/kinds.h"

#include "support/graphs/brute_brokerage.h"
#include "support/graphs/graph_builders.h"
#include "support/graphs/kind_networks.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

const std::vector<std::size_t> kKinds = {0, 1, 0, 2, 1, 0, 2, 1};

Values values(Analysis& analysis, std::string_view id) { return find_measure(id)->compute(analysis); }

Matrix pattern_of(const Network& network) {
  Matrix pattern = weight_matrix(network);
  for (auto& row : pattern) {
    for (double& entry : row) entry = entry > 0 ? 1 : 0;
  }
  return pattern;
}

std::vector<bool> members(std::size_t size, std::size_t set) {
  std::vector<bool> in(size);
  for (std::size_t i = 0; i < size; ++i) in[i] = (set >> i & 1U) != 0;
  return in;
}

void expect_roles(const std::vector<std::array<double, 6>>& expected, std::size_t node, const RoleCounts& actual) {
  for (std::size_t role = 0; role < 6; ++role) EXPECT_NEAR(actual.of[role], expected[node][role], 1e-12);
}

void check_roles(const Network& network) {
  const std::vector<std::size_t> kinds(kKinds.begin(), kKinds.begin() + static_cast<std::ptrdiff_t>(network.size()));
  const Network mixed = with_kinds(network, kinds);
  const BruteRoles expected = brute_roles(weight_matrix(network), kinds, network.directed());
  const std::vector<RoleTotals> actual = broker_roles(mixed, 1);
  for (std::size_t i = 0; i < network.size(); ++i) {
    expect_roles(expected.all, i, actual[i].all);
    expect_roles(expected.partial, i, actual[i].partial);
    expect_roles(expected.exclusive, i, actual[i].exclusive);
    expect_roles(expected.sole, i, actual[i].sole);
    RoleTotals listed;
    for (const BrokeredPair& pair : brokered_pairs(mixed, NodeId(i))) {
      listed.all.add(pair.role, 1);
      listed.partial.add(pair.role, 1.0 / pair.between);
      if (pair.between == 1) listed.exclusive.add(pair.role, 1);
      if (pair.sole) listed.sole.add(pair.role, 1);
    }
    expect_roles(expected.all, i, listed.all);
    expect_roles(expected.partial, i, listed.partial);
    expect_roles(expected.exclusive, i, listed.exclusive);
    expect_roles(expected.sole, i, listed.sole);
  }
}

void check_holes(const Network& network) {
  Analysis analysis(network, {.threads = 1});
  const BruteHoles plain = brute_holes(pattern_of(network));
  EXPECT_TRUE(values_near(values(analysis, "constraint"), plain.constraint));
  EXPECT_TRUE(values_near(values(analysis, "effective_size"), plain.effective_size));
  EXPECT_TRUE(values_near(values(analysis, "efficiency"), plain.efficiency));
  EXPECT_TRUE(values_near(values(analysis, "hierarchy"), plain.hierarchy));
  const BruteHoles weighted = brute_holes(weight_matrix(network));
  EXPECT_TRUE(values_near(values(analysis, "constraint_weighted"), weighted.constraint));
  EXPECT_TRUE(values_near(values(analysis, "effective_size_weighted"), weighted.effective_size));
  EXPECT_TRUE(values_near(values(analysis, "efficiency_weighted"), weighted.efficiency));
  EXPECT_TRUE(values_near(values(analysis, "hierarchy_weighted"), weighted.hierarchy));
}

void check_loss(const Network& network) {
  const Matrix pattern = pattern_of(network);
  const auto whole = brute_distance_fragmentation(pattern, members(network.size(), 0));
  const auto whole_fragmentation = brute_fragmentation(pattern, members(network.size(), 0));
  Analysis analysis(network, {.threads = 1});
  EXPECT_TRUE(values_near(values(analysis, "network.kpp_DF"), Numbers{whole}));
  EXPECT_TRUE(values_near(values(analysis, "network.kpp_F"), Numbers{whole_fragmentation}));
  Numbers fragmentation;
  Numbers distance;
  Numbers loss;
  for (std::size_t i = 0; i < network.size(); ++i) {
    fragmentation.push_back(brute_fragmentation(pattern, members(network.size(), std::size_t{1} << i)));
    distance.push_back(brute_distance_fragmentation(pattern, members(network.size(), std::size_t{1} << i)));
    loss.push_back(distance[i] ? std::optional(*distance[i] - *whole) : std::nullopt);
  }
  EXPECT_TRUE(values_near(values(analysis, "kpp_F_after_removal"), fragmentation));
  EXPECT_TRUE(values_near(values(analysis, "kpp_DF_after_removal"), distance));
  EXPECT_TRUE(values_near(values(analysis, "geff_loss_abs"), loss));
}

double brute_value(const Matrix& pattern, KeyPlayerGoal goal, const std::vector<bool>& in) {
  if (goal == KeyPlayerGoal::reach) return brute_reach(pattern, in);
  if (goal == KeyPlayerGoal::fragmentation) return *brute_fragmentation(pattern, in);
  return *brute_distance_fragmentation(pattern, in);
}

/// Value and number of the best of all sets of `size`.
std::pair<double, std::uint64_t> brute_best(const Matrix& pattern, KeyPlayerGoal goal, std::size_t size) {
  double best = -1;
  std::uint64_t count = 0;
  for (std::size_t set = 0; set < (std::size_t{1} << pattern.size()); ++set) {
    const std::vector<bool> in = members(pattern.size(), set);
    if (static_cast<std::size_t>(std::count(in.begin(), in.end(), true)) != size) continue;
    const double value = brute_value(pattern, goal, in);
    if (value > best + 1e-12) best = value, count = 0;
    if (value > best - 1e-12) ++count;
  }
  return {best, count};
}

void check_key_players(const Network& network, std::size_t size) {
  const Matrix pattern = pattern_of(network);
  for (const KeyPlayerGoal goal :
       {KeyPlayerGoal::fragmentation, KeyPlayerGoal::distance_fragmentation, KeyPlayerGoal::reach}) {
    const auto found = best_key_players(network, goal, size, {.threads = 1});
    const std::size_t left = goal == KeyPlayerGoal::reach ? 1 : 2;
    ASSERT_EQ(found.has_value(), network.size() >= size + left);
    if (!found) continue;
    const auto [value, count] = brute_best(pattern, goal, size);
    EXPECT_NEAR(found->value, value, 1e-12);
    EXPECT_EQ(found->as_good, count);
    EXPECT_EQ(found->set.size(), size);
  }
}

void check_edges(const Network& network) {
  const Matrix expected = brute_edge_betweenness(pattern_of(network));
  const std::size_t bridges_before = brute_bridges(symmetric_pattern(weight_matrix(network)));
  const Values betweenness = measure(network, "edge_betweenness", {.threads = 1});
  const Values bridge = measure(network, "bridge", {.threads = 1});
  std::size_t bridges = 0;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    EXPECT_NEAR(*betweenness[i], expected[from.index()][to.index()], 1e-12);
    bridges += *bridge[i] == 1 ? 1U : 0U;
  }
  EXPECT_EQ(bridges, bridges_before);
}

void check_everett_valente(const Network& network) {
  const Matrix pattern = pattern_of(network);
  const Matrix distances = brute_distances(pattern, false);
  const std::vector<double> ordered = brute_betweenness(pattern, false);
  std::vector<double> expected;
  std::vector<double> bridging;
  for (std::size_t i = 0; i < network.size(); ++i) {
    double degree = 0;
    double reached = 0;
    double around = 0;
    for (std::size_t j = 0; j < network.size(); ++j) {
      degree += pattern[i][j];
      reached += i != j && !std::isinf(distances[i][j]) ? 1 : 0;
      if (pattern[i][j] > 0) around += 1 / std::accumulate(pattern[j].begin(), pattern[j].end(), 0.0);
    }
    expected.push_back(ordered[i] == 0 ? 0 : (ordered[i] + reached) / degree);
    bridging.push_back(degree == 0 ? 0 : ordered[i] / 2 * (1 / degree) / around);
  }
  EXPECT_TRUE(values_near(measure(network, "everett_valente", {.threads = 1}), expected));
  EXPECT_TRUE(values_near(measure(network, "bridging_centrality", {.threads = 1}), bridging));
}

void check_core(const Network& network) {
  const auto found = core_periphery(network);
  const auto expected = network.size() < 5 ? std::nullopt : brute_core_correlation(pattern_of(network));
  ASSERT_EQ(found.has_value(), expected.has_value());
  if (!found) return;
  EXPECT_NEAR(found->correlation, *expected, 1e-12);
}

void check_katz(const Network& network) {
  const Matrix pattern = pattern_of(network);
  if (network.edge_count() == 0) return;
  const double radius = brute_radius(symmetric_pattern(pattern));
  Analysis analysis(network, {.threads = 1});
  EXPECT_TRUE(values_near(values(analysis, "network.lambda_max"), std::vector<double>{radius}, 1e-10));
  EXPECT_TRUE(values_near(values(analysis, "katz"), brute_katz(pattern, 0.85 / radius), 1e-9));
}

void for_each_until_failure(std::size_t size, void (*check)(const Network&)) {
  for_each_graph(size, [&](const Network& network) {
    if (::testing::Test::HasFailure()) return;
    check(network);
    if (::testing::Test::HasFailure()) ADD_FAILURE() << "in a graph of " << network.edge_count() << " ties";
  });
}

void for_each_directed(void (*check)(const Network&)) {
  for (std::uint64_t seed = 1; seed <= 150 && !::testing::Test::HasFailure(); ++seed) {
    const std::size_t size = 3 + seed % 4;
    check(make_network(size, random_links(size, 0.15 + 0.1 * static_cast<double>(seed % 5), seed, true), true));
    if (::testing::Test::HasFailure()) ADD_FAILURE() << "seed " << seed;
  }
}

class SmallGraphBrokerage : public ::testing::TestWithParam<std::size_t> {};

TEST_P(SmallGraphBrokerage, CountsEveryTrioOnce) { for_each_until_failure(GetParam(), check_roles); }
TEST_P(SmallGraphBrokerage, HasTheStructuralHolesOfTheFormulas) { for_each_until_failure(GetParam(), check_holes); }
TEST_P(SmallGraphBrokerage, HasTheLossOfEveryActor) { for_each_until_failure(GetParam(), check_loss); }
TEST_P(SmallGraphBrokerage, HasTheShareOfPathsOfEveryTie) { for_each_until_failure(GetParam(), check_edges); }
TEST_P(SmallGraphBrokerage, HasTheScoresOfEverettAndValenteAndOfBridging) {
  for_each_until_failure(GetParam(), check_everett_valente);
}
TEST_P(SmallGraphBrokerage, HasTheBestCoreOfAll) { for_each_until_failure(GetParam(), check_core); }

INSTANTIATE_TEST_SUITE_P(Nodes, SmallGraphBrokerage, ::testing::Values(1, 2, 3, 4, 5, 6),
                         [](const auto& parameter) { return "Of" + std::to_string(parameter.param); });

class TinyGraphBrokerage : public ::testing::TestWithParam<std::size_t> {};

TEST_P(TinyGraphBrokerage, FindsTheBestKeyPlayers) {
  for (std::size_t size = 1; size <= 3; ++size) {
    for_each_graph(GetParam(), [&](const Network& network) {
      if (!HasFailure()) check_key_players(network, size);
    });
  }
}

TEST_P(TinyGraphBrokerage, HasItsSpectralRadiusAndKatzCentrality) { for_each_until_failure(GetParam(), check_katz); }

INSTANTIATE_TEST_SUITE_P(Nodes, TinyGraphBrokerage, ::testing::Values(1, 2, 3, 4, 5),
                         [](const auto& parameter) { return "Of" + std::to_string(parameter.param); });

TEST(DirectedBrokerage, CountsEveryTrioOnce) { for_each_directed(check_roles); }
TEST(DirectedBrokerage, HasTheStructuralHolesOfTheFormulas) { for_each_directed(check_holes); }
TEST(DirectedBrokerage, HasTheLossOfEveryActor) { for_each_directed(check_loss); }
TEST(DirectedBrokerage, HasTheShareOfPathsOfEveryTie) {
  for_each_directed([](const Network& network) {
    const Matrix expected = brute_edge_betweenness(pattern_of(network));
    const Values betweenness = measure(network, "edge_betweenness", {.threads = 1});
    for (std::size_t i = 0; i < network.edge_count(); ++i) {
      const auto [from, to] = network.ends(EdgeId(i));
      EXPECT_NEAR(*betweenness[i], expected[from.index()][to.index()], 1e-12);
    }
  });
}
TEST(DirectedBrokerage, FindsTheBestKeyPlayers) {
  for_each_directed([](const Network& network) { check_key_players(network, 2); });
}
TEST(DirectedBrokerage, HasItsKatzCentrality) { for_each_directed(check_katz); }

TEST(WeightedBrokerage, HasTheStructuralHolesOfTheFormulas) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) check_holes(make_network(7, random_links(7, 0.4, seed)));
}

}  // namespace
}  // namespace maillage::testing
