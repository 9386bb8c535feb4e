// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/distances.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/distance_sweep.h"
#include "maillage/kernels/paths/shortest_paths.h"

namespace maillage::kernels {
namespace {

/// Of each label how many others it reaches, then their distances, then the inverses.
class Sums {
 public:
  explicit Sums(std::span<double> part) : part_(part), size_(part.size() / 3) {}
  void add(Label node, double distance, double count) {
    part_[node] += count;
    part_[size_ + node] += count * distance;
    part_[2 * size_ + node] += count / distance;
  }

 private:
  std::span<double> part_;
  std::size_t size_;
};

/// What is largest or counted: the order in which threads join it does not matter.
struct Extremes {
  explicit Extremes(const Graph& graph) : eccentricity(graph.size(), 0) {}

  std::vector<double> eccentricity;
  std::vector<std::uint64_t> histogram;

  void add(Label node, double distance) { eccentricity[node] = std::max(eccentricity[node], distance); }
  void count(std::size_t distance, std::uint64_t pairs) {
    if (histogram.size() <= distance) histogram.resize(distance + 1, 0);
    histogram[distance] += pairs;
  }
  void join(const Extremes& other) {
    for (std::size_t i = 0; i < eccentricity.size(); ++i) add(static_cast<Label>(i), other.eccentricity[i]);
    for (std::size_t i = 0; i < other.histogram.size(); ++i) count(i, other.histogram[i]);
  }
};

/// 512 targets at a time.
class TogetherWorker {
 public:
  static constexpr std::size_t kBlock = DistanceSweep::kTargets;
  explicit TogetherWorker(const Graph& graph) : extremes(graph), sweep_(graph), targets_(kBlock) {}

  void add(Label first, std::size_t count, Sums sums) {
    targets_.resize(count);
    std::iota(targets_.begin(), targets_.end(), first);
    sweep_.run(targets_, [&](std::size_t distance, Label node, std::uint32_t targets) {
      sums.add(node, static_cast<double>(distance), targets);
      extremes.add(node, static_cast<double>(distance));
      extremes.count(distance, targets);
    });
  }

  Extremes extremes;

 private:
  DistanceSweep sweep_;
  std::vector<Label> targets_;
};

/// One source after another.
class OneByOneWorker {
 public:
  static constexpr std::size_t kBlock = 64;
  explicit OneByOneWorker(const Graph& graph)
      : extremes(graph), weighted_(!graph.out.lengths.empty()), paths_(graph, ShortestPaths::Wanted::distances) {}

  void add(Label first, std::size_t count, Sums sums) {
    for (Label source = first; source < first + count; ++source) search(source, sums);
  }

  Extremes extremes;

 private:
  void search(Label source, Sums sums) {
    paths_.start_from(source);
    const auto& order = paths_.order();
    for (std::size_t i = 1; i < order.size(); ++i) {
      const double distance = paths_.distance(order[i]);
      sums.add(source, distance, 1);
      extremes.add(source, distance);
      if (!weighted_) extremes.count(static_cast<std::size_t>(distance), 1);
    }
  }

  bool weighted_;
  ShortestPaths paths_;
};

/// Whether distances are so long that each node is better searched from alone. Labels follow a breadth-first search, in
/// which the first of a node's neighbours is the one it was met from.
bool is_long(const Graph& graph) {
  constexpr std::uint32_t kLong = 200;
  std::vector<std::uint32_t> depth(graph.size(), 0);
  for (Label node = 0; node < graph.size(); ++node) {
    const auto row = graph.out.row(node);
    if (row.empty() || row.front() > node) continue;
    depth[node] = depth[row.front()] + 1;
    if (depth[node] > kLong) return true;
  }
  return false;
}

template <typename Worker>
Distances all_pairs(const Graph& graph, const DistanceOptions& options) {
  const std::size_t size = graph.size();
  Extremes extremes(graph);
  const Items items{(size + Worker::kBlock - 1) / Worker::kBlock, 3 * size, options.threads, &options.progress};
  const std::vector<double> sums = sum_in_order(
      items, [&] { return Worker(graph); },
      [&](Worker& worker, std::size_t block, std::span<double> part) {
        const std::size_t first = block * Worker::kBlock;
        worker.add(static_cast<Label>(first), std::min(Worker::kBlock, size - first), Sums(part));
      },
      [&](const Worker& worker) { extremes.join(worker.extremes); });
  Distances result;
  for (const Label label : graph.label) {
    result.reached.push_back(static_cast<std::uint32_t>(sums[label]));
    result.sum.push_back(sums[size + label]);
    result.inverse_sum.push_back(sums[2 * size + label]);
    result.eccentricity.push_back(extremes.eccentricity[label]);
  }
  result.histogram = std::move(extremes.histogram);
  return result;
}

}  // namespace

Distances distances(const Network& network, const DistanceOptions& options) {
  const bool against = network.directed() && options.direction == Direction::in;
  Graph graph = make_graph(network, {.weighted = options.weighted, .with_in_rows = against});
  if (against) std::swap(graph.out, graph.in_rows);
  const bool together = graph.out.lengths.empty() && !is_long(graph);
  Distances result = together ? all_pairs<TogetherWorker>(graph, options) : all_pairs<OneByOneWorker>(graph, options);
  if (options.weighted) {
    result.histogram.clear();
  } else if (!network.directed()) {
    for (std::uint64_t& pairs : result.histogram) pairs /= 2;  // each pair was met from both its ends
  }
  return result;
}

double efficiency(const Distances& distances) {
  const auto n = static_cast<double>(distances.inverse_sum.size());
  if (n < 2) return 0;
  return std::accumulate(distances.inverse_sum.begin(), distances.inverse_sum.end(), 0.0) / (n * (n - 1));
}

}  // namespace maillage::kernels
