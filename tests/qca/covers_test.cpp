// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/covers.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/qca/minimising/row_prices.h"

namespace maillage::qca {
namespace {

using Columns = std::vector<std::vector<std::size_t>>;

constexpr std::uint64_t kEnough = 10'000'000;

/// Columns with each row in one of three, at random; every row in some column.
Columns drawn(std::size_t rows, std::size_t columns, Random& random) {
  Columns list(columns);
  for (std::size_t row = 0; row < rows; ++row) {
    list[random.below(columns)].push_back(row);
    for (std::size_t column = 0; column < columns; ++column) {
      const bool there = !list[column].empty() && list[column].back() == row;
      if (!there && random.below(3) == 0) list[column].push_back(row);
    }
  }
  return list;
}

/// Every set of columns, small ones first.
Columns all_least_covers(std::size_t rows, const Columns& columns) {
  std::vector<std::uint32_t> masks;
  for (const auto& column : columns) {
    std::uint32_t mask = 0;
    for (const std::size_t row : column) mask |= std::uint32_t{1} << row;
    masks.push_back(mask);
  }
  for (int size = 1; size <= static_cast<int>(columns.size()); ++size) {
    Columns found;
    for (std::uint32_t chosen = 0; chosen < std::uint32_t{1} << columns.size(); ++chosen) {
      if (std::popcount(chosen) != size) continue;
      std::uint32_t covered = 0;
      std::vector<std::size_t> list;
      for (std::size_t i = 0; i < masks.size(); ++i) {
        if ((chosen >> i & 1) == 0) continue;
        covered |= masks[i];
        list.push_back(i);
      }
      if (covered == (std::uint32_t{1} << rows) - 1) found.push_back(list);
    }
    if (!found.empty()) return found;
  }
  return {};
}

TEST(Covers, AreAllThoseWithTheFewestColumns) {
  Random random(5);
  for (int i = 0; i < 200; ++i) {
    const std::size_t rows = 2 + random.below(8);
    const Columns columns = drawn(rows, 3 + random.below(8), random);
    Columns expected = all_least_covers(rows, columns);
    std::ranges::sort(expected);
    Effort effort(kEnough);
    const Covers found = least_covers(rows, columns, 10'000, effort);
    EXPECT_EQ(found.completeness, Completeness::all);
    EXPECT_EQ(found.list, expected);
  }
}

TEST(Covers, SayWhenThereAreMoreThanWereKept) {
  const Columns columns = {{0}, {0}, {0}, {1}, {1}};
  Effort effort(kEnough);
  const Covers found = least_covers(2, columns, 4, effort);
  EXPECT_EQ(found.list.size(), 4U);
  EXPECT_EQ(found.completeness, Completeness::some);
}

TEST(Covers, SayWhenNothingIsProven) {
  Random random(9);
  const Columns columns = drawn(40, 60, random);
  Effort effort(10);
  const Covers found = least_covers(40, columns, 100, effort);
  EXPECT_EQ(found.completeness, Completeness::unproven);
  ASSERT_EQ(found.list.size(), 1U);
  std::vector<bool> covered(40, false);
  for (const std::size_t column : found.list[0]) {
    for (const std::size_t row : columns[column]) covered[row] = true;
  }
  EXPECT_EQ(std::ranges::count(covered, true), 40);
}

TEST(Covers, OfARowInNoColumnAreNone) {
  Effort effort(kEnough);
  EXPECT_TRUE(least_covers(2, {{0}}, 10, effort).list.empty());
}

TEST(RowPrices, AreABoundThatNoColumnBreaks) {
  Random random(2);
  for (int i = 0; i < 100; ++i) {
    const std::size_t rows = 2 + random.below(9);
    const Columns columns = drawn(rows, 3 + random.below(8), random);
    Effort effort(kEnough);
    const std::vector<double> prices = row_prices(rows, columns, effort);
    for (const auto& column : columns) {
      double cost = 0;
      for (const std::size_t row : column) cost += prices[row];
      EXPECT_LE(cost, 1 + 1e-9);
    }
    const double sum = std::accumulate(prices.begin(), prices.end(), 0.0);
    EXPECT_LE(sum, static_cast<double>(all_least_covers(rows, columns).front().size()) + 1e-9);
  }
}

// An odd cycle: every pair of neighbours is a column. No whole number of columns does with less than three, while half
// of each column would: five halves.
TEST(RowPrices, ReachTheLinearRelaxation) {
  const Columns cycle = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}};
  Effort effort(kEnough);
  const std::vector<double> prices = row_prices(5, cycle, effort);
  EXPECT_NEAR(std::accumulate(prices.begin(), prices.end(), 0.0), 2.5, 1e-5);
}

}  // namespace
}  // namespace maillage::qca
