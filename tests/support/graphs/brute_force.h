// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/network/network.h"

/// Measures straight from their definitions, on matrices, for networks of a few nodes.
namespace maillage::testing {

/// Entry [i][j] is the weight of the tie from i to j, 0 for none.
using Matrix = std::vector<std::vector<double>>;

[[nodiscard]] Matrix weight_matrix(const Network& network);

/// 1 where there is a tie in either direction.
[[nodiscard]] Matrix symmetric_pattern(const Matrix& weights);

/// Of every pair, the shortest of all simple paths; infinite where there is none.
[[nodiscard]] Matrix brute_distances(const Matrix& weights, bool weighted);

/// Over ordered pairs, by listing all simple paths and keeping the shortest (relative 1e-10); not halved.
[[nodiscard]] std::vector<double> brute_betweenness(const Matrix& weights, bool weighted);

/// The same two for networks of a few hundred nodes: distances by Floyd and Warshall, betweenness as the sum over pairs
/// s, t of σ_sv σ_vt / σ_st where v lies between them.
[[nodiscard]] Matrix floyd_distances(const Matrix& weights, bool weighted);
[[nodiscard]] std::vector<double> pairwise_betweenness(const Matrix& weights, bool weighted);

[[nodiscard]] std::vector<double> brute_closeness(const Matrix& distances);
[[nodiscard]] std::vector<double> brute_harmonic(const Matrix& distances);

/// Of each node, triangles found by trying every trio.
[[nodiscard]] std::vector<std::size_t> brute_triangles(const Matrix& pattern);

/// Barrat's clustering by its formula over ordered pairs of neighbours; nothing below two.
[[nodiscard]] std::vector<std::optional<double>> brute_weighted_clustering(const Matrix& weights);

/// Of each node, the smallest node it is connected to: a name of its component.
[[nodiscard]] std::vector<std::size_t> brute_components(const Matrix& pattern);

/// True where removing the node leaves more components than there were, itself not counted.
[[nodiscard]] std::vector<bool> brute_articulation(const Matrix& pattern);

/// Number of ties whose removal makes one more component.
[[nodiscard]] std::size_t brute_bridges(const Matrix& pattern);

/// By trying every set of nodes.
[[nodiscard]] std::vector<std::size_t> brute_coreness(const Matrix& pattern);

/// By many steps of the walk. \cite brin_page_1998
[[nodiscard]] std::vector<double> brute_pagerank(const Matrix& weights);

/// The highest modularity of any partition. \pre symmetric
[[nodiscard]] double brute_modularity(const Matrix& weights);

}  // namespace maillage::testing
