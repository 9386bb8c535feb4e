// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/sampled_distances.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"
#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/distance_sweep.h"
#include "maillage/kernels/paths/shortest_paths.h"

namespace maillage::kernels {
namespace {

/// Of each label how many targets it reaches, the sums of their distances and inverses, and those of the squares.
class Moments {
 public:
  static constexpr std::size_t kNumbers = 5;
  explicit Moments(std::span<double> part) : part_(part), size_(part.size() / kNumbers) {}

  void add(Label node, double distance, double count) {
    const double inverse = 1 / distance;
    at(0, node) += count;
    at(1, node) += count * distance;
    at(2, node) += count * distance * distance;
    at(3, node) += count * inverse;
    at(4, node) += count * inverse * inverse;
  }
  [[nodiscard]] double& at(std::size_t number, Label node) { return part_[number * size_ + node]; }

 private:
  std::span<double> part_;
  std::size_t size_;
};

/// 512 targets in one sweep.
class TogetherWorker {
 public:
  explicit TogetherWorker(const Graph& graph) : sweep_(graph) {}
  void add(std::span<const Label> targets, Moments moments) {
    sweep_.run(targets, [&](std::size_t distance, Label node, std::uint32_t found) {
      moments.add(node, static_cast<double>(distance), found);
    });
  }

 private:
  DistanceSweep sweep_;
};

/// One target after another. \pre the ties of the graph are turned round
class OneByOneWorker {
 public:
  explicit OneByOneWorker(const Graph& graph) : paths_(graph, ShortestPaths::Wanted::distances) {}
  void add(std::span<const Label> targets, Moments moments) {
    for (const Label target : targets) {
      paths_.start_from(target);
      for (std::size_t i = 1; i < paths_.order().size(); ++i) {
        const Label node = paths_.order()[i];
        moments.add(node, paths_.distance(node), 1);
      }
    }
  }

 private:
  ShortestPaths paths_;
};

/// Of each label of an undirected graph, the size of its component and twice the largest distance from its first label.
struct Surroundings {
  std::vector<std::uint32_t> size;
  std::vector<double> farthest;
};

Surroundings surroundings(const Graph& graph) {
  Surroundings result{std::vector<std::uint32_t>(graph.size(), 0), std::vector<double>(graph.size(), 0)};
  ShortestPaths paths(graph, ShortestPaths::Wanted::distances);
  for (Label node = 0; node < graph.size(); ++node) {
    if (result.size[node] != 0) continue;
    paths.start_from(node);
    double farthest = 0;
    for (const Label member : paths.order()) farthest = std::max(farthest, paths.distance(member));
    for (const Label member : paths.order()) {
      result.size[member] = static_cast<std::uint32_t>(paths.order().size());
      result.farthest[member] = 2 * farthest;
    }
  }
  return result;
}

/// Drawn by their node in the network, which labels do not change; those near to each other in one sweep.
std::vector<Label> draw_targets(const Graph& graph, const SampledDistancesOptions& options) {
  Random random(options.seed);
  std::vector<Label> targets(options.targets);
  for (Label& target : targets) target = graph.label[random.below(graph.size())];
  std::sort(targets.begin(), targets.end());
  return targets;
}

template <typename Worker>
std::vector<double> add_up(const Graph& graph, std::span<const Label> targets, int threads) {
  constexpr std::size_t kBlock = DistanceSweep::kTargets;
  return sum_in_order((targets.size() + kBlock - 1) / kBlock, Moments::kNumbers * graph.size(), threads,
                      [&] { return Worker(graph); },
                      [&](Worker& worker, std::size_t block, std::span<double> part) {
                        const std::size_t first = block * kBlock;
                        worker.add(targets.subspan(first, std::min(kBlock, targets.size() - first)), Moments(part));
                      });
}

/// From the sums over the targets to those over all nodes.
class Estimates {
 public:
  Estimates(const Graph& graph, const SampledDistancesOptions& options, std::span<double> sums)
      : graph_(graph), options_(options), moments_(sums), count_(static_cast<double>(options.targets)) {
    const auto n = static_cast<double>(graph.size());
    log_ = maths::log(8 * n / options.delta);
    longest_inverse_ =
        graph.out.lengths.empty() ? 1 : 1 / *std::min_element(graph.out.lengths.begin(), graph.out.lengths.end());
    if (!graph.directed) surroundings_ = surroundings(graph);
  }

  SampledDistances take() {
    SampledDistances result{
        .reached = {}, .sum = {}, .inverse_sum = {}, .delta = options_.delta, .targets = options_.targets};
    for (const Label label : graph_.label) {
      result.reached.push_back(reached(label));
      add(result.sum, moments_.at(1, label), moments_.at(2, label), longest(label));
      add(result.inverse_sum, moments_.at(3, label), moments_.at(4, label), alone(label) ? 0 : longest_inverse_);
    }
    return result;
  }

 private:
  [[nodiscard]] std::uint32_t reached(Label label) {
    if (surroundings_) return surroundings_->size[label] - 1;
    return static_cast<std::uint32_t>(std::lround(moments_.at(0, label) / count_ * static_cast<double>(graph_.size())));
  }

  [[nodiscard]] bool alone(Label label) const { return surroundings_ && surroundings_->size[label] == 1; }

  [[nodiscard]] double longest(Label label) const {
    return surroundings_ ? surroundings_->farthest[label] : kUnreached;
  }

  void add(SampledSums& sums, double sum, double squares, double range) const {
    const auto n = static_cast<double>(graph_.size());
    const double mean = sum / count_;
    const double variance = std::max(0.0, (squares - count_ * mean * mean) / (count_ - 1));
    sums.of.push_back(n * mean);
    sums.error.push_back(n * (std::sqrt(2 * variance * log_ / count_) + 7 * range * log_ / (3 * (count_ - 1))));
  }

  const Graph& graph_;
  SampledDistancesOptions options_;
  Moments moments_;
  double count_;
  double log_ = 0;
  double longest_inverse_ = 1;
  std::optional<Surroundings> surroundings_;
};

}  // namespace

SampledDistances sampled_distances(const Network& network, const SampledDistancesOptions& options) {
  assert(options.targets > 1 && options.delta > 0 && options.delta < 1);
  if (network.size() == 0) return {};
  Graph graph = make_graph(network, {.weighted = options.weighted, .with_in_rows = true});
  const std::vector<Label> targets = draw_targets(graph, options);
  const bool one_by_one = !graph.out.lengths.empty();
  if (one_by_one && graph.directed) std::swap(graph.out, graph.in_rows);
  std::vector<double> sums = one_by_one ? add_up<OneByOneWorker>(graph, targets, options.threads)
                                        : add_up<TogetherWorker>(graph, targets, options.threads);
  return Estimates(graph, options, sums).take();
}

}  // namespace maillage::kernels
