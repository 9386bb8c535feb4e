// SPDX-License-Identifier: GPL-3.0-or-later
// An estimate says that it is one, whatever the measure; all else is exact.
#include "maillage/measures/estimate.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/measures/registry.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

constexpr double kAsked = 0.02;

std::vector<Network> networks() {
  std::vector<Network> all;
  all.push_back(make_network(60, random_links(60, 0.1, 3)));
  all.push_back(make_network(40, random_links(40, 0.08, 5, true), true));
  all.push_back(make_two_mode(12, 6, {{0, 0}, {1, 0}, {1, 1}, {2, 1}, {3, 2}, {4, 2}, {4, 3}, {5, 3}, {6, 4}, {2, 4}}));
  return all;
}

double farthest(const Values& some, const Values& others) {
  double most = 0;
  EXPECT_EQ(some.size(), others.size());
  for (std::size_t i = 0; i < some.size(); ++i) {
    EXPECT_EQ(some[i].has_value(), others[i].has_value()) << i;
    if (some[i] && others[i]) most = std::max(most, std::abs(*some[i] - *others[i]));
  }
  return most;
}

TEST(Estimates, SayOfEveryMeasureHowFarOffItMayBeOrNotAtAll) {
  for (const Network& network : networks()) {
    const Analysis exact(network);
    const Analysis estimated(network, {.seed = 4, .approximate = kAsked});
    for (const Measure& measure : measures()) {
      const auto estimate = estimate_of(measure, estimated);
      EXPECT_EQ(estimate.has_value(), is_estimated(measure, estimated));
      const double off = farthest(measure.compute(estimated), measure.compute(exact));
      EXPECT_LE(off, estimate ? estimate->epsilon : 0) << measure.id;
      EXPECT_EQ(estimate_of(measure, exact), std::nullopt);
    }
  }
}

TEST(Estimates, AreInTheUnitOfTheirMeasure) {
  const Analysis analysis(make_star(12), {.approximate = kAsked});
  const Estimate normalised = *estimate_of(*find_measure("betweenness_normalized"), analysis);
  const Estimate raw = *estimate_of(*find_measure("betweenness"), analysis);
  const Estimate whole = *estimate_of(*find_measure("network.centralization_betweenness"), analysis);
  EXPECT_LE(normalised.epsilon, kAsked);
  EXPECT_GT(normalised.epsilon, 0);
  EXPECT_DOUBLE_EQ(raw.epsilon, 55 * normalised.epsilon);
  EXPECT_DOUBLE_EQ(whole.epsilon, 2 * normalised.epsilon);
  EXPECT_EQ(raw.samples, normalised.samples);
  EXPECT_GT(raw.samples, 0U);
  EXPECT_EQ(raw.delta, 0.1);
}

TEST(Estimates, AreListedOnceAndFound) {
  const Analysis analysis(make_star(12), {.approximate = kAsked});
  const Measure* degree = find_measure("degree");
  const Measure* betweenness = find_measure("betweenness");
  const Estimates found = estimates_of(std::vector{degree, betweenness, betweenness}, analysis);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(find_estimate(found, *betweenness), &found.front().second);
  EXPECT_EQ(find_estimate(found, *degree), nullptr);
  EXPECT_TRUE(estimates_of(std::vector{degree, betweenness}, Analysis(make_star(12))).empty());
}

TEST(Estimates, AreNamedAndBoundedFromAboveInBothLanguages) {
  const Measure& measure = *find_measure("betweenness_normalized");
  EXPECT_EQ(marked_name(measure, true, Language::english), "normalised betweenness (estimate)");
  EXPECT_EQ(marked_name(measure, false, Language::french), "intermédiarité normalisée");
  EXPECT_EQ(estimate_sentence(measure, {.epsilon = 0.00871, .delta = 0.1, .samples = 1234}, Language::english),
            "Estimate: normalised betweenness. With probability at least 90%, none of its values is off by more than "
            "0.0088 (1,234 shortest paths drawn at random).");
  EXPECT_EQ(estimate_sentence(measure, {.epsilon = 41.2, .delta = 0.1, .samples = 7}, Language::french),
            "Estimation\u00A0: intermédiarité normalisée. Avec une probabilité d’au moins 90\u00A0%, aucune de ses "
            "valeurs n’est fausse de plus de 42 (7 plus courts chemins tirés au hasard).");
}

}  // namespace
}  // namespace maillage::testing
