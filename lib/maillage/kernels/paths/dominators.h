// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/kernels/graph.h"

namespace maillage::kernels {

/// Nodes that all paths from a source pass through, whatever their length, source after source.
/// \cite cooper_harvey_kennedy_2001
class Dominators {
 public:
  /// \pre graph has in-rows
  explicit Dominators(const Graph& graph);

  void start_from(Label source);

  /// Whether all paths from the source to `node` pass through `next`, to which the source is tied. \pre both are
  /// reached
  [[nodiscard]] bool is_through(Label node, Label next) const { return first_[node] == next; }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  void order_nodes(Label source);
  bool improve();
  [[nodiscard]] std::uint32_t common(std::uint32_t a, std::uint32_t b) const;

  const Graph& graph_;
  std::vector<Label> order_;              ///< each node after those that dominate it
  std::vector<std::uint32_t> place_;      ///< of each label in order_
  std::vector<std::uint32_t> dominator_;  ///< nearest one, both by place
  std::vector<Label> first_;              ///< of each label, the dominator nearest to the source
  std::vector<std::uint32_t> next_;       ///< arc to follow
  std::vector<Label> steps_;
};

}  // namespace maillage::kernels
