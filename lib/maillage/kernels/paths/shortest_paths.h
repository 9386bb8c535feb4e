// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/paths/exact_length.h"

namespace maillage::kernels {

constexpr double kUnreached = std::numeric_limits<double>::infinity();

/// The shortest paths from one source after another, in memory that is taken once: breadth first where every tie is of
/// length 1, otherwise by distance, in buckets no wider than the shortest tie (Denardo & Fox 1979), or on a heap where
/// lengths differ too much for that. Where a path is so long that the tolerance does not see the shortest tie,
/// distances are summed without rounding, so that it is certain which of two nodes is nearer: only the nearer one
/// precedes the other. \cite dijkstra_1959 \cite denardo_fox_1979
class ShortestPaths {
 public:
  /// A node that a shortest path leaves last before the one asked about, and the tie it takes.
  struct Predecessor {
    Label node;
    std::uint32_t edge;
  };

  /// Distances alone, or the paths too. \pre graph has in-rows, for the paths
  enum class Wanted : std::uint8_t { distances, paths };
  explicit ShortestPaths(const Graph& graph, Wanted wanted = Wanted::paths);

  void start_from(Label source);

  /// Labels reached, the source in front, each after those its shortest paths pass through.
  [[nodiscard]] const std::vector<Label>& order() const { return order_; }
  [[nodiscard]] double distance(Label node) const { return distance_[node]; }
  /// Shortest paths from the source to one of the nodes that the label stands for; infinite beyond 10^308.
  [[nodiscard]] double count(Label node) const { return count_[node]; }
  /// Of the label at this place of order().
  [[nodiscard]] std::span<const Predecessor> predecessors(std::size_t place) const {
    return std::span(predecessors_).subspan(begin_[place], begin_[place + 1] - begin_[place]);
  }

 private:
  struct Reached {
    double distance;
    Label node;
    /// For a heap with the nearest on top, the lowest label among equals.
    friend bool operator<(const Reached& a, const Reached& b) {
      return a.distance != b.distance ? a.distance > b.distance : a.node > b.node;
    }
  };

  void reset();
  void search_breadth_first(Label source);
  void search_heap(Label source);
  void search_buckets(Label source);
  void choose_buckets();
  void settle(Label node);
  void settle_level(Label node);
  void relax(Label from);
  void lower(Label node, double distance);
  void search_exactly(Label source);
  void settle_exactly(Label node);
  void find_predecessors(Label node);
  void count_paths(Label node);
  void make_room(std::size_t more);
  [[nodiscard]] std::size_t bucket_of(double distance) const;
  void unlink(Label node);

  const Graph& graph_;
  bool weighted_;
  bool paths_wanted_;
  double buckets_per_length_ = 0;  ///< 0: use the heap
  std::vector<double> distance_;
  std::vector<double> count_;
  std::vector<std::uint8_t> settled_;
  std::vector<Label> order_;
  std::vector<std::size_t> begin_;
  std::vector<Predecessor> predecessors_;  ///< and room for more
  std::size_t predecessor_count_ = 0;
  std::vector<Reached> heap_;
  std::vector<Label> bucket_;  ///< first node of each, then through after_ and before_; kNone at the ends
  std::vector<Label> after_;
  std::vector<Label> before_;
  std::size_t queued_ = 0;
  double shortest_ = 0;             ///< tie
  bool uncertain_ = false;          ///< the tolerance hides a tie of this search
  std::vector<ExactLength> exact_;  ///< distances; empty until such a search
};

}  // namespace maillage::kernels
