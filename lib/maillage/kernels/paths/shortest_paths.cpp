// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/shortest_paths.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace maillage::kernels {
namespace {

constexpr Label kNone = std::numeric_limits<Label>::max();

}  // namespace

ShortestPaths::ShortestPaths(const Graph& graph, Wanted wanted)
    : graph_(graph),
      weighted_(!graph.out.lengths.empty()),
      paths_wanted_(wanted == Wanted::paths),
      distance_(graph.size(), kUnreached),
      count_(graph.size(), 0),
      settled_(graph.size(), 0) {
  order_.reserve(graph.size());
  if (weighted_) choose_buckets();
}

void ShortestPaths::start_from(Label source) {
  reset();
  if (!weighted_) {
    search_breadth_first(source);
  } else if (buckets_per_length_ > 0) {
    search_buckets(source);
  } else {
    search_heap(source);
    if (uncertain_) {
      reset();
      search_exactly(source);
    }
  }
  begin_.push_back(predecessor_count_);
}

void ShortestPaths::reset() {
  for (const Label node : order_) {
    distance_[node] = kUnreached;
    settled_[node] = 0;
  }
  order_.clear();
  begin_.clear();
  predecessor_count_ = 0;
  uncertain_ = false;
}

/// Buckets pay where few of them are empty. A tie is a little longer than a bucket is wide, so that no path, within the
/// tolerance, has two nodes in one bucket.
void ShortestPaths::choose_buckets() {
  constexpr double kMostBuckets = 65536;
  const auto [shortest, longest] = std::minmax_element(graph_.out.lengths.begin(), graph_.out.lengths.end());
  shortest_ = *shortest;
  const double buckets_per_length = 1.01 / *shortest;
  if (!(*longest * buckets_per_length < kMostBuckets)) return;
  start_from(0);
  const double farthest = distance_[order_.back()];
  if (farthest * buckets_per_length > 8 * static_cast<double>(graph_.size()) + 1024) return;
  buckets_per_length_ = buckets_per_length;
  bucket_.assign(std::bit_ceil(static_cast<std::size_t>(*longest * buckets_per_length) + 3), kNone);
  after_.resize(graph_.size());
  before_.resize(graph_.size());
}

void ShortestPaths::search_breadth_first(Label source) {
  distance_[source] = 0;
  order_.push_back(source);
  for (std::size_t i = 0; i < order_.size(); ++i) settle_level(order_[i]);
}

void ShortestPaths::settle_level(Label node) {
  const double here = distance_[node];
  if (paths_wanted_) {
    begin_.push_back(predecessor_count_);
    const Rows& in = graph_.in();
    make_room(in.row(node).size());
    for (std::uint32_t arc = in.begin[node]; arc < in.begin[node + 1]; ++arc) {
      predecessors_[predecessor_count_] = {in.targets[arc], in.edges[arc]};
      predecessor_count_ += distance_[in.targets[arc]] == here - 1 ? 1U : 0U;
    }
    count_paths(node);
  }
  for (const Label next : graph_.out.row(node)) {
    if (distance_[next] != kUnreached) continue;
    distance_[next] = here + 1;
    order_.push_back(next);
  }
}

void ShortestPaths::search_heap(Label source) {
  distance_[source] = 0;
  heap_.assign(1, {0, source});
  while (!heap_.empty()) {
    std::pop_heap(heap_.begin(), heap_.end());
    const Reached reached = heap_.back();
    heap_.pop_back();
    if (settled_[reached.node] == 0) settle(reached.node);
  }
}

void ShortestPaths::search_exactly(Label source) {
  exact_.assign(graph_.size(), ExactLength());
  std::vector<std::pair<ExactLength, Label>> heap = {{ExactLength(), source}};
  const auto farther = [](const auto& a, const auto& b) { return a > b; };
  distance_[source] = 0;
  while (!heap.empty()) {
    std::pop_heap(heap.begin(), heap.end(), farther);
    const Label node = heap.back().second;
    heap.pop_back();
    if (settled_[node] != 0) continue;
    settle_exactly(node);
    const Rows& out = graph_.out;
    for (std::uint32_t arc = out.begin[node]; arc < out.begin[node + 1]; ++arc) {
      const Label target = out.targets[arc];
      if (settled_[target] != 0 || !std::isfinite(out.lengths[arc])) continue;
      ExactLength through = exact_[node];
      through.add(out.lengths[arc]);
      if (distance_[target] != kUnreached && through >= exact_[target]) continue;
      exact_[target] = through;
      distance_[target] = through.rounded();
      heap.emplace_back(through, target);
      std::push_heap(heap.begin(), heap.end(), farther);
    }
  }
}

/// Of the predecessors within the tolerance, those that are nearer for certain.
void ShortestPaths::settle_exactly(Label node) {
  if (paths_wanted_) {
    find_predecessors(node);
    const auto first = predecessors_.begin() + static_cast<std::ptrdiff_t>(begin_.back());
    const auto end = predecessors_.begin() + static_cast<std::ptrdiff_t>(predecessor_count_);
    const auto is_no_nearer = [&](const Predecessor& one) { return exact_[one.node] >= exact_[node]; };
    predecessor_count_ -= static_cast<std::size_t>(end - std::remove_if(first, end, is_no_nearer));
    count_paths(node);
  }
  settled_[node] = 1;
  order_.push_back(node);
}

void ShortestPaths::search_buckets(Label source) {
  lower(source, 0);
  for (std::size_t bucket = 0; queued_ > 0; bucket = (bucket + 1) & (bucket_.size() - 1)) {
    while (bucket_[bucket] != kNone) {
      const Label node = bucket_[bucket];
      unlink(node);
      settle(node);
    }
  }
}

void ShortestPaths::settle(Label node) {
  if (paths_wanted_) {
    find_predecessors(node);
    count_paths(node);
  }
  settled_[node] = 1;
  order_.push_back(node);
  relax(node);
}

/// Without a branch for each tie, as which of them fit is hard to foresee.
void ShortestPaths::find_predecessors(Label node) {
  begin_.push_back(predecessor_count_);
  const double here = distance_[node];
  const double tolerated = here * kTolerance;
  uncertain_ = uncertain_ || 4 * tolerated >= shortest_;
  const Rows& in = graph_.in();
  const std::uint32_t end = in.begin[node + 1];
  make_room(end - in.begin[node]);
  Predecessor* const found = predecessors_.data() + predecessor_count_;
  std::size_t count = 0;
  for (std::uint32_t arc = in.begin[node]; arc < end; ++arc) {
    const Label from = in.targets[arc];
    found[count] = {from, in.edges[arc]};
    const bool fits = std::abs(distance_[from] + in.lengths[arc] - here) <= tolerated;
    count += fits && settled_[from] != 0 ? 1U : 0U;
  }
  predecessor_count_ += count;
}

void ShortestPaths::make_room(std::size_t more) {
  if (predecessors_.size() < predecessor_count_ + more) predecessors_.resize(2 * predecessor_count_ + more + 1024);
}

void ShortestPaths::relax(Label from) {
  const double here = distance_[from];
  const Rows& out = graph_.out;
  for (std::uint32_t arc = out.begin[from]; arc < out.begin[from + 1]; ++arc) {
    const double through = here + out.lengths[arc];
    if (through < distance_[out.targets[arc]]) lower(out.targets[arc], through);
  }
}

void ShortestPaths::lower(Label node, double distance) {
  if (buckets_per_length_ == 0) {
    distance_[node] = distance;
    heap_.push_back({distance, node});
    std::push_heap(heap_.begin(), heap_.end());
    return;
  }
  if (distance_[node] != kUnreached) unlink(node);
  distance_[node] = distance;
  const std::size_t bucket = bucket_of(distance);
  const Label first = bucket_[bucket];
  after_[node] = first;
  before_[node] = kNone;
  if (first != kNone) before_[first] = node;
  bucket_[bucket] = node;
  ++queued_;
}

std::size_t ShortestPaths::bucket_of(double distance) const {
  return static_cast<std::size_t>(distance * buckets_per_length_) & (bucket_.size() - 1);
}

/// From the bucket of its distance.
void ShortestPaths::unlink(Label node) {
  if (before_[node] == kNone) {
    bucket_[bucket_of(distance_[node])] = after_[node];
  } else {
    after_[before_[node]] = after_[node];
  }
  if (after_[node] != kNone) before_[after_[node]] = before_[node];
  --queued_;
}

/// From the predecessors found last, each of which stands for some nodes; the source for itself alone.
void ShortestPaths::count_paths(Label node) {
  double count = 0;
  for (std::size_t i = begin_.back(); i < predecessor_count_; ++i) {
    const Label from = predecessors_[i].node;
    count += distance_[from] == 0 ? 1 : graph_.members[from] * count_[from];
  }
  count_[node] = predecessor_count_ == begin_.back() ? 1 : count;
}

}  // namespace maillage::kernels
