// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace maillage::seating {

/// An abelian group of the numbers 0 … order − 1, 0 the neutral one.
struct Group {
  std::size_t order = 0;
  std::vector<std::uint32_t> sums;  ///< order × order

  [[nodiscard]] std::uint32_t sum(std::size_t a, std::size_t b) const { return sums[a * order + b]; }
};

/// Rows of group elements such that the difference of any two rows holds no element twice: the rows are then as many
/// groups of people, and the columns as many rounds, in which nobody meets anybody twice \cite colbourn_dinitz_2007.
struct DifferenceMatrix {
  Group group;
  std::vector<std::vector<std::uint32_t>> rows;  ///< the first is all 0
};

/// The products of two lists of elements of the finite field of this order, that is, of the q − 1 orthogonal Latin
/// squares of order q \cite bose_1938. Nothing unless the order is a power of a prime. \pre rows and columns ≤ order
[[nodiscard]] std::optional<DifferenceMatrix> field_differences(std::size_t order, std::size_t rows,
                                                                std::size_t columns);

/// Of the integers modulo the order, by simulated annealing; nothing when `moves` changes do not come to one, or `stop`
/// holds a number below `number` meanwhile. \pre rows and columns ≤ order
[[nodiscard]] std::optional<DifferenceMatrix> cyclic_differences(std::size_t order, std::size_t rows,
                                                                 std::size_t columns, std::uint64_t seed,
                                                                 std::size_t moves,
                                                                 const std::atomic<std::size_t>& stop,
                                                                 std::size_t number);

}  // namespace maillage::seating
