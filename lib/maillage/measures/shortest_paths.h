// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <boost/graph/properties.hpp>

#include "maillage/network/network.h"

namespace maillage {

/// Parts into which work over all sources is cut: enough for many processors, few enough that the memory each part
/// needs is taken rarely. The same for any number of threads, as sums depend on it.
constexpr std::size_t kSourceBlocks = 64;

/// Threads worth starting for work over all sources: 1 where it is done sooner than they are.
[[nodiscard]] int useful_threads(const Network& network, int threads);

/// The shortest paths from one source after another, in memory that is taken once.
class ShortestPaths {
 public:
  static constexpr double kUnreached = std::numeric_limits<double>::infinity();

  ShortestPaths(const Network& network, bool weighted);

  /// Finds the distances from `source`.
  void start_from(NodeId source);

  /// Nodes reached, nearest first, the source in front.
  [[nodiscard]] const std::vector<NodeId>& order() const { return order_; }
  /// kUnreached where there is no path.
  [[nodiscard]] double distance(NodeId node) const { return distance_[node.index()]; }

  /// Calls visit(target) for each node that a shortest path enters directly from `node`.
  template <typename Visit>
  void for_each_next(NodeId node, Visit visit) const {
    const auto targets = network_.neighbours(node);
    const auto weights = network_.weights(node);
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (is_next(node, targets[i], weights[i])) visit(targets[i]);
    }
  }

 private:
  [[nodiscard]] bool is_next(NodeId from, NodeId to, double weight) const;
  void search_breadth_first();
  void search_nearest_first(NodeId source);

  const Network& network_;
  bool weighted_;
  std::vector<double> distance_;
  std::vector<std::uint32_t> rank_;  ///< place in order_, of nodes reached
  std::vector<NodeId> order_;
  std::vector<boost::default_color_type> colours_;  ///< of Dijkstra's search: white where unreached
};

}  // namespace maillage
