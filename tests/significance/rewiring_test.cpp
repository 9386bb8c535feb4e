// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/rewiring.h"

#include <map>
#include <numeric>
#include <utility>

#include <gtest/gtest.h>

#include "significance/test_networks.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

using Degrees = std::vector<std::pair<std::size_t, std::size_t>>;
using Ends = std::vector<std::pair<NodeId, NodeId>>;

/// Number of ties out and in of each node.
Degrees degrees(const Network& network) {
  Degrees found;
  for (std::size_t i = 0; i < network.size(); ++i) {
    found.emplace_back(network.neighbours(NodeId(i)).size(), network.in_neighbours(NodeId(i)).size());
  }
  return found;
}

Ends all_ends(const Network& network) {
  Ends ends;
  ends.reserve(network.edge_count());
  for (std::size_t i = 0; i < network.edge_count(); ++i) ends.push_back(network.ends(EdgeId(i)));
  return ends;
}

std::vector<double> sorted_weights(const Network& network) {
  std::vector<double> weights;
  weights.reserve(network.edge_count());
  for (std::size_t i = 0; i < network.edge_count(); ++i) weights.push_back(network.weight(EdgeId(i)));
  std::sort(weights.begin(), weights.end());
  return weights;
}

bool has_loop(const Network& network) {
  const Ends ends = all_ends(network);
  return std::any_of(ends.begin(), ends.end(), [](const auto& one) { return one.first == one.second; });
}

/// Double ties would have been merged: as many ties and as many of each actor say that there is none.
void expect_same_degrees(const Network& null, const Network& network) {
  ASSERT_EQ(null.size(), network.size());
  EXPECT_EQ(null.directed(), network.directed());
  EXPECT_EQ(null.edge_count(), network.edge_count());
  EXPECT_EQ(degrees(null), degrees(network));
  EXPECT_FALSE(has_loop(null));
  EXPECT_EQ(sorted_weights(null), sorted_weights(network));
  EXPECT_TRUE(std::equal(null.nodes().begin(), null.nodes().end(), network.nodes().begin()));
}

std::vector<MeasureTests> tests_of(const Network& network, const std::vector<std::string_view>& ids,
                                   const RewiringOptions& options) {
  return rewiring_tests(tie_sources(network), find_measures(ids), options);
}

TEST(Rewired, KeepsEveryActorsNumberOfTies) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = make_network(20, random_links(20, 0.05 + 0.004 * static_cast<double>(seed), seed));
    expect_same_degrees(rewired(network, seed), network);
  }
}

TEST(Rewired, KeepsEveryActorsNumberOfTiesOutAndIn) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const double probability = 0.05 + 0.004 * static_cast<double>(seed);
    const Network network = make_network(20, random_links(20, probability, seed, true), true);
    expect_same_degrees(rewired(network, seed), network);
  }
}

TEST(Rewired, KeepsTiesBetweenActorsAndProjects) {
  Random random(1);
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    std::vector<Link> links;
    for (std::uint32_t i = 0; i < 12; ++i) {
      for (std::uint32_t j = 0; j < 6; ++j) {
        if (random.uniform() < 0.3) links.push_back({i, j});
      }
    }
    const Network network = make_two_mode(12, 6, links);
    const Network null = rewired(network, seed);
    expect_same_degrees(null, network);
    for (const auto& [actor, project] : not_empty(all_ends(null)))
      EXPECT_TRUE(actor < NodeId(12) && project >= NodeId(12));
  }
}

TEST(Rewired, LeavesFewTiesWhereTheyWere) {
  const Network network = make_network(60, random_links(60, 0.1, 4));
  const Ends before = all_ends(network);
  const Ends after = all_ends(rewired(network, 9));
  Ends common;
  std::set_intersection(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(common));
  EXPECT_LT(common.size(), before.size() / 4);
}

TEST(Rewired, LeavesNetworksThatCannotBeOtherwise) {
  for (const Network& network : {make_star(8), make_complete(6), make_network(3, {{0, 1}}), make_network(3, {})}) {
    EXPECT_EQ(all_ends(rewired(network, 1)), all_ends(network));
  }
  EXPECT_EQ(rewired(Network(), 1).size(), 0U);
}

TEST(Rewired, LeavesEverythingWithoutSwitches) {
  const Network network = make_network(20, random_links(20, 0.2, 1));
  EXPECT_EQ(all_ends(rewired(network, 1, 0)), all_ends(network));
}

/// χ² of the numbers of times each of the networks of these degrees is drawn, against all being equally likely.
double chi_square(const Network& network, std::size_t networks, std::size_t draws) {
  std::map<Ends, std::size_t> counts;
  for (std::uint64_t seed = 0; seed < draws; ++seed) ++counts[all_ends(rewired(network, seed))];
  EXPECT_EQ(counts.size(), networks);
  const double expected = static_cast<double>(draws) / static_cast<double>(networks);
  double sum = 0;
  for (const auto& [ends, count] : counts) sum += std::pow(static_cast<double>(count) - expected, 2) / expected;
  return sum + expected * static_cast<double>(networks - counts.size());
}

/// Mean of χ² and four of its standard deviations above.
double chi_square_bound(std::size_t networks) {
  const auto freedom = static_cast<double>(networks - 1);
  return freedom + 4 * std::sqrt(2 * freedom);
}

TEST(Rewired, DrawsEveryNetworkOfTheSameDegreesEquallyOften) {
  //  0—1—2—3—4—5 and a tie 1—4: degrees 1 3 2 2 3 1
  const Network network = make_network(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {1, 4}});
  std::size_t networks = 0;
  for_each_graph(6, [&](const Network& other) {
    if (degrees(other) == degrees(network)) ++networks;
  });
  ASSERT_GT(networks, 5U);
  EXPECT_LT(chi_square(network, networks, 200 * networks), chi_square_bound(networks));
}

TEST(Rewired, DrawsEveryDirectedNetworkOfTheSameDegreesEquallyOften) {
  // Three actors that give to one each of three that receive: 3! networks, all reached by switches.
  const Network network = make_network(6, {{0, 3}, {1, 4}, {2, 5}}, true);
  EXPECT_LT(chi_square(network, 6, 1200), chi_square_bound(6));
}

TEST(Rewired, DealsTheWeightsOutAtRandom) {
  const Network network = make_network(4, {{0, 1, 1}, {0, 2, 2}, {0, 3, 3}});  // a star: the ties themselves must stay
  std::map<double, int> of_first;
  for (std::uint64_t seed = 0; seed < 600; ++seed) ++of_first[rewired(network, seed).weight(EdgeId(0))];
  for (const double weight : {1.0, 2.0, 3.0}) EXPECT_NEAR(of_first[weight], 200, 50) << weight;
}

TEST(RewiringTests, HaveNoSpreadForWhatDegreesDecide) {
  const Network network = make_network(15, random_links(15, 0.3, 2));
  for (const MeasureTests& of : not_empty(tests_of(network, {"degree", "network.density"}, {.replicates = 19}))) {
    EXPECT_EQ(of.tests.size(), of.measure->scope == Scope::network ? 1U : network.size());
    for (const Significance& test : not_empty(of.tests)) {
      EXPECT_EQ(test.expected, test.observed);
      EXPECT_EQ(test.deviation, 0);
      EXPECT_EQ(test.p, 1);
    }
  }
}

TEST(RewiringTests, FindThatGroupsAreMoreCloselyKnitThanTheirDegrees) {
  // Six complete groups of four, each tied to the next by one tie.
  std::vector<Link> links;
  for (std::uint32_t group = 0; group < 24; group += 4) {
    for (std::uint32_t i = 0; i < 4; ++i) {
      for (std::uint32_t j = 0; j < i; ++j) links.push_back({group + j, group + i});
    }
    links.push_back({group, (group + 5) % 24});
  }
  const auto results =
      tests_of(make_network(24, links), {"network.transitivity", "network.modularity"}, {.replicates = 49});
  for (const MeasureTests& of : not_empty(results)) {
    const Significance& test = of.tests.front();
    EXPECT_GT(number(test.observed), number(test.expected) + 3 * number(test.deviation)) << of.measure->id;
    EXPECT_DOUBLE_EQ(number(test.p_high), 0.02) << of.measure->id;
    EXPECT_DOUBLE_EQ(number(test.p), 0.04) << of.measure->id;
  }
}

TEST(RewiringTests, GiveUniformPValuesForRandomNetworks) {
  std::vector<double> high;
  std::vector<double> both;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = make_network(14, random_links(14, 0.3, 1000 + seed));
    const auto results =
        tests_of(network, {"network.centralization_betweenness"}, {.replicates = 39, .seed = seed, .threads = 1});
    high.push_back(number(results.front().tests.front().p_high));
    both.push_back(number(results.front().tests.front().p));
  }
  EXPECT_LT(distance_from_uniform(high), kolmogorov_bound(200));
  EXPECT_LT(distance_from_uniform(both), kolmogorov_bound(200));
}

TEST(RewiringTests, LeaveOutReplicatesWhereTheMeasureIsUndefined) {
  const Network network = make_network(6, {{0, 1}, {1, 2}, {0, 2}, {3, 4}});
  const auto results = tests_of(network, {"clustering"}, {.replicates = 9});
  const std::vector<Significance>& tests = results.front().tests;
  EXPECT_EQ(tests[0].replicates, 9U);
  EXPECT_EQ(tests[3], Significance{});  // one partner: never defined
  EXPECT_EQ(tests[5], Significance{});
}

const std::vector<std::string_view> kSeveral = {"betweenness", "network.transitivity", "network.modularity"};

TEST(RewiringTests, AreTheSameBytesForAnyNumberOfThreads) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  const auto one = tests_of(network, kSeveral, {.replicates = 21, .threads = 1});
  EXPECT_EQ(one, tests_of(network, kSeveral, {.replicates = 21, .threads = 2}));
  EXPECT_EQ(one, tests_of(network, kSeveral, {.replicates = 21, .threads = 8}));
}

TEST(RewiringTests, FollowTheSeedAlone) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  const auto first = tests_of(network, kSeveral, {.replicates = 19, .seed = 5});
  EXPECT_EQ(first, tests_of(network, kSeveral, {.replicates = 19, .seed = 5}));
  EXPECT_NE(first, tests_of(network, kSeveral, {.replicates = 19, .seed = 6}));
}

TEST(RewiringTests, DoNotDependOnTheOrderOfTheRows) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  EXPECT_EQ(tests_of(network, kSeveral, {.replicates = 19}),
            tests_of(turned_upside_down(network), kSeveral, {.replicates = 19}));
}

TEST(RewiringTests, SayHowFarTheyAre) {
  const Network network = make_network(25, random_links(25, 0.15, 8));
  std::vector<std::size_t> seen;
  const Progress progress = [&](std::size_t done, std::size_t total) {
    EXPECT_EQ(total, 19U);
    seen.push_back(done);
  };
  static_cast<void>(
      rewiring_tests(tie_sources(network), find_measures({"degree"}), {.replicates = 19, .threads = 2}, progress));
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.back(), 19U);
}

}  // namespace
}  // namespace maillage::testing
