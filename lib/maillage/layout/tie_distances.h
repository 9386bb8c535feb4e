// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/layout/component.h"

namespace maillage {

/// The ties of a component, each as long as ideal_lengths() says, for searches of shortest paths; labels are the
/// component's own numbers.
[[nodiscard]] kernels::Graph make_tie_graph(const Component& component, std::span<const double> lengths);

/// All pairs, one row per node.
class PairDistances {
 public:
  /// O(nodes × ties); 4 bytes per pair. \pre graph connected
  PairDistances(const kernels::Graph& graph, int threads);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::span<const float> row(std::size_t node) const {
    return std::span(values_).subspan(node * size_, size_);
  }
  [[nodiscard]] float operator()(std::size_t i, std::size_t j) const { return values_[i * size_ + j]; }

 private:
  std::size_t size_;
  std::vector<float> values_;
};

/// Distances from some nodes far from each other to all: each next one is the farthest from those before it.
/// \cite brandes_pich_2007
struct PivotDistances {
  std::size_t size = 0;                ///< nodes of the component
  std::vector<std::uint32_t> pivots;   ///< up to as many as asked for
  std::vector<std::uint32_t> nearest;  ///< of each node, the place in `pivots` of the nearest one
  std::vector<float> values;           ///< one row per pivot

  [[nodiscard]] std::span<const float> row(std::size_t pivot) const {
    return std::span(values).subspan(pivot * size, size);
  }
};

/// From the node with the most ties. O(count × ties). \pre graph connected, not empty; count > 0
[[nodiscard]] PivotDistances measure_from_pivots(const kernels::Graph& graph, std::size_t count);

}  // namespace maillage
