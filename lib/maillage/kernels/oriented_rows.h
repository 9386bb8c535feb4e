// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// The ties of a network without directions, each in the row of the end that has fewer of them (the lower one among
/// equals): no row is longer than √(2 × ties), and each triangle is found once. \cite latapy_2008
struct OrientedRows {
  std::vector<std::uint32_t> begin = {0};
  std::vector<std::uint32_t> targets;
  std::vector<double> weights;        ///< of both directions together; empty unless asked for
  std::vector<std::uint32_t> degree;  ///< of each node, neighbours in all

  [[nodiscard]] std::size_t size() const { return degree.size(); }
};

/// Of a tie: nothing, 1 for each direction, or the weights.
enum class RowWeights : std::uint8_t { none, ones, values };

[[nodiscard]] OrientedRows make_oriented_rows(const Network& network, RowWeights weights);

}  // namespace maillage::kernels
