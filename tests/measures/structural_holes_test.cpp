// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

TEST(Constraint, IsOneInADyad) {
  EXPECT_TRUE(values_near(measure(make_path(2), "constraint"), std::vector<double>{1, 1}));
}

TEST(Constraint, ExceedsOneInATriangle) {
  EXPECT_TRUE(values_near(measure(make_complete(3), "constraint"), std::vector<double>{1.125, 1.125, 1.125}));
}

TEST(Constraint, IsHalvedBetweenTwoWhoAreNotTied) {
  //  0 — 1 — 2
  EXPECT_TRUE(values_near(measure(make_path(3), "constraint"), std::vector<double>{1, 0.5, 1.0}));
  EXPECT_TRUE(values_near(measure(make_path(3), "effective_size"), std::vector<double>{1, 2, 1}));
}

TEST(Constraint, OfAFourCycleIsAHalf) {
  EXPECT_TRUE(values_near(measure(make_cycle(4), "constraint"), std::vector(4, 0.5)));
}

TEST(Constraint, OfFourAllTiedIs25Over27) {
  EXPECT_TRUE(values_near(measure(make_complete(4), "constraint"), std::vector(4, 25.0 / 27)));
}

// The worked example of the reference document: weights 1-2:3 2-3:1 1-3:2 1-4:5.
TEST(WeightedConstraint, CountsIntenseTiesForMore) {
  const Network network = make_network(4, {{0, 1, 3}, {1, 2, 1}, {0, 2, 2}, {0, 3, 5}});
  EXPECT_TRUE(
      values_near(measure(network, "constraint_weighted"), std::vector<double>{0.4601, 1.0003, 1.1247, 1}, 5e-5));
  EXPECT_TRUE(
      values_near(measure(network, "effective_size_weighted"), std::vector<double>{2.7833, 1.15, 1.1333, 1}, 5e-5));
}

TEST(Constraint, CountsAReciprocatedTieTwice) {
  //  0 ⇄ 1, 0 → 2: p_01 = 2/3, p_02 = 1/3
  const Network network = make_network(3, {{0, 1}, {1, 0}, {0, 2}}, true);
  EXPECT_TRUE(values_near(measure(network, "constraint"), std::vector<double>{5.0 / 9, 1, 1}));
}

TEST(StructuralHoles, AreUndefinedForAnIsolateExceptHierarchy) {
  const Network network = make_network(3, {{0, 1}});
  for (const std::string_view id : {"constraint", "effective_size", "efficiency", "constraint_weighted"}) {
    EXPECT_FALSE(measure(network, id)[2].has_value()) << id;
  }
  EXPECT_EQ(measure(network, "hierarchy")[2], 0);
  EXPECT_EQ(measure(network, "hierarchy")[0], 1);
}

TEST(Hierarchy, IsZeroWhenAllPartnersConstrainAlike) {
  EXPECT_NEAR(*measure(make_star(8), "hierarchy")[0], 0, 1e-12);
  EXPECT_NEAR(*measure(make_complete(5), "hierarchy")[0], 0, 1e-12);
}

TEST(Hierarchy, RisesWhenOnePartnerLeadsToAllTheOthers) {
  //  0 is tied to 1, 2, 3, 4, and 1 to all of them.
  const Network network = make_network(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}});
  // c_01 = (1/4 + 3/4 · 1/2)², c_0j = (1/4 + 1/4 · 1/4)²
  const double strong = std::pow(0.625, 2);
  const double weak = std::pow(0.3125, 2);
  const double mean = (strong + 3 * weak) / 4;
  const double expected =
      (strong / mean * std::log(strong / mean) + 3 * weak / mean * std::log(weak / mean)) / (4 * std::log(4));
  EXPECT_NEAR(*measure(network, "hierarchy")[0], expected, 1e-12);
  EXPECT_GT(expected, 0.1);
}

}  // namespace
}  // namespace maillage::testing
