// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/approximate_betweenness.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"
#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/path_sampler.h"

namespace maillage::kernels {
namespace {

/// Kullback and Leibler's divergence between two coins.
double divergence(double p, double q) {
  const double heads = p > 0 ? p * maths::log(p / q) : 0;
  const double tails = p < 1 ? (1 - p) * maths::log((1 - p) / (1 - q)) : 0;
  return heads + tails;
}

/// How far from p a mean may lie, upwards or downwards, within a divergence; rounded up.
double reach(double p, double most, bool upwards) {
  double near = 0;
  double far = upwards ? 1 - p : p;
  for (int i = 0; i < 60; ++i) {
    const double middle = (near + far) / 2;
    (divergence(p, upwards ? p + middle : p - middle) <= most ? near : far) = middle;
  }
  return far;
}

/// When to look whether the samples suffice: after more and more of them, at last after as many as always do.
struct Stages {
  std::vector<std::size_t> samples;  ///< in all, at the end of each stage
  double log_chance = 0;             ///< ln(1/δ'), of one interval that is wrong
};

Stages plan(std::size_t nodes, double epsilon, double delta) {
  constexpr double kGrowth = 1.3;
  for (double count = 1;; ++count) {
    const double log_chance = maths::log(2 * static_cast<double>(nodes) * count / delta);
    const double first = log_chance / epsilon;
    const double last = std::ceil(log_chance / (2 * epsilon * epsilon));
    if (first * maths::pow(kGrowth, count - 1) < last && first < last) continue;
    Stages stages{{}, log_chance};
    for (double stage = 0; stage + 1 < count; ++stage) {
      stages.samples.push_back(static_cast<std::size_t>(std::ceil(first * maths::pow(kGrowth, stage))));
    }
    stages.samples.push_back(static_cast<std::size_t>(last));
    return stages;
  }
}

class Sampling {
 public:
  Sampling(const Graph& graph, const ApproximateBetweennessOptions& options)
      : graph_(graph), options_(options), random_(options.seed), hits_(graph.size(), 0) {}

  ApproximateBetweenness take() {
    const auto n = static_cast<double>(graph_.size());
    const double scale = n / (n - 2);  // pairs drawn are of all nodes, those counted are of the others
    const Stages stages = plan(graph_.size(), options_.epsilon / scale, options_.delta);
    ApproximateBetweenness result{.nodes = {}, .epsilon = 0, .delta = options_.delta, .samples = 0};
    for (const std::size_t samples : stages.samples) {
      draw(result.samples, samples);
      result.samples = samples;
      result.epsilon = scale * widest(samples, stages.log_chance);
      if (result.epsilon <= options_.epsilon) break;
    }
    result.epsilon = std::min(result.epsilon, options_.epsilon);  // what the last stage proves, but for rounding
    for (const Label label : graph_.label) {
      result.nodes.push_back(scale * static_cast<double>(hits_[label]) / static_cast<double>(result.samples));
    }
    return result;
  }

 private:
  struct Worker {
    PathSampler sampler;
    std::vector<std::uint64_t> hits;
  };

  void draw(std::size_t begin, std::size_t end) {
    constexpr std::size_t kBlock = 64;
    sum_in_order((end - begin + kBlock - 1) / kBlock, 0, options_.threads,
                 [&] { return Worker{PathSampler(graph_), std::vector<std::uint64_t>(graph_.size(), 0)}; },
                 [&](Worker& worker, std::size_t block, std::vector<double>&) {
                   const std::size_t first = begin + block * kBlock;
                   for (std::size_t i = first; i < std::min(end, first + kBlock); ++i)
                     draw_one(worker, random_.split(i));
                 },
                 [&](const Worker& worker) {
                   for (std::size_t i = 0; i < hits_.size(); ++i) hits_[i] += worker.hits[i];
                 });
  }

  /// Ends are drawn by their node in the network, which labels do not change.
  void draw_one(Worker& worker, Random random) const {
    const std::uint64_t from = random.below(graph_.size());
    const std::uint64_t other = random.below(graph_.size() - 1);
    const std::uint64_t to = other + (other >= from ? 1 : 0);
    for (const Label node : worker.sampler.draw(graph_.label[from], graph_.label[to], random)) ++worker.hits[node];
  }

  /// Half of the widest interval of a node.
  [[nodiscard]] double widest(std::size_t samples, double log_chance) const {
    std::vector<std::uint64_t> hits = hits_;
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    double most = 0;
    for (const std::uint64_t count : hits) {
      const double p = static_cast<double>(count) / static_cast<double>(samples);
      const double allowed = log_chance / static_cast<double>(samples);
      most = std::max({most, reach(p, allowed, true), reach(p, allowed, false)});
    }
    return most;
  }

  const Graph& graph_;
  ApproximateBetweennessOptions options_;
  Random random_;
  std::vector<std::uint64_t> hits_;
};

}  // namespace

ApproximateBetweenness approximate_betweenness(const Network& network, const ApproximateBetweennessOptions& options) {
  assert(options.epsilon > 0 && options.delta > 0 && options.delta < 1);
  if (network.size() < 3) return {std::vector<double>(network.size(), 0), 0, options.delta, 0};
  const Graph graph = make_graph(network, {.with_in_rows = true});
  return Sampling(graph, options).take();
}

}  // namespace maillage::kernels
