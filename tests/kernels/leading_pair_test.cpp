// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/leading_pair.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage::testing {
namespace {

using Rows = std::vector<std::vector<double>>;

SymmetricProduct product_with(const Rows& rows) {
  return [&rows](std::span<const double> vector, std::span<double> product) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      product[i] = std::inner_product(rows[i].begin(), rows[i].end(), vector.begin(), 0.0);
    }
  };
}

/// A ring, so that all is connected, with entries of up to 5 added at random; in two halves without entries within if
/// asked.
Rows random_matrix(std::size_t size, double share, std::uint64_t seed, bool two_halves) {
  Random random(seed);
  Rows rows(size, std::vector<double>(size, 0));
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const bool ring = i == j + 1 || (j == 0 && i + 1 == size);
      if (two_halves && (i + j) % 2 == 0) continue;
      if (ring || random.uniform() < share) rows[i][j] = rows[j][i] = 1 + 4 * random.uniform();
    }
  }
  return rows;
}

/// Collatz and Wielandt: the quotients of the product and a positive vector have the largest eigenvalue between them.
void expect_leading(const Rows& rows, double tolerance) {
  const LeadingPair pair = leading_pair(rows.size(), product_with(rows));
  std::vector<double> product(rows.size());
  product_with(rows)(pair.vector, product);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    ASSERT_GT(pair.vector[i], 0);
    EXPECT_NEAR(product[i] / pair.vector[i] / pair.value, 1, tolerance);
  }
  EXPECT_NEAR(std::inner_product(pair.vector.begin(), pair.vector.end(), pair.vector.begin(), 0.0), 1, 1e-14);
  EXPECT_LE(pair.residual, 2e-14);
}

TEST(LeadingPair, IsProvenByItsQuotients) {
  for (const std::size_t size : {2U, 3U, 7U, 39U, 40U, 41U, 200U}) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) expect_leading(random_matrix(size, 0.1, seed, false), 1e-11);
  }
}

TEST(LeadingPair, IsThePositiveOneWhereMinusItIsAnEigenvalueToo) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) expect_leading(random_matrix(100, 0.1, seed, true), 1e-11);
}

TEST(LeadingPair, OfOneRowIsItsEntry) {
  const LeadingPair pair = leading_pair(1, product_with({{7}}));
  EXPECT_EQ(pair.value, 7);
  EXPECT_EQ(pair.vector, std::vector<double>{1});
}

TEST(LeadingPair, NeedsAFewProductsWhereTheNextEigenvalueIsFar) {
  int products = 0;
  const Rows rows = random_matrix(1000, 0.02, 1, false);
  const SymmetricProduct multiply = product_with(rows);
  const LeadingPair pair = leading_pair(rows.size(), [&](auto vector, auto product) {
    ++products;
    multiply(vector, product);
  });
  EXPECT_LE(pair.residual, 2e-14);
  EXPECT_LE(products, 81);
}

TEST(LeadingPair, SaysThatItDoesNotConverge) {
  //  not symmetric: a turn of the plane has no real eigenvector
  const SymmetricProduct turn = [](std::span<const double> vector, std::span<double> product) {
    product[0] = vector[0] - 2 * vector[1];
    product[1] = 2 * vector[0] + vector[1];
  };
  EXPECT_THROW(static_cast<void>(leading_pair(2, turn)), std::runtime_error);
}

}  // namespace
}  // namespace maillage::testing
