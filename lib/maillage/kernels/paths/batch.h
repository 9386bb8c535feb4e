// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <hwy/aligned_allocator.h>

#include "maillage/kernels/graph.h"

namespace maillage::kernels {

/// Sources searched from together, one vector lane each.
constexpr std::size_t kLanes = 32;

/// Shortest paths of one tie each from kLanes sources at a time (Brandes 2001, level by level): path counts and
/// dependencies are held per node as a row of lanes, so that a row of the graph is read once for all the sources whose
/// searches meet there at the same distance. \cite brandes_2001
class Batch {
 public:
  /// A node met at one distance by the searches of some lanes, and where its successors begin.
  struct Event {
    Label node;
    std::uint32_t lanes;
    std::size_t successors;
  };
  /// A node that these lanes met first from the event before it.
  struct Successor {
    Label node;
    std::uint32_t lanes;
  };

  Batch(const Graph& graph, bool with_edges);

  /// Adds, for the sources [first, first + count) and each node they stand for, what each label and, after all labels,
  /// each edge gets of their shortest paths; an edge between labels that stand for several nodes, between two of them.
  /// \throw std::overflow_error when two nodes have more than 10^308 shortest paths
  void add(Label first, std::size_t count, std::span<double> part);

  /// Of the last sources: the mean number of them a meeting served. 1 when they have nothing in common.
  [[nodiscard]] double lanes_per_event() const;

  /// For the code compiled once per instruction set, and nobody else.
  struct State {
    const Graph* graph = nullptr;
    bool with_edges = false;
    hwy::AlignedFreeUniquePtr<double[]> rows;  ///< kLanes per node: path counts, then (1 + dependency) / path count
    std::vector<std::uint32_t> seen;           ///< lanes whose searches have met the node
    std::vector<std::uint32_t> fresh;          ///< lanes that meet it at the next distance
    std::vector<Label> next;                   ///< nodes with fresh lanes
    std::vector<Event> events;
    std::vector<std::size_t> levels;  ///< where the events of each distance begin
    std::vector<Successor> successors;
    std::vector<std::uint32_t> edges;  ///< to each successor, when wanted
    std::size_t successor_count = 0;
    alignas(64) double multiplicity[kLanes] = {};  ///< nodes each source stands for
    double smallest = 1;                           ///< of 1 / path count
    double* node_sums = nullptr;
    double* edge_sums = nullptr;
  };

 private:
  void start(Label first, std::size_t count);

  State state_;
};

}  // namespace maillage::kernels
