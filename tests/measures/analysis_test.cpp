// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/analysis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/measures/registry.h"

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

std::vector<Values> all_measures(const Network& network, const MeasureOptions& options) {
  Analysis analysis(network, options);
  std::vector<Values> all;
  for (const Measure& one : measures()) all.push_back(one.compute(analysis));
  return all;
}

TEST(Analysis, ComputesASharedResultOnce) {
  struct Answer {
    int value;
  };
  const Network network = make_path(3);
  Analysis analysis(network);
  int calls = 0;
  for (int i = 0; i < 3; ++i) EXPECT_EQ(analysis.once<Answer>([&] { return Answer{++calls}; }).value, 1);
}

TEST(Analysis, SharesItsNetworkAndResultsWithItsCopies) {
  struct Answer {
    int value;
  };
  std::optional<Analysis> first(std::in_place, make_path(3), MeasureOptions{.seed = 7});
  const Analysis second = *first;
  EXPECT_EQ(&second.network(), &first->network());
  const Answer& made = first->once<Answer>([] { return Answer{5}; });
  EXPECT_EQ(&second.once<Answer>([] { return Answer{6}; }), &made);
  first.reset();
  EXPECT_EQ(made.value, 5) << "kept by the copy";
  EXPECT_EQ(second.network(), make_path(3));
  EXPECT_EQ(second.options().seed, 7U);
}

TEST(Analysis, MeasuredOtherwiseSharesNothingButTheNetwork) {
  const Analysis first(make_path(3), {.seed = 7});
  (void)first.once<int>([] { return 1; });
  const Analysis other = first.with({.seed = 8});
  EXPECT_EQ(&other.network(), &first.network());
  EXPECT_EQ(other.options().seed, 8U);
  EXPECT_EQ(other.once<int>([] { return 2; }), 2);
}

TEST(EveryMeasure, IsTheSameForAnyNumberOfThreads) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(500, random_links(500, 0.02, 11, directed), directed);
    const auto one = all_measures(network, {.threads = 1});
    for (const int threads : {2, 8}) EXPECT_EQ(all_measures(network, {.threads = threads}), one);
  }
}

TEST(EveryMeasure, IsTheSameForAnyOrderOfTheRows) {
  for (const std::string& name : not_empty(benchmark_names())) {
    EXPECT_EQ(all_measures(read_benchmark(name, true), {}), all_measures(read_benchmark(name), {})) << name;
  }
}

TEST(EveryMeasure, FollowsItsActorWhenActorsAreRenamed) {
  const auto links = random_links(40, 0.12, 2);
  std::vector<std::uint32_t> number(40);
  for (std::uint32_t i = 0; i < number.size(); ++i) number[i] = i;
  Random(3).shuffle(std::span(number));
  const Network network = make_network(40, links);
  const Network renamed = make_network(40, renumber(links, number));
  // Numbers given to groups depend on the ids, and which partition the draws lead to may.
  const std::set<std::string_view> by_id = {"component",
                                            "core",
                                            "community",
                                            "community_weighted",
                                            "network.communities",
                                            "network.modularity",
                                            "network.communities_weighted",
                                            "network.modularity_weighted"};
  for (const Measure& one : not_empty(measures())) {
    if (by_id.contains(one.id) || one.scope == Scope::tie) continue;
    const Values values = measure(network, one.id);
    Values moved = values;
    for (std::size_t i = 0; i < number.size() && values.size() > 1; ++i) moved[number[i]] = values[i];
    EXPECT_TRUE(values_near(measure(renamed, one.id), moved, 1e-10)) << one.id;
  }
}

TEST(EveryMeasure, HasOneValuePerActorAndNeverANumberThatIsNone) {
  const std::vector<Network> odd = {Network(),
                                    make_path(1),
                                    make_path(2),
                                    make_network(2, {}),
                                    make_network(5, {}),
                                    make_network(3, {{0, 1}}, true),
                                    make_network(2, {{0, 1}, {1, 0}}, true),
                                    make_two_mode(3, 2, {{0, 0}, {1, 0}, {1, 1}}),
                                    make_two_mode(0, 2, {}),
                                    make_network(4, {{0, 1, 1e-9}, {1, 2, 1e9}}),
                                    make_complete(5)};
  for (const Network& network : odd) {
    Analysis analysis(network);
    for (const Measure& one : not_empty(measures())) {
      const Values values = one.compute(analysis);
      const std::map<Scope, std::size_t> sizes = {{Scope::actor, network.size()},
                                                  {Scope::network, 1},
                                                  {Scope::tie, network.edge_count()},
                                                  {Scope::project, 0}};  // of a network without its rows
      ASSERT_EQ(values.size(), sizes.at(one.scope)) << one.id;
      for (const auto& value : values) EXPECT_TRUE(!value || std::isfinite(*value)) << one.id;
    }
  }
}

struct EdgeCase {
  std::string_view id;
  std::optional<double> alone;  ///< of one actor
  std::optional<double> two;    ///< of the first of two actors without a tie
  std::optional<double> pair;   ///< of the first of two tied actors
};

TEST(EveryMeasure, IsDefinedForTheSmallestNetworksAsItsTextSays) {
  constexpr std::nullopt_t none = std::nullopt;
  const std::vector<EdgeCase> cases = {
      {"degree", 0, 0, 1},
      {"strength", 0, 0, 1},
      {"betweenness", 0, 0, 0},
      {"betweenness_normalized", none, none, none},
      {"betweenness_weighted", 0, 0, 0},
      {"closeness", none, 0, 1},
      {"harmonic", none, 0, 1},
      {"harmonic_weighted", none, 0, 1},
      {"eigenvector", none, none, 1},
      {"eigenvector_weighted", none, none, 1},
      {"pagerank", 1, 0.5, 0.5},
      {"pagerank_weighted", 1, 0.5, 0.5},
      {"coreness", 0, 0, 1},
      {"clustering", none, none, none},
      {"clustering_weighted", none, none, none},
      {"triangles", 0, 0, 0},
      {"articulation", 0, 0, 0},
      {"component", 1, 1, 1},
      {"community", 1, 1, 1},
      {"community_weighted", 1, 1, 1},
      {"network.n", 1, 2, 2},
      {"network.m", 0, 0, 1},
      {"network.density", none, 0, 1},
      {"network.n_components", 1, 2, 1},
      {"network.giant_size", 1, 1, 2},
      {"network.giant_share", 1, 0.5, 1},
      {"network.diameter_finite", none, none, 1},
      {"network.average_path_length_finite", none, none, 1},
      {"network.global_efficiency", none, 0, 1},
      {"network.transitivity", none, none, none},
      {"network.triangles_total", 0, 0, 0},
      {"network.n_articulation", 0, 0, 0},
      {"network.n_bridges", 0, 0, 1},
      {"network.n_bicomponents", 0, 0, 1},
      {"network.centralization_degree", none, none, none},
      {"network.centralization_betweenness", none, none, none},
      {"network.communities", 1, 2, 1},
      {"network.communities_weighted", 1, 2, 1},
      {"network.modularity", none, none, 0},
      {"network.modularity_weighted", none, none, 0},
  };
  for (const EdgeCase& one : cases) {
    EXPECT_TRUE(values_near({measure(make_path(1), one.id).front()}, Values{one.alone})) << one.id << " alone";
    EXPECT_TRUE(values_near({measure(make_network(2, {}), one.id).front()}, Values{one.two})) << one.id << " two";
    EXPECT_TRUE(values_near({measure(make_path(2), one.id).front()}, Values{one.pair})) << one.id << " pair";
  }
}

TEST(MeasuresOfTheNetwork, AreUndefinedOrZeroWithoutActors) {
  const Network nobody;
  for (const std::string_view id :
       {"network.density", "network.giant_share", "network.diameter_finite", "network.average_path_length_finite",
        "network.global_efficiency", "network.transitivity", "network.modularity"}) {
    EXPECT_EQ(measure_whole(nobody, id), std::nullopt) << id;
  }
  for (const std::string_view id :
       {"network.n", "network.m", "network.n_components", "network.giant_size", "network.communities"}) {
    EXPECT_EQ(measure_whole(nobody, id), 0) << id;
  }
}

TEST(Degree, CountsAPartnerOnceWhicheverWayTheTiePoints) {
  //  0 ⇄ 1 → 2
  const Network network = make_network(3, {{0, 1, 2}, {1, 0, 3}, {1, 2, 4}}, true);
  EXPECT_TRUE(values_near(measure(network, "degree"), std::vector{1, 2, 1}));
  EXPECT_TRUE(values_near(measure(network, "strength"), std::vector{5, 9, 4}));
}

TEST(Density, IsOverTheTiesThatCouldBe) {
  EXPECT_EQ(measure_whole(make_path(4), "network.density"), 0.5);
  EXPECT_EQ(measure_whole(make_network(3, {{0, 1}, {1, 0}, {1, 2}}, true), "network.density"), 0.5);
  EXPECT_EQ(measure_whole(make_two_mode(3, 2, {{0, 0}, {1, 0}, {1, 1}}), "network.density"), 0.5);
  EXPECT_EQ(measure_whole(make_two_mode(0, 2, {}), "network.density"), std::nullopt);
}

TEST(Centralization, IsOneForAStarAndUndefinedInTwoModes) {
  for (const std::string_view id : {"network.centralization_degree", "network.centralization_betweenness"}) {
    EXPECT_EQ(measure_whole(make_star(9), id), 1) << id;
    EXPECT_EQ(measure_whole(make_cycle(9), id), 0) << id;
    EXPECT_EQ(measure_whole(make_two_mode(3, 1, {{0, 0}, {1, 0}, {2, 0}}), id), std::nullopt) << id;
  }
}

}  // namespace
}  // namespace maillage::testing
