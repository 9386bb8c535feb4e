// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// C++17: what it is made with does not compile as C++20.
namespace maillage {

/// Two nodes that may be paired.
struct MatchingEdge {
  std::size_t a = 0;
  std::size_t b = 0;
  std::int64_t weight = 0;
};

/// Places of pairwise disjoint edges whose weights have the largest sum, ascending. Of several such sets always the
/// same one. O(nodes × edges × log nodes) \pre a ≠ b, weights > 0, (weight × 8 × nodes) fits 64 bits
/// \cite edmonds_1965
[[nodiscard]] std::vector<std::size_t> maximum_weight_matching(std::size_t nodes,
                                                               const std::vector<MatchingEdge>& edges);

}  // namespace maillage
