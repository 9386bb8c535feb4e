// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::testing {

using Matrix = std::vector<std::vector<double>>;

/// Row by row, from each node to each other; 1 for a tie unless weighted.
[[nodiscard]] inline Matrix weights_of(const Network& network, bool weighted) {
  Matrix a(network.size(), std::vector<double>(network.size(), 0));
  for (std::size_t i = 0; i < network.size(); ++i) {
    const auto row = network.neighbours(NodeId(i));
    for (std::size_t k = 0; k < row.size(); ++k) a[i][row[k].index()] = weighted ? network.weights(NodeId(i))[k] : 1;
  }
  return a;
}

/// a + aᵀ
[[nodiscard]] inline Matrix symmetric_weights(const Network& network, bool weighted) {
  const Matrix a = weights_of(network, weighted);
  Matrix z = a;
  for (std::size_t i = 0; i < z.size(); ++i) {
    for (std::size_t j = 0; j < z.size(); ++j) z[i][j] += a[j][i];
  }
  return z;
}

/// What is missing becomes NaN, as in the reference tables.
[[nodiscard]] inline std::vector<double> or_nan(const std::vector<std::optional<double>>& values) {
  std::vector<double> result;
  result.reserve(values.size());
  for (const auto& value : values) result.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
  return result;
}

}  // namespace maillage::testing
