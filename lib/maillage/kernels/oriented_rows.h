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

/// \pre mode asks for weights where they are used
enum class RowWeights : std::uint8_t { none, ones, values };  ///< of a tie: –, 1 for each direction, the weights

[[nodiscard]] OrientedRows make_oriented_rows(const Network& network, RowWeights weights);

/// Calls visit(u, v, w, uv, uw, vw) for each triangle that the row of a node u in [first, last) finds: three nodes, and
/// the places of their ties in the rows. `place` is size() zeroes, and is given back so.
template <typename Visit>
void for_each_triangle(const OrientedRows& rows, std::uint32_t first, std::uint32_t last,
                       std::vector<std::uint32_t>& place, Visit visit) {
  for (std::uint32_t u = first; u < last; ++u) {
    const std::uint32_t end = rows.begin[u + 1];
    if (end - rows.begin[u] < 2) continue;
    for (std::uint32_t uw = rows.begin[u]; uw < end; ++uw) place[rows.targets[uw]] = uw + 1;
    for (std::uint32_t uv = rows.begin[u]; uv < end; ++uv) {
      const std::uint32_t v = rows.targets[uv];
      for (std::uint32_t vw = rows.begin[v]; vw < rows.begin[v + 1]; ++vw) {
        const std::uint32_t uw = place[rows.targets[vw]];
        if (uw != 0) visit(u, v, rows.targets[vw], uv, uw - 1, vw);
      }
    }
    for (std::uint32_t uw = rows.begin[u]; uw < end; ++uw) place[rows.targets[uw]] = 0;
  }
}

}  // namespace maillage::kernels
