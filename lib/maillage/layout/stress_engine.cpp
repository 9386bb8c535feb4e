// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <tuple>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"
#include "maillage/layout/engines.h"
#include "maillage/layout/stress/minimise.h"
#include "maillage/layout/stress/pair_stress.h"
#include "maillage/layout/stress/pivot_scaling.h"
#include "maillage/layout/stress/placement.h"
#include "maillage/layout/stress/tie_distances.h"

namespace maillage {
namespace {

constexpr std::size_t kMostWithoutSample = 1500;  ///< nodes
constexpr std::size_t kMostExact = 6000;          ///< nodes, up to which all pairs count in the end
constexpr double kPivots = 50;
constexpr double kPivotDistances = 1e7;    ///< the more nodes, the fewer pivots
constexpr double kSampledDistances = 2e7;  ///< the more nodes, the smaller the sample
constexpr double kPairsForStarts = 2e6;    ///< the more pairs, the fewer starts
constexpr double kPairsForSteps = 3e8;     ///< the more pairs, the fewer steps to the minimum
constexpr double kRoughly = 1e-4;          ///< tolerances of a minimum
constexpr double kFully = 1e-9;

double pairs_of(const PairStress& stress) {
  return static_cast<double>(stress.size()) * static_cast<double>(stress.size());
}

/// Nodes on the same spot pull each other nowhere: a hair apart they part.
void shake(Coordinates& at, Random& random) {
  for (double& value : at) value += 1e-5 * (random.uniform() - 0.5);
}

/// Anywhere in a square.
Coordinates scattered(std::size_t size, Random& random) {
  Coordinates at(2 * size);
  for (double& value : at) value = std::sqrt(static_cast<double>(size)) * random.uniform();
  return at;
}

double settle(const PairStress& stress, Coordinates& at, int threads, double tolerance) {
  const auto steps = static_cast<int>(std::clamp(kPairsForSteps / pairs_of(stress), 10.0, 1000.0));
  const Function function = [&](std::span<const double> point, std::span<double> gradient) {
    return stress.evaluate(point, gradient, threads);
  };
  return minimise(function, at, {.iterations = steps, .tolerance = tolerance, .first_step = stress.first_step()});
}

/// The lowest minimum met from several starts: the places given, then others scattered by the seed.
Coordinates lowest(const PairStress& stress, const Coordinates& given, const LayoutOptions& options, double tolerance) {
  struct Candidate {
    Coordinates at;
    double stress = 0;
  };
  const double starts = std::clamp(kPairsForStarts / pairs_of(stress), 2.0, 64.0);
  std::vector<Candidate> candidates(static_cast<std::size_t>(starts));
  parallel_for(candidates.size(), options.threads, [&](std::size_t start) {
    Random random = Random(options.seed).split(start);
    Candidate& candidate = candidates[start];
    candidate.at = start == 0 ? given : scattered(stress.size(), random);
    shake(candidate.at, random);
    if (start > 0) stress.descend(candidate.at, random);
    candidate.stress = settle(stress, candidate.at, 1, kRoughly);
  });
  // Minima that differ by less than the tolerance are the same one.
  const auto best = std::min_element(candidates.begin(), candidates.end(),
                                     [](const auto& a, const auto& b) { return a.stress < b.stress * (1 - kRoughly); });
  settle(stress, best->at, options.threads, tolerance);
  return best->at;
}

/// Some nodes at random, ascending.
std::vector<std::uint32_t> sample_of(std::size_t size, Random random) {
  std::vector<std::uint32_t> nodes(size);
  std::iota(nodes.begin(), nodes.end(), 0U);
  random.shuffle(std::span(nodes));
  nodes.resize(static_cast<std::size_t>(std::clamp(kSampledDistances / static_cast<double>(size), 40.0, 1000.0)));
  std::sort(nodes.begin(), nodes.end());
  return nodes;
}

Coordinates picked(const Coordinates& at, std::span<const std::uint32_t> nodes) {
  Coordinates result;
  for (const std::uint32_t node : nodes) result.push_back(at[node]);
  for (const std::uint32_t node : nodes) result.push_back(at[at.size() / 2 + node]);
  return result;
}

/// The sources by the stress of their pairs, the others where they fit best among these.
Coordinates around_sources(const DistanceRows& distances, const Coordinates& scaled, const LayoutOptions& options) {
  const Coordinates at = lowest(PairStress(distances), picked(scaled, distances.sources()), options, kRoughly);
  Coordinates all = place_among(distances, at, options.threads);
  Random random(options.seed);
  shake(all, random);
  return all;
}

Coordinates lay_out(const kernels::Graph& graph, const LayoutOptions& options) {
  const double pivots = std::clamp(kPivotDistances / static_cast<double>(graph.size()), 10.0, kPivots);
  const Coordinates scaled =
      pivot_scaling(measure_from_pivots(graph, static_cast<std::size_t>(pivots), options.threads));
  const auto sample = [&] { return sample_of(graph.size(), Random(options.seed)); };
  if (graph.size() > kMostExact) {
    return around_sources(DistanceRows(graph, sample(), options.threads), scaled, options);
  }
  const DistanceRows distances(graph, graph.node, options.threads);
  const PairStress stress(distances);
  if (graph.size() <= kMostWithoutSample) return lowest(stress, scaled, options, kFully);
  Coordinates at = around_sources(distances.only(sample()), scaled, options);
  settle(stress, at, options.threads, kRoughly);
  return at;
}

/// Nodes as a breadth-first search from the first meets them: near each other in the network, near in memory.
std::vector<std::uint32_t> breadth_first(const kernels::Graph& graph) {
  std::vector<std::uint32_t> order = {0};
  std::vector<bool> met(graph.size(), false);
  met[0] = true;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const std::uint32_t next : graph.out.row(order[i])) {
      if (met[next]) continue;
      met[next] = true;
      order.push_back(next);
    }
  }
  return order;
}

/// The nodes of a large component in another order, in which searches are faster, laid out and put back.
std::vector<Point> place_reordered(const Component& component, const LayoutOptions& options) {
  const std::vector<std::uint32_t> order =
      breadth_first(make_tie_graph(component, std::vector<double>(component.ties.size(), 1)));
  std::vector<std::uint32_t> place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  Component other = component;
  for (Component::Tie& tie : other.ties) std::tie(tie.a, tie.b) = std::minmax({place[tie.a], place[tie.b]});
  const Coordinates at = lay_out(make_tie_graph(other, ideal_lengths(other, options.weighted)), options);
  std::vector<Point> points(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) points[order[i]] = {at[i], at[order.size() + i]};
  return points;
}

}  // namespace

std::vector<Point> place_by_stress(const Component& component, const LayoutOptions& options) {
  if (component.size() > kMostExact) return place_reordered(component, options);
  const kernels::Graph graph = make_tie_graph(component, ideal_lengths(component, options.weighted));
  const Coordinates at = lay_out(graph, options);
  std::vector<Point> points(component.size());
  for (std::size_t i = 0; i < points.size(); ++i) points[i] = {at[i], at[points.size() + i]};
  return points;
}

}  // namespace maillage
