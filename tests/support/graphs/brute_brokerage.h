// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "support/graphs/brute_force.h"

/// Brokerage, structural holes and key players straight from their definitions, on matrices.
namespace maillage::testing {

using Numbers = std::vector<std::optional<double>>;

/// Of each node, counts by coordinator, consultant, representative, gatekeeper, boundary, liaison.
struct BruteRoles {
  std::vector<std::array<double, 6>> all;
  std::vector<std::array<double, 6>> partial;
  std::vector<std::array<double, 6>> exclusive;
  std::vector<std::array<double, 6>> sole;
};

/// By trying every trio. `kinds` of each node.
[[nodiscard]] BruteRoles brute_roles(const Matrix& weights, const std::vector<std::size_t>& kinds, bool directed);

struct BruteHoles {
  Numbers constraint;
  Numbers effective_size;
  Numbers efficiency;
  Numbers hierarchy;
};

/// Burt's formulas, sums over all nodes.
[[nodiscard]] BruteHoles brute_holes(const Matrix& weights);

/// F and D_F of what is left without the nodes where `gone` is set; nothing when fewer than two are left.
[[nodiscard]] std::optional<double> brute_fragmentation(const Matrix& pattern, const std::vector<bool>& gone);
[[nodiscard]] std::optional<double> brute_distance_fragmentation(const Matrix& pattern, const std::vector<bool>& gone);

/// Mean of 1/distance to the other nodes from the nearest where `in` is set.
[[nodiscard]] double brute_reach(const Matrix& pattern, const std::vector<bool>& in);

/// Entry [i][j]: over ordered pairs of nodes, the share of their shortest paths that step from i to j.
[[nodiscard]] Matrix brute_edge_betweenness(const Matrix& pattern);

/// The highest Pearson correlation, over all pairs, of the ties with the pattern of a core of 3 nodes or more.
[[nodiscard]] std::optional<double> brute_core_correlation(const Matrix& pattern);

/// x with (I − alpha Aᵀ) x = 1, by elimination.
[[nodiscard]] std::vector<double> brute_katz(const Matrix& weights, double alpha);

/// Spectral radius of a symmetric matrix of entries ≥ 0, by many multiplications.
[[nodiscard]] double brute_radius(const Matrix& weights);

}  // namespace maillage::testing
