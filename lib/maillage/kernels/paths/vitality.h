// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/base/progress.h"
#include "maillage/network/network.h"

namespace maillage::kernels {

struct VitalityOptions {
  bool weighted = false;  ///< distances are those of paths of lengths 1/weight; otherwise 1 per tie
  int threads = 0;        ///< 0: all processors; the result does not depend on it
  Progress progress = {};
};

/// What the network would be without each of its nodes: fragmentation F is the share of ordered pairs without a path,
/// D_F = 1 − E is 1 minus the mean of 1/distance over ordered pairs. None where fewer than two nodes are left.
struct Vitality {
  std::optional<double> fragmentation;                       ///< F of the whole network
  std::optional<double> distance_fragmentation;              ///< D_F; its complement to 1 is the global efficiency E
  std::vector<std::optional<double>> fragmentation_without;  ///< F of what is left
  std::vector<std::optional<double>> distance_fragmentation_without;  ///< D_F of what is left

  /// F increase, and D_F increase = E(G) − E(G − v).
  [[nodiscard]] std::optional<double> fragmentation_increase(NodeId node) const {
    return increase(fragmentation, fragmentation_without[node.index()]);
  }
  [[nodiscard]] std::optional<double> distance_fragmentation_increase(NodeId node) const {
    return increase(distance_fragmentation, distance_fragmentation_without[node.index()]);
  }

 private:
  static std::optional<double> increase(std::optional<double> whole, std::optional<double> left) {
    if (!whole || !left) return std::nullopt;
    return *left - *whole;
  }
};

/// Exact, without removing anyone: a node matters to a pair only if it is on all the pair's shortest paths, hence above
/// it in the dominator tree of the paths from a source; from each source, distances are sought again only below each
/// node, and not at all beyond a cut point. O(nodes × ties) for each node that shortest paths have, on average, no way
/// round. \cite borgatti_2006 \cite latora_marchiori_2007
[[nodiscard]] Vitality vitality(const Network& network, const VitalityOptions& options = {});

}  // namespace maillage::kernels
