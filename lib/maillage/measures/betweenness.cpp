// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/betweenness.h"

#include <cmath>
#include <ranges>
#include <stdexcept>

#include "maillage/base/parallel.h"
#include "maillage/measures/shortest_paths.h"

namespace maillage {
namespace {

/// Adds up, source by source, the dependency of the source on every other node.
class Accumulator {
 public:
  Accumulator(const Network& network, bool weighted)
      : scores_(network.size(), 0),
        path_counts_(network.size(), 0),
        dependencies_(network.size(), 0),
        paths_(network, weighted) {}

  void add_source(NodeId source) {
    paths_.start_from(source);
    count_paths(source);
    for (const NodeId node : paths_.order() | std::views::reverse) {
      dependencies_[node.index()] = dependency(node);
      if (node != source) scores_[node.index()] += dependencies_[node.index()];
    }
  }

  void merge(const Accumulator& other) {
    for (std::size_t i = 0; i < scores_.size(); ++i) scores_[i] += other.scores_[i];
  }

  [[nodiscard]] std::vector<double> take_scores() { return std::move(scores_); }

 private:
  void count_paths(NodeId source) {
    for (const NodeId node : paths_.order()) path_counts_[node.index()] = 0;
    path_counts_[source.index()] = 1;
    for (const NodeId node : paths_.order()) {
      const double count = path_counts_[node.index()];
      if (!std::isfinite(count)) throw std::overflow_error("more than 10^308 shortest paths between two actors");
      paths_.for_each_next(node, [&](NodeId next) { path_counts_[next.index()] += count; });
    }
  }

  /// Of the source on `node`; those of the nodes beyond are known.
  [[nodiscard]] double dependency(NodeId node) const {
    double sum = 0;
    paths_.for_each_next(node, [&](NodeId next) {
      sum += path_counts_[node.index()] / path_counts_[next.index()] * (1 + dependencies_[next.index()]);
    });
    return sum;
  }

  std::vector<double> scores_;
  std::vector<double> path_counts_;
  std::vector<double> dependencies_;
  ShortestPaths paths_;
};

}  // namespace

std::vector<double> betweenness(const Network& network, const BetweennessOptions& options) {
  Accumulator total = parallel_reduce(
      network.size(), kSourceBlocks, useful_threads(network, options.threads),
      [&] { return Accumulator(network, options.weighted); },
      [](std::size_t begin, std::size_t end, Accumulator& part) {
        for (std::size_t i = begin; i < end; ++i) part.add_source(NodeId(i));
      },
      [](Accumulator& sum, const Accumulator& part) { sum.merge(part); });
  std::vector<double> scores = total.take_scores();
  if (!network.directed()) {
    for (double& score : scores) score /= 2;  // each pair was met from both its ends
  }
  return scores;
}

double largest_betweenness(const Network& network) {
  const auto n = static_cast<double>(network.size());
  if (n < 3) return 0;
  return (n - 1) * (n - 2) / (network.directed() ? 1 : 2);
}

}  // namespace maillage
