// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstddef>

#include "maillage/base/parallel.h"
#include "maillage/base/random.h"
#include "maillage/layout/engines.h"
#include "maillage/layout/minimise.h"
#include "maillage/layout/pair_stress.h"
#include "maillage/layout/pivot_scaling.h"
#include "maillage/layout/sparse_stress.h"
#include "maillage/layout/tie_distances.h"

namespace maillage {
namespace {

constexpr std::size_t kMostExact = 6000;         ///< nodes, up to which all pairs count
constexpr std::size_t kMostWithManyPivots = 20000;
constexpr std::size_t kManyPivots = 200;
constexpr std::size_t kFewPivots = 100;
constexpr std::size_t kStartPivots = 50;
constexpr std::size_t kMostStarts = 32;
constexpr std::size_t kMostForManyStarts = 1500;  ///< nodes
constexpr double kPairsForStarts = 4e6;           ///< the fewer pairs, the more starts
constexpr double kPairsForSteps = 6e8;            ///< the fewer pairs, the more steps to the minimum

std::vector<Point> points_of(const Coordinates& at) {
  const std::size_t size = at.size() / 2;
  std::vector<Point> points(size);
  for (std::size_t i = 0; i < size; ++i) points[i] = {at[i], at[size + i]};
  return points;
}

/// Nodes on the same spot pull each other nowhere: a hair apart they part.
void shake(Coordinates& at, Random& random) {
  for (double& value : at) value += 1e-5 * (random.uniform() - 0.5);
}

/// The nodes anywhere in a square as wide as the distances reach.
Coordinates scattered(std::size_t size, Random& random) {
  Coordinates at(2 * size);
  for (double& value : at) value = std::sqrt(static_cast<double>(size)) * random.uniform();
  return at;
}

struct Candidate {
  Coordinates at;
  double stress = 0;
};

/// Looks for the minimum over all pairs.
class Search {
 public:
  Search(const kernels::Graph& graph, const LayoutOptions& options)
      : graph_(graph),
        options_(options),
        stress_(PairDistances(graph, options.threads)),
        settings_{.iterations = steps(), .first_step = stress_.first_step()} {}

  /// The lowest minimum met from several starts: the first scaled, the others scattered.
  [[nodiscard]] Coordinates from_many_starts() const {
    const auto pairs = static_cast<double>(graph_.size()) * static_cast<double>(graph_.size());
    const auto starts = static_cast<std::size_t>(std::clamp(kPairsForStarts / pairs, 2.0, 1.0 * kMostStarts));
    std::vector<Candidate> candidates(starts);
    parallel_for(starts, options_.threads, [&](std::size_t start) { candidates[start] = from_start(start); });
    std::size_t best = 0;
    for (std::size_t i = 1; i < starts; ++i) {
      // Minima that differ by rounding errors are the same one.
      if (candidates[i].stress < candidates[best].stress * (1 - 1e-6)) best = i;
    }
    return candidates[best].at;
  }

  [[nodiscard]] Coordinates from(Coordinates at) const {
    settle(at, options_.threads);
    return at;
  }

 private:
  [[nodiscard]] int steps() const {
    const auto pairs = static_cast<double>(graph_.size()) * static_cast<double>(graph_.size());
    return static_cast<int>(std::clamp(kPairsForSteps / pairs, 20.0, 1000.0));
  }

  [[nodiscard]] Candidate from_start(std::size_t start) const {
    Random random = Random(options_.seed).split(start);
    Candidate result;
    if (start == 0) {
      result.at = pivot_scaling(measure_from_pivots(graph_, kStartPivots));
      shake(result.at, random);
    } else {
      result.at = scattered(graph_.size(), random);
      stress_.descend(result.at, random);
    }
    result.stress = settle(result.at, 1);
    return result;
  }

  double settle(Coordinates& at, int threads) const {
    return minimise([&](std::span<const double> point,
                        std::span<double> gradient) { return stress_.evaluate(point, gradient, threads); },
                    at, settings_);
  }

  const kernels::Graph& graph_;
  const LayoutOptions& options_;
  PairStress stress_;
  MinimiseOptions settings_;
};

/// From the scaled distances to the pivots down the stress of ties and pivots.
Coordinates sparse_layout(const kernels::Graph& graph, const LayoutOptions& options) {
  const PivotDistances pivots =
      measure_from_pivots(graph, graph.size() <= kMostWithManyPivots ? kManyPivots : kFewPivots);
  Random random(options.seed);
  Coordinates at = pivot_scaling(pivots);
  shake(at, random);
  SparseStress(graph, pivots, options.threads).descend(at, random);
  return at;
}

}  // namespace

std::vector<Point> place_by_stress(const Component& component, const LayoutOptions& options) {
  const kernels::Graph graph = make_tie_graph(component, ideal_lengths(component, options.weighted));
  if (graph.size() > kMostExact) return points_of(sparse_layout(graph, options));
  if (graph.size() > kMostForManyStarts) return points_of(Search(graph, options).from(sparse_layout(graph, options)));
  return points_of(Search(graph, options).from_many_starts());
}

}  // namespace maillage
