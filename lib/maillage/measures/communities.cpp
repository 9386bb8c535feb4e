// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/communities.h"

#include <algorithm>
#include <numeric>

#include "maillage/measures/igraph_measures.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

double length_of(const Network& network, EdgeId edge, bool weighted) { return weighted ? network.weight(edge) : 1; }

std::vector<double> strengths(const Network& network, bool weighted) {
  std::vector<double> sums(network.size(), 0);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    sums[a.index()] += length_of(network, edge, weighted);
    sums[b.index()] += length_of(network, edge, weighted);
  }
  return sums;
}

/// How often the method is run, and how often it goes on from what a run has found.
struct Attempts {
  std::size_t count;
  igraph_integer_t iterations;  ///< not "until stable", which may never be, when gains are rounding alone
};

/// More where they are cheap.
Attempts attempts(const Network& network) {
  constexpr std::size_t kWork = 400'000;
  constexpr std::size_t kFewest = 3;
  const std::size_t size = network.size() + network.edge_count();
  if (kFewest * size <= kWork) return {std::min<std::size_t>(kWork / size, 100), 10};
  return {1, static_cast<igraph_integer_t>(std::clamp<std::size_t>(kFewest * kWork / size, 2, 10))};
}

/// Runs Leiden's method on one network, again and again.
class Leiden {
 public:
  Leiden(const Network& network, const IgraphNetwork& copy, bool weighted, igraph_integer_t iterations)
      : copy_(copy),
        weighted_(weighted),
        iterations_(iterations),
        strengths_(strengths(network, weighted)),
        labels_(network.size()) {
    const auto all = strengths_.values();
    total_ = std::accumulate(all.begin(), all.end(), 0.0);
  }

  Partition attempt() {
    constexpr double kRandomness = 0.01;  // Leiden's β, igraph's default
    igraph_integer_t count = 0;
    call_igraph(igraph_community_leiden, copy_.graph(), weighted_ ? copy_.weights() : nullptr,
                static_cast<const igraph_vector_t*>(strengths_.get()), 1 / total_, kRandomness, false, iterations_,
                labels_.get(), &count, nullptr);
    const auto found = labels_.values();
    return make_partition(std::vector<std::uint32_t>(found.begin(), found.end()));
  }

 private:
  const IgraphNetwork& copy_;
  bool weighted_;
  igraph_integer_t iterations_;
  IgraphVector strengths_;
  double total_ = 0;
  IgraphIntegers labels_;
};

Partition everyone_alone(std::size_t size) {
  std::vector<std::uint32_t> labels(size);
  std::iota(labels.begin(), labels.end(), 0U);
  return make_partition(labels);
}

}  // namespace

double modularity(const Network& network, const Partition& partition, bool weighted) {
  std::vector<double> inside(partition.sizes.size(), 0);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const std::uint32_t part = partition.part_of[a.index()];
    if (part == partition.part_of[b.index()]) inside[part] += 2 * length_of(network, edge, weighted);
  }
  std::vector<double> incident(partition.sizes.size(), 0);
  const std::vector<double> all = strengths(network, weighted);
  for (std::size_t i = 0; i < all.size(); ++i) incident[partition.part_of[i]] += all[i];
  const double total = std::accumulate(all.begin(), all.end(), 0.0);
  double sum = 0;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    sum += inside[i] / total - incident[i] / total * (incident[i] / total);
  }
  return sum;
}

Communities communities(const Network& network, const IgraphNetwork& copy, const CommunityOptions& options) {
  Communities best{everyone_alone(network.size()), 0};
  if (network.edge_count() == 0) return best;
  constexpr double kBetter = 1e-12;  // below, a difference of rounding would decide
  best.modularity = modularity(network, best.partition, options.weighted);
  const IgraphSeed seed(options.seed);
  const auto [count, iterations] = attempts(network);
  Leiden leiden(network, copy, options.weighted, iterations);
  for (std::size_t i = 0; i < count; ++i) {
    Partition found = leiden.attempt();
    const double quality = modularity(network, found, options.weighted);
    if (quality > best.modularity + kBetter) best = {std::move(found), quality};
  }
  return best;
}

Communities communities(const Network& network, const CommunityOptions& options) {
  if (network.directed()) return communities(undirected(network), options);
  return communities(network, IgraphNetwork(network), options);
}

}  // namespace maillage
