// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/difference_matrix.h"

#include <set>

#include <gtest/gtest.h>

namespace maillage::seating {
namespace {

/// In the group of the matrix.
std::uint32_t difference(const Group& group, std::uint32_t a, std::uint32_t b) {
  std::uint32_t found = 0;
  while (group.sum(b, found) != a) ++found;
  return found;
}

void expect_differences(const DifferenceMatrix& matrix, std::size_t rows, std::size_t columns) {
  ASSERT_EQ(matrix.rows.size(), rows);
  for (std::size_t i = 0; i < rows; ++i) {
    ASSERT_EQ(matrix.rows[i].size(), columns);
    for (std::size_t j = 0; j < i; ++j) {
      std::set<std::uint32_t> differences;
      for (std::size_t column = 0; column < columns; ++column)
        differences.insert(difference(matrix.group, matrix.rows[i][column], matrix.rows[j][column]));
      EXPECT_EQ(differences.size(), columns) << i << ", " << j;
    }
  }
}

TEST(FieldDifferences, AreAllDifferentForEveryPowerOfAPrime) {
  for (const std::size_t order : {2U, 3U, 4U, 5U, 7U, 8U, 9U, 16U, 25U, 27U, 49U}) {
    SCOPED_TRACE(order);
    const auto matrix = field_differences(order, order, order);
    ASSERT_TRUE(matrix);
    expect_differences(*matrix, order, order);
    EXPECT_EQ(matrix->rows.front(), std::vector<std::uint32_t>(order, 0));
  }
}

TEST(FieldDifferences, AreNoneForOtherOrders) {
  for (const std::size_t order : {0U, 1U, 6U, 10U, 12U, 14U, 15U, 36U, 100U})
    EXPECT_FALSE(field_differences(order, 1, 1));
}

TEST(CyclicDifferences, AreFoundForSixRowsModuloTen) {
  const std::atomic<std::size_t> never{1};
  const auto matrix = cyclic_differences(10, 6, 7, 1, 2'000'000, never, 0);
  ASSERT_TRUE(matrix);
  expect_differences(*matrix, 6, 7);
}

TEST(CyclicDifferences, StopForAnEarlierSearch) {
  const std::atomic<std::size_t> earlier{3};
  EXPECT_FALSE(cyclic_differences(10, 6, 7, 1, 2'000'000, earlier, 4));
}

}  // namespace
}  // namespace maillage::seating
