// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of distances between all actors, where searches from each would take more than ten seconds.
#include <cmath>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/measures/estimate.h"
#include "maillage/measures/estimated_distances.h"
#include "maillage/measures/registry.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

constexpr std::size_t kStar = 2000;  ///< of the first actors; the others have no tie
constexpr std::size_t kMany = 250010;
constexpr std::size_t kManyWeighted = 31700;
constexpr double kWeight = 2;  ///< of its ties: half as long where lengths count

Network star_among(std::size_t actors, bool directed = false) {
  std::vector<Link> links;
  for (std::uint32_t leaf = 1; leaf < kStar; ++leaf) links.push_back({0, leaf, kWeight});
  return make_network(actors, links, directed);
}

/// Σ over the others of 1/distance, ties being of this length.
double inverse_sum_of_hub(double length) { return (kStar - 1) / length; }
double inverse_sum_of_leaf(double length) { return (1 + (kStar - 2) / 2.0) / length; }
double efficiency(std::size_t actors, double length) {
  const auto n = static_cast<double>(actors);
  return (inverse_sum_of_hub(length) + (kStar - 1) * inverse_sum_of_leaf(length)) / (n * (n - 1));
}
double mean_distance(double length) { return length * (2 - 2.0 / kStar); }

void expect_near(const Analysis& analysis, std::string_view id, const std::vector<double>& expected) {
  const Measure& measure = *find_measure(id);
  const auto estimate = estimate_of(measure, analysis);
  ASSERT_TRUE(estimate) << id;
  EXPECT_GT(estimate->epsilon, 0) << id;
  EXPECT_EQ(estimate->drawn, Drawn::actors) << id;
  EXPECT_GT(estimate->samples, 1000U) << id;
  const Values values = measure.compute(analysis);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_NEAR(values[i].value(), expected[i], estimate->epsilon) << id;
    EXPECT_LT(estimate->epsilon, 1.5 * expected[i] + 0.1) << id << ": a bound that says something";
  }
}

TEST(EstimatedDistances, LieWithinTheirBounds) {
  const double others = kMany - 1;
  const Analysis analysis(star_among(kMany), {.approximate = 0.01});
  expect_near(analysis, "harmonic", {inverse_sum_of_hub(1) / others, inverse_sum_of_leaf(1) / others});
  expect_near(analysis, "closeness", {(kStar - 1) / others, (kStar - 1) / others / mean_distance(1)});
  expect_near(analysis, "network.average_path_length_finite", {mean_distance(1)});
  expect_near(analysis, "network.global_efficiency", {efficiency(kMany, 1)});
  expect_near(analysis, "network.kpp_DF", {1 - efficiency(kMany, 1)});
  EXPECT_FALSE(is_estimated(*find_measure("network.diameter_finite"), analysis)) << "its bounds meet";
  EXPECT_EQ(measure_whole(analysis.network(), "network.diameter_finite", {.approximate = 0.01}), 2);
}

TEST(EstimatedDistances, OfLengthsLieWithinTheirBounds) {
  const double length = 1 / kWeight;
  const double others = kManyWeighted - 1;
  const Analysis analysis(star_among(kManyWeighted), {.approximate = 0.01});
  expect_near(analysis, "harmonic_weighted",
              {inverse_sum_of_hub(length) / others, inverse_sum_of_leaf(length) / others});
  expect_near(analysis, "network.average_path_length_finite_w", {mean_distance(length)});
  expect_near(analysis, "network.global_efficiency_w", {efficiency(kManyWeighted, length)});
  EXPECT_FALSE(is_estimated(*find_measure("harmonic"), analysis)) << "without lengths all can be searched from";
}

TEST(EstimatedDistances, AreThereWhereTheyAreAskedForAndOutOfReachAlone) {
  const Measure& harmonic = *find_measure("harmonic");
  const Measure& closeness = *find_measure("closeness");
  EXPECT_FALSE(is_estimated(harmonic, Analysis(star_among(kMany))));
  EXPECT_FALSE(is_estimated(harmonic, Analysis(star_among(kStar), {.approximate = 0.01})));
  const Analysis directed(star_among(kMany, true), {.approximate = 0.01});
  EXPECT_TRUE(is_estimated(harmonic, directed));
  EXPECT_FALSE(is_estimated(closeness, directed)) << "sums of distances along directions have no bound";
}

TEST(SecondsFor, CountSearchesOnceAndEstimatesNotAtAll) {
  const Network network = make_path(2000);
  const auto seconds = [&](const std::vector<const char*>& ids, std::optional<double> approximate = std::nullopt) {
    std::vector<const Measure*> measures;
    for (const char* id : ids) measures.push_back(find_measure(id));
    return seconds_for(measures, Analysis(network, {.approximate = approximate}));
  };
  EXPECT_EQ(seconds({"degree", "constraint"}), 0);
  EXPECT_GT(seconds({"harmonic"}), 0);
  EXPECT_EQ(seconds({"betweenness", "betweenness_normalized", "degree"}), seconds({"betweenness"}));
  EXPECT_EQ(seconds({"betweenness", "harmonic"}), seconds({"betweenness"}) + seconds({"harmonic"}));
  EXPECT_GT(seconds({"betweenness_weighted"}), seconds({"betweenness"}));
  EXPECT_EQ(seconds({"betweenness"}, 0.01), 0);
  EXPECT_GT(seconds({"edge_betweenness"}, 0.01), 0) << "exact whatever is asked for";
  EXPECT_GT(seconds({"kpp_F_increase"}), 0);
}

TEST(SecondsFor, CountTheDrawsOfEstimatedDistancesOnce) {
  const Analysis exact(star_among(kMany));
  const Analysis estimated = exact.with({.approximate = 0.01});
  const std::vector<const Measure*> harmonic = {find_measure("harmonic")};
  const std::vector<const Measure*> several = {find_measure("harmonic"), find_measure("network.global_efficiency")};
  EXPECT_GT(seconds_for(harmonic, estimated), 0);
  EXPECT_LT(seconds_for(harmonic, estimated), seconds_for(harmonic, exact) / 20);
  EXPECT_EQ(seconds_for(several, estimated), seconds_for(harmonic, estimated));
  const std::vector<const Measure*> diameter = {find_measure("network.diameter_finite")};
  EXPECT_EQ(seconds_for(diameter, estimated), 0) << "its bounds take a few searches, though they meet";
}

TEST(EstimatedDistances, AreOfFewerActorsTheRougherBetweennessMayBe) {
  EXPECT_EQ(targets_for<false>(0.01), 8192U);
  EXPECT_EQ(targets_for<false>(0.001), 8192U);
  EXPECT_EQ(targets_for<false>(0.03), 2731U);
  EXPECT_EQ(targets_for<false>(0.5), 1024U);
  EXPECT_EQ(targets_for<true>(0.01), 1024U);
  EXPECT_EQ(targets_for<true>(0.5), 128U);
}

// Searches from each of the 20,000 take 0.06 s.
TEST(EstimatedDistances, AreThereTheSoonerTheRougherBetweennessMayBe) {
  EXPECT_DOUBLE_EQ(exact_distances_within(0.001), 10);
  EXPECT_DOUBLE_EQ(exact_distances_within(0.01), 10);
  EXPECT_NEAR(exact_distances_within(0.03), 0.37, 0.01);
  const Analysis exact(star_among(20000));
  const Measure& harmonic = *find_measure("harmonic");
  EXPECT_FALSE(is_estimated(harmonic, exact.with({.approximate = 0.03})));
  EXPECT_TRUE(is_estimated(harmonic, exact.with({.approximate = 0.1})));
  EXPECT_FALSE(is_estimated(harmonic, exact)) << "nobody asks for estimates";
}

}  // namespace
}  // namespace maillage::testing
