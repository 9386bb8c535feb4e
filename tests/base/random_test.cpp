// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/random.h"

#include <numeric>
#include <set>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/not_empty.h"

namespace maillage {
namespace {

using maillage::testing::not_empty;

// SplitMix64 and xoshiro256** as published by Blackman and Vigna, computed apart from this library.
TEST(Random, GivesThePublishedStream) {
  Random random(42);
  EXPECT_EQ(random.next(), 1546998764402558742ULL);
  EXPECT_EQ(random.next(), 6990951692964543102ULL);
  EXPECT_EQ(random.next(), 12544586762248559009ULL);
  EXPECT_EQ(random.next(), 17057574109182124193ULL);
}

TEST(Random, StaysBelowItsBound) {
  Random random(1);
  std::vector<int> counts(7);
  for (int i = 0; i < 70'000; ++i) ++counts.at(random.below(7));
  for (const int count : not_empty(counts)) EXPECT_NEAR(count, 10'000, 500);
  EXPECT_EQ(random.below(1), 0U);
}

TEST(Random, IsUniformBetweenZeroAndOne) {
  Random random(2);
  double sum = 0;
  for (int i = 0; i < 100'000; ++i) {
    const double value = random.uniform();
    ASSERT_GE(value, 0);
    ASSERT_LT(value, 1);
    sum += value;
  }
  EXPECT_NEAR(sum / 100'000, 0.5, 0.01);
}

TEST(Random, SplitsIntoStreamsThatDoNotDependOnWhatWasDrawn) {
  Random random(3);
  Random before = random.split(5);
  (void)random.next();
  Random after = random.split(5);
  Random other = random.split(6);
  const std::uint64_t first = before.next();
  EXPECT_EQ(after.next(), first);
  EXPECT_NE(other.next(), first);
}

TEST(Random, ShufflesIntoEveryOrder) {
  std::set<std::vector<int>> orders;
  Random random(4);
  for (int i = 0; i < 500; ++i) {
    std::vector<int> items = {1, 2, 3, 4};
    random.shuffle(std::span<int>(items));
    orders.insert(items);
  }
  EXPECT_EQ(orders.size(), 24U);
}

}  // namespace
}  // namespace maillage
