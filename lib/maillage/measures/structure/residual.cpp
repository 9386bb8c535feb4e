// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/residual.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr std::size_t kSources = 64;

}  // namespace

Residual::Residual(const Network& network)
    : network_(network),
      everyone_(node_ids(network).begin(), node_ids(network).end()),
      seen_(network.size()),
      fresh_(network.size(), 0),
      next_(network.size(), 0),
      gone_(network.size()) {}

const std::vector<std::uint64_t>& Residual::pairs_at_distance(std::span<const NodeId> removed) {
  return pairs_at_distance(removed, everyone_);
}

const std::vector<std::uint64_t>& Residual::pairs_at_distance(std::span<const NodeId> removed,
                                                              std::span<const NodeId> sources) {
  start(removed);
  pairs_.clear();
  for (std::size_t first = 0; first < sources.size(); first += kSources)
    search_from(sources.subspan(first, std::min(kSources, sources.size() - first)));
  return pairs_;
}

std::uint64_t Residual::connected_pairs(std::span<const NodeId> removed) {
  if (network_.directed()) {
    const auto& pairs = pairs_at_distance(removed);
    return std::accumulate(pairs.begin(), pairs.end(), std::uint64_t{0});
  }
  start(removed);
  std::fill(seen_.begin(), seen_.end(), 0);
  std::uint64_t pairs = 0;
  for (const NodeId node : node_ids(network_)) {
    if (gone_[node.index()] || seen_[node.index()] != 0) continue;
    const std::uint64_t size = component_size(node);
    pairs += size * (size - 1);
  }
  return pairs;
}

void Residual::start(std::span<const NodeId> removed) {
  std::fill(gone_.begin(), gone_.end(), false);
  for (const NodeId node : removed) gone_[node.index()] = true;
}

/// Searches from up to 64 nodes at once, level by level.
void Residual::search_from(std::span<const NodeId> sources) {
  std::fill(seen_.begin(), seen_.end(), 0);
  front_.clear();
  for (std::size_t bit = 0; bit < sources.size(); ++bit) {
    const std::size_t i = sources[bit].index();
    if (gone_[i]) continue;
    seen_[i] = fresh_[i] = std::uint64_t{1} << bit;
    front_.emplace_back(i);
  }
  for (std::size_t level = 0; !front_.empty(); ++level) {
    spread();
    const std::uint64_t reached = settle();
    if (reached == 0) continue;
    if (pairs_.size() <= level) pairs_.resize(level + 1, 0);
    pairs_[level] += reached;
  }
}

void Residual::spread() {
  next_front_.clear();
  for (const NodeId node : front_) {
    const std::uint64_t bits = fresh_[node.index()];
    for (const NodeId target : network_.neighbours(node)) {
      if (gone_[target.index()] || (bits & ~seen_[target.index()]) == 0) continue;
      if (next_[target.index()] == 0) next_front_.push_back(target);
      next_[target.index()] |= bits;
    }
  }
}

/// Makes the next front the front; gives the number of pairs it stands for.
std::uint64_t Residual::settle() {
  std::uint64_t reached = 0;
  for (const NodeId node : next_front_) {
    const std::size_t i = node.index();
    fresh_[i] = next_[i] & ~seen_[i];
    seen_[i] |= fresh_[i];
    next_[i] = 0;
    reached += static_cast<std::uint64_t>(std::popcount(fresh_[i]));
  }
  front_.swap(next_front_);
  return reached;
}

std::uint64_t Residual::component_size(NodeId first) {
  front_.assign(1, first);
  seen_[first.index()] = 1;
  for (std::size_t met = 0; met < front_.size(); ++met) {
    for (const NodeId target : network_.neighbours(front_[met])) {
      if (gone_[target.index()] || seen_[target.index()] != 0) continue;
      seen_[target.index()] = 1;
      front_.push_back(target);
    }
  }
  return front_.size();
}

double inverse_distance_sum(std::span<const std::uint64_t> pairs_at_distance) {
  double sum = 0;
  for (std::size_t i = 0; i < pairs_at_distance.size(); ++i) {
    sum += static_cast<double>(pairs_at_distance[i]) / static_cast<double>(i + 1);
  }
  return sum;
}

}  // namespace maillage
