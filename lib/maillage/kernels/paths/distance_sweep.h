// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <hwy/aligned_allocator.h>

#include "maillage/kernels/graph.h"

namespace maillage::kernels {

/// Distances to 512 nodes at a time, one bit each: at each distance, each node takes the bits of the nodes its ties
/// lead to. \cite then_2014
class DistanceSweep {
 public:
  static constexpr std::size_t kTargets = 512;

  explicit DistanceSweep(const Graph& graph);

  /// How many of the targets each node finds at a distance: visit(distance, node, found), by distance, then node. A
  /// target named twice counts twice. \pre no more than kTargets
  template <typename Visit>
  void run(std::span<const Label> targets, Visit visit) {
    start(targets);
    for (std::size_t distance = 1; advance(); ++distance) {
      for (const Found& found : state_.found) visit(distance, found.node, found.targets);
    }
  }

  struct Found {
    Label node;
    std::uint32_t targets;
  };

  /// For the code compiled once per instruction set, and nobody else.
  struct State {
    const Graph* graph = nullptr;
    hwy::AlignedFreeUniquePtr<std::uint64_t[]> seen;  ///< kTargets bits per node
    hwy::AlignedFreeUniquePtr<std::uint64_t[]> last;  ///< those found at the last distance
    hwy::AlignedFreeUniquePtr<std::uint64_t[]> next;  ///< those found at this one
    alignas(64) std::uint64_t all[kTargets / 64] = {};
    std::vector<Label> open;  ///< nodes that have not found all
    std::vector<Found> found;
  };

 private:
  void start(std::span<const Label> targets);
  bool advance();

  State state_;
};

}  // namespace maillage::kernels
