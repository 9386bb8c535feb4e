// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/layout/stress/component.h"

namespace maillage {

/// The ties of a component, each as long as ideal_lengths() says, for searches of shortest paths; labels are the
/// component's own numbers.
[[nodiscard]] kernels::Graph make_tie_graph(const Component& component, std::span<const double> lengths);

/// From some nodes to all, one row per source.
class DistanceRows {
 public:
  /// O(sources × ties); 4 bytes per pair. \pre graph connected
  DistanceRows(const kernels::Graph& graph, std::vector<std::uint32_t> sources, int threads);

  /// The same from some of the sources only, by their places among these.
  [[nodiscard]] DistanceRows only(std::span<const std::uint32_t> places) const;

  [[nodiscard]] std::size_t size() const { return size_; }  ///< nodes of the component
  [[nodiscard]] std::span<const std::uint32_t> sources() const { return sources_; }
  [[nodiscard]] std::span<const float> row(std::size_t source) const {
    return std::span(values_).subspan(source * size_, size_);
  }

 private:
  DistanceRows() = default;

  std::size_t size_ = 0;
  std::vector<std::uint32_t> sources_;
  std::vector<float> values_;
};

/// From nodes far from each other, up to `count`: the one with the most ties, then always the farthest from those
/// before. O(count × ties). \pre graph connected, not empty; count > 0 \cite brandes_pich_2007
[[nodiscard]] DistanceRows measure_from_pivots(const kernels::Graph& graph, std::size_t count, int threads);

}  // namespace maillage
