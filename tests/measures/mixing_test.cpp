// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/mixing.h"

#include <map>

#include <gtest/gtest.h>

#include "maillage/model/vocabulary.h"

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/graphs/kind_networks.h"
#include "support/not_empty.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

//   0a — 1a — 2b    3c
//    \__________/
Network four_actors() { return with_kinds(make_network(4, {{0, 1, 2}, {1, 2, 3}, {0, 2, 5}}), {4, 4, 1, 6}); }

TEST(MixingMatrix, CountsTiesBetweenKinds) {
  const MixingMatrix matrix = mixing_matrix(four_actors());
  EXPECT_EQ(matrix.kinds, (std::vector{KindId(1U), KindId(4U), KindId(6U)}));
  EXPECT_EQ(matrix.cells, (std::vector<double>{0, 2, 0, 2, 1, 0, 0, 0, 0}));
  EXPECT_EQ(mixing_matrix(four_actors(), true).cells, (std::vector<double>{0, 8, 0, 8, 2, 0, 0, 0, 0}));
}

TEST(MixingMatrix, FollowsDirections) {
  const Network network = with_kinds(make_network(3, {{0, 1}, {2, 1}, {1, 2}}, true), {0, 1, 1});
  EXPECT_EQ(mixing_matrix(network).cells, (std::vector<double>{0, 1, 0, 2}));
}

TEST(MixingMatrix, TakesActorsWithoutKindAsAKind) {
  const std::vector<Kind> kinds = built_in_kinds();
  const std::size_t unknown = find_kind(kinds, "unknown").value();
  const Network network = with_kinds(make_path(3), {0, unknown, unknown});
  EXPECT_EQ(mixing_matrix(network)(1, 1), 1);
  EXPECT_EQ(measure(network, "ei_index")[2], -1);
}

TEST(ExternalInternal, IsOneAcrossKindsAndMinusOneWithin) {
  EXPECT_TRUE(values_near(measure(four_actors(), "ei_index"), Values{0, 0, 1, std::nullopt}));
  EXPECT_TRUE(values_near(measure(four_actors(), "ei_index_weighted"), Values{3.0 / 7, 1.0 / 5, 1, std::nullopt}));
  EXPECT_NEAR(*measure_whole(four_actors(), "network.ei_global"), 1.0 / 3, 1e-12);
}

TEST(ExternalInternal, CountsAReciprocatedTieOnce) {
  const Network network = with_kinds(make_network(3, {{0, 1}, {1, 0}, {1, 2}}, true), {0, 1, 1});
  const ExternalInternalTies ties = external_internal_ties(network);
  EXPECT_EQ(ties.network.external, 1);
  EXPECT_EQ(ties.network.internal, 1);
}

class MixingReference : public ::testing::TestWithParam<std::string> {};

TEST_P(MixingReference, MeetsTheIndexOfEveryKind) {
  const std::map<std::string, std::string> kind_words = {
      {"association", "association"}, {"citoyen", "citizen"}, {"commune", "municipality"}, {"entreprise", "company"}};
  const std::vector<Kind> kinds = built_in_kinds();
  const Network network = read_benchmark(GetParam());
  std::size_t met = 0;
  for (const ExpectedValue& expected : not_empty(read_expected(GetParam()))) {
    constexpr std::string_view kPrefix = "network.ei_group_";
    if (!expected.measure.starts_with(kPrefix)) continue;
    const bool weighted = expected.measure.ends_with("_w");
    std::string word = expected.measure.substr(kPrefix.size());
    if (weighted) word.resize(word.size() - 2);
    const ExternalInternalTies ties = external_internal_ties(network, weighted);
    for (std::size_t i = 0; i < ties.kinds.size(); ++i) {
      if (kinds[ties.kinds[i].index()].id != kind_words.at(word)) continue;
      EXPECT_NEAR(*ties.of_kind[i].index(), *expected.value, 1e-11) << expected.measure;
      ++met;
    }
  }
  EXPECT_GE(met, 4U);
}

INSTANTIATE_TEST_SUITE_P(Benchmarks, MixingReference, ::testing::ValuesIn(benchmark_names()),
                         [](const auto& parameter) { return parameter.param; });

TEST(Participation, IsHighestWhenPartnersAreSpreadOverKinds) {
  const Network network = with_kinds(make_star(5), {0, 0, 1, 2, 3});
  EXPECT_TRUE(values_near(measure(network, "participation"), std::vector<double>{0.75, 0.0, 0.0, 0.0, 0.0}));
}

TEST(Participation, WeighsPartnersWhenAsked) {
  //  0 gives 3 to kind 0 and 1 to kind 1
  const Network network = with_kinds(make_network(3, {{0, 1, 3}, {0, 2, 1}}), {0, 0, 1});
  EXPECT_NEAR(*measure(network, "participation")[0], 0.5, 1e-12);
  EXPECT_NEAR(*measure(network, "participation_weighted")[0], 1 - (9 + 1) / 16.0, 1e-12);
}

// Newman (2003), Mixing patterns in networks, table I: couples of San Francisco by race (Catania et al. 1992), r =
// 0.621. The table is rounded to three decimals.
TEST(KindAssortativity, IsThatOfNewmansCouples) {
  const MixingMatrix couples{
      {KindId(0U), KindId(1U), KindId(2U), KindId(3U)},
      {0.258, 0.016, 0.035, 0.013, 0.012, 0.157, 0.058, 0.019, 0.013, 0.023, 0.306, 0.035, 0.005, 0.007, 0.024, 0.016}};
  EXPECT_NEAR(*kind_assortativity(couples, true), 0.621, 0.003);
}

TEST(KindAssortativity, IsOneWhenTiesStayWithinKinds) {
  const Network network = with_kinds(make_network(4, {{0, 1}, {2, 3}}), {0, 0, 1, 1});
  EXPECT_DOUBLE_EQ(*measure_whole(network, "network.assortativity_kind"), 1);
  EXPECT_DOUBLE_EQ(*measure_whole(network, "network.modularity_kind"), 0.5);
}

TEST(KindAssortativity, IsUndefinedWithinASingleKind) {
  EXPECT_EQ(measure_whole(make_cycle(7), "network.assortativity_kind"), std::nullopt);
  EXPECT_EQ(measure_whole(make_network(3, {}), "network.assortativity_kind"), std::nullopt);
  EXPECT_NEAR(*measure_whole(make_cycle(7), "network.modularity_kind"), 0, 1e-15);
}

TEST(KindModularity, FollowsDirections) {
  //  0a → 1a, 1a → 2b: Σ e_ii = 1/2, a = (1, 0), b = (1/2, 1/2)
  const Network network = with_kinds(make_network(3, {{0, 1}, {1, 2}}, true), {0, 0, 1});
  EXPECT_NEAR(*measure_whole(network, "network.modularity_kind"), 0, 1e-15);
  //  and 2b → 0a: Σ e_ii = 1/3, a = (2/3, 1/3), b = (2/3, 1/3)
  const Network cycle = with_kinds(make_network(3, {{0, 1}, {1, 2}, {2, 0}}, true), {0, 0, 1});
  EXPECT_NEAR(*measure_whole(cycle, "network.modularity_kind"), 1.0 / 3 - 5.0 / 9, 1e-15);
}

TEST(DegreeAssortativity, IsMinusOneInAStarAndUndefinedInACycle) {
  EXPECT_NEAR(*measure_whole(make_star(6), "network.assortativity_degree"), -1, 1e-12);
  EXPECT_EQ(measure_whole(make_cycle(6), "network.assortativity_degree"), std::nullopt);
}

TEST(DegreeAssortativity, ComparesSourcesAndTargetsOfDirectedTies) {
  //  0 → 2, 0 → 3, 1 → 3: out-degrees 2, 2, 1 and in-degrees 1, 2, 2
  const Network network = make_network(4, {{0, 2}, {0, 3}, {1, 3}}, true);
  EXPECT_NEAR(*measure_whole(network, "network.assortativity_degree"), -0.5, 1e-12);
}

TEST(Mixing, IsUndefinedInATwoModeNetwork) {
  const Network network = make_two_mode(3, 2, {{0, 0}, {1, 0}, {1, 1}});
  for (const std::string_view id : {"ei_index", "participation", "ei_index_weighted"}) {
    EXPECT_TRUE(values_near(measure(network, id), Values(5))) << id;
  }
  for (const std::string_view id : {"network.ei_global", "network.assortativity_kind", "network.modularity_kind_w",
                                    "network.ei_internal_ties", "network.ei_expected_if_ties_uniform"}) {
    EXPECT_EQ(measure_whole(network, id), std::nullopt) << id;
  }
}

}  // namespace
}  // namespace maillage::testing
