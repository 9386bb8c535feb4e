// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// By number of neighbours, then by number. One comparison of ranks, rather than two, is made without a branch.
[[nodiscard]] constexpr std::uint64_t rank_of(std::uint32_t degree, std::uint32_t node) {
  return std::uint64_t{degree} << 32U | node;
}

/// The ties of a network without directions, each in the row of the end of lower rank: no row is longer than
/// √(2 × ties), and each triangle is found once. \cite latapy_2008
struct OrientedRows {
  /// Rows are filled up to a multiple of this with the numbers from size() on, so that most are read without a branch.
  static constexpr std::uint32_t kPadding = 4;

  std::vector<std::uint32_t> begin = {0};
  std::vector<std::uint32_t> length;  ///< of each row, without what fills it up
  std::vector<std::uint32_t> targets;
  std::vector<std::uint32_t> degree;  ///< of each node, neighbours in all

  [[nodiscard]] std::size_t size() const { return degree.size(); }
  [[nodiscard]] std::span<const std::uint32_t> row(std::uint32_t node) const {
    return std::span(targets).subspan(begin[node], length[node]);
  }
  [[nodiscard]] std::span<const std::uint32_t> padded_row(std::uint32_t node) const {
    return std::span(targets).subspan(begin[node], begin[node + 1] - begin[node]);
  }
};

[[nodiscard]] OrientedRows make_oriented_rows(const Network& network);

}  // namespace maillage::kernels
