// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/tally.h"

#include <cmath>

#include <gtest/gtest.h>

#include "significance/test_networks.h"

namespace maillage::testing {
namespace {

Significance tally_of(std::optional<double> observed, const Values& replicates, Coverage coverage = Coverage::sample) {
  Tally tally({observed});
  for (const auto& replicate : replicates) tally.add({replicate});
  return tally.tests(coverage).front();
}

TEST(Tally, CountsTheObservedNetworkAsOneMoreDraw) {
  const Significance test = tally_of(5, {1, 2, 3, 4});
  EXPECT_DOUBLE_EQ(number(test.p_high), 1.0 / 5);
  EXPECT_DOUBLE_EQ(number(test.p_low), 1);
  EXPECT_DOUBLE_EQ(number(test.p), 2.0 / 5);
}

TEST(Tally, CountsEqualReplicatesOnBothSides) {
  const Significance test = tally_of(2, {1, 2, 2, 4});
  EXPECT_DOUBLE_EQ(number(test.p_high), (1 + 3) / 5.0);
  EXPECT_DOUBLE_EQ(number(test.p_low), (1 + 3) / 5.0);
  EXPECT_DOUBLE_EQ(number(test.p), 1);
}

TEST(Tally, TakesValuesThatDifferByRoundingAsEqual) {
  const Significance test = tally_of(0.3, {0.1 + 0.2, 0.3 * (1 - 1e-15), 1e-3});
  EXPECT_DOUBLE_EQ(number(test.p_high), (1 + 2) / 4.0);
  EXPECT_DOUBLE_EQ(number(test.p_low), 1);
  const Significance zero = tally_of(0, {1e-17, -1e-17});
  EXPECT_DOUBLE_EQ(number(zero.p_high), 1);
  EXPECT_DOUBLE_EQ(number(zero.p_low), 1);
}

TEST(Tally, CountsNothingTwiceWhenEveryCaseIsEnumerated) {
  const Significance test = tally_of(5, {1, 2, 3, 4, 5}, Coverage::whole);
  EXPECT_DOUBLE_EQ(number(test.p_high), 1.0 / 5);
  EXPECT_DOUBLE_EQ(number(test.p_low), 1);
  EXPECT_DOUBLE_EQ(number(test.deviation), std::sqrt(2.0));
}

TEST(Tally, GivesMeanAndStandardDeviationOfTheReplicates) {
  const Significance test = tally_of(0, {1e9 + 1, 1e9 + 2, 1e9 + 3});
  EXPECT_DOUBLE_EQ(number(test.expected), 1e9 + 2);
  EXPECT_DOUBLE_EQ(number(test.deviation), 1);
  EXPECT_EQ(test.replicates, 3U);
}

TEST(Tally, LeavesOutReplicatesWhereTheStatisticIsUndefined) {
  const Significance test = tally_of(5, {1, std::nullopt, 3, std::nullopt});
  EXPECT_DOUBLE_EQ(number(test.expected), 2);
  EXPECT_DOUBLE_EQ(number(test.p_high), 1.0 / 3);
  EXPECT_EQ(test.replicates, 2U);
}

TEST(Tally, HasNoPWhereTheObservedValueIsUndefined) {
  const Significance test = tally_of(std::nullopt, {1, 3});
  EXPECT_DOUBLE_EQ(number(test.expected), 2);
  EXPECT_FALSE(test.p_high || test.p_low || test.p);
}

TEST(Tally, HasOnlyTheObservedValueWhenNoReplicateHasOne) {
  EXPECT_EQ(tally_of(5, {std::nullopt}), Significance{.observed = 5.0});
}

TEST(Tally, HasNoDeviationOfASingleDraw) {
  const Significance test = tally_of(5, {1});
  EXPECT_DOUBLE_EQ(number(test.expected), 1);
  EXPECT_FALSE(test.deviation);
}

}  // namespace
}  // namespace maillage::testing
