// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/status.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include "maillage/measures/structure/components.h"
#include "maillage/measures/structure/spectral.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// 1 + alpha × what arrives from the scores of the neighbours.
std::vector<double> step(const Network& network, const KatzOptions& options, double alpha,
                         const std::vector<double>& scores) {
  std::vector<double> next(network.size(), 1);
  for (const NodeId node : node_ids(network)) {
    const auto from = options.outward ? network.neighbours(node) : network.in_neighbours(node);
    const auto weights = options.outward ? network.weights(node) : network.in_weights(node);
    double sum = 0;
    for (std::size_t k = 0; k < from.size(); ++k) sum += (options.weighted ? weights[k] : 1) * scores[from[k].index()];
    next[node.index()] += alpha * sum;
  }
  return next;
}

bool settled(const std::vector<double>& before, const std::vector<double>& after) {
  constexpr double kSame = 1e-15;
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (std::abs(after[i] - before[i]) > kSame * after[i]) return false;
  }
  return true;
}

/// Every node twice: as one that ties leave, then as one that they reach.
Network sources_and_targets(const Network& network) {
  constexpr std::size_t kSameLength = 1'000'000'000'000;  // so that ids sort as numbers
  const std::size_t n = network.size();
  std::vector<Node> nodes;
  for (std::size_t i = 0; i < 2 * n; ++i) nodes.push_back({std::to_string(kSameLength + i), {}, {}, {}});
  std::vector<Contribution> contributions;
  for (const NodeId node : node_ids(network)) {
    for (const NodeId target : network.neighbours(node)) {
      contributions.push_back(
          {node.value, static_cast<std::uint32_t>(n + target.index()), {TieId(contributions.size()), 1}});
    }
  }
  return {std::move(nodes), std::move(contributions), false};
}

/// Scales the scores of each component to maximum 1.
void scale(std::vector<double>& scores, const std::vector<std::uint32_t>& component) {
  std::vector<double> highest(2 * scores.size(), 0);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    highest[component[i]] = std::max(highest[component[i]], scores[i]);
  }
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] > 0) scores[i] /= highest[component[i]];
  }
}

}  // namespace

std::optional<double> largest_eigenvalue(const Network& network, bool weighted) {
  if (network.directed()) return largest_eigenvalue(undirected(network), weighted);
  const auto vector = eigenvector(network, connected_components(network), weighted);
  if (!vector) return std::nullopt;
  // Rayleigh's quotient: its error is the square of the vector's.
  double product = 0;
  double norm = 0;
  for (const NodeId node : node_ids(network)) {
    const auto neighbours = network.neighbours(node);
    const auto weights = network.weights(node);
    double sum = 0;
    for (std::size_t k = 0; k < neighbours.size(); ++k) {
      sum += (weighted ? weights[k] : 1) * (*vector)[neighbours[k].index()];
    }
    product += (*vector)[node.index()] * sum;
    norm += (*vector)[node.index()] * (*vector)[node.index()];
  }
  return product / norm;
}

std::vector<double> katz(const Network& network, const KatzOptions& options) {
  constexpr double kDefaultShare = 0.85;
  constexpr int kMostSteps = 100000;
  std::vector<double> scores(network.size(), 1);
  const std::optional<double> radius = largest_eigenvalue(network, options.weighted);
  if (!radius) return scores;
  const double alpha = options.alpha.value_or(kDefaultShare / *radius);
  if (alpha < 0 || alpha * *radius >= 1) throw std::invalid_argument("Katz: alpha must be 0 or more, below 1/λ");
  for (int i = 0; i < kMostSteps; ++i) {
    std::vector<double> next = step(network, options, alpha, scores);
    const bool done = settled(scores, next);
    scores = std::move(next);
    if (done) return scores;
  }
  throw std::invalid_argument("Katz: alpha is too near 1/λ");
}

std::optional<Hits> hits(const Network& network) {
  const Network twice = sources_and_targets(network);
  const Partition components = connected_components(twice);
  const auto vector = eigenvector(twice, components, false);
  if (!vector) return std::nullopt;
  const auto n = static_cast<std::ptrdiff_t>(network.size());
  const auto& part = components.part_of;
  Hits found{{vector->begin(), vector->begin() + n}, {vector->begin() + n, vector->end()}};
  scale(found.hubs, {part.begin(), part.begin() + n});
  scale(found.authorities, {part.begin() + n, part.end()});
  return found;
}

}  // namespace maillage
