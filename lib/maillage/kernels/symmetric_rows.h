// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// The ties of a network whichever way they go, each in the rows of both its ends, ascending; those of both directions
/// between two nodes are one. The rows of an undirected network are not copied: it must outlive these.
struct SymmetricRows {
  std::vector<std::uint32_t> begin = {0};
  std::span<const NodeId> targets;
  std::span<const double> weights;  ///< sums
  std::span<const double> counts;   ///< how many ties each stands for, 1 or 2; empty if the network is undirected
  std::span<const EdgeId> ties;     ///< numbers from 0, the same in both rows of a tie

  /// What they refer to, made for a directed network.
  struct Merged {
    std::vector<NodeId> targets;
    std::vector<double> weights;
    std::vector<double> counts;
    std::vector<EdgeId> ties;
  };
  std::shared_ptr<const Merged> merged;

  [[nodiscard]] std::size_t size() const { return begin.size() - 1; }
  [[nodiscard]] std::size_t tie_count() const { return targets.size() / 2; }
  [[nodiscard]] std::uint32_t degree(std::uint32_t node) const { return begin[node + 1] - begin[node]; }
};

/// O(nodes + ties)
[[nodiscard]] SymmetricRows make_symmetric_rows(const Network& network);

}  // namespace maillage::kernels
