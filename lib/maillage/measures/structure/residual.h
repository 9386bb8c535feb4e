// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// What is left of a network once some nodes are removed, asked again and again: memory is taken once. Directions are
/// followed. One thread at a time.
class Residual {
 public:
  explicit Residual(const Network& network);

  /// Ordered pairs of remaining nodes at each distance: element d − 1 of those at distance d. Each tie is of length 1.
  /// O(sources × ties / 64) on networks of short distances.
  [[nodiscard]] const std::vector<std::uint64_t>& pairs_at_distance(std::span<const NodeId> removed);

  /// The same of the pairs whose first node is one of these.
  [[nodiscard]] const std::vector<std::uint64_t>& pairs_at_distance(std::span<const NodeId> removed,
                                                                    std::span<const NodeId> sources);

  /// Ordered pairs of remaining nodes that a path joins. O(nodes + ties), in a directed network as above.
  [[nodiscard]] std::uint64_t connected_pairs(std::span<const NodeId> removed);

 private:
  void start(std::span<const NodeId> removed);
  void search_from(std::span<const NodeId> sources);
  void spread();
  [[nodiscard]] std::uint64_t settle();
  [[nodiscard]] std::uint64_t component_size(NodeId first);

  const Network& network_;
  std::vector<NodeId> everyone_;
  std::vector<std::uint64_t> seen_;   ///< of each node, a bit for each of 64 sources that has reached it
  std::vector<std::uint64_t> fresh_;  ///< bits that reached it at the last distance
  std::vector<std::uint64_t> next_;
  std::vector<NodeId> front_;       ///< nodes with fresh bits
  std::vector<NodeId> next_front_;  ///< nodes with next bits
  std::vector<bool> gone_;
  std::vector<std::uint64_t> pairs_;
};

/// Σ over pairs of 1/distance.
[[nodiscard]] double inverse_distance_sum(std::span<const std::uint64_t> pairs_at_distance);

}  // namespace maillage
