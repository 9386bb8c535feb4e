// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/vitality.h"

#include <algorithm>
#include <span>
#include <utility>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/blocks.h"
#include "maillage/kernels/paths/shortest_paths.h"

namespace maillage::kernels {
namespace {

/// Sums over ordered pairs that have a path, of 1/distance and of 1, per label.
class Sums {
 public:
  explicit Sums(std::span<const double> values) : values_(values), size_(values.size() / 4) {}
  [[nodiscard]] double of_ends(int what, Label node) const { return values_[index(what, node)]; }
  [[nodiscard]] double of_losses(int what, Label node) const { return values_[index(2 + what, node)]; }
  [[nodiscard]] std::size_t index(int section, Label node) const {
    return static_cast<std::size_t>(section) * size_ + node;
  }

 private:
  std::span<const double> values_;
  std::size_t size_;
};

/// From one source: of each node the sums over the pairs it is an end of, and what the pairs of the source lose when it
/// is removed. Nodes are known by their place in the order the search met them; the source's is 0.
class Worker {
 public:
  Worker(const Graph& graph, std::span<const std::uint32_t> block_of)
      : graph_(graph),
        block_of_(block_of),
        unit_(graph.out.lengths.empty()),
        paths_(graph),
        place_(graph.size(), kNone),
        below_(graph.size(), kNone),
        distance_(graph.size(), 0) {}

  void add(Label source, std::span<double> part) {
    paths_.start_from(source);
    part_ = part;
    const auto& order = paths_.order();
    for (std::size_t i = 0; i < order.size(); ++i) place_[order[i]] = static_cast<std::uint32_t>(i);
    add_ends();
    find_dominators();
    if (!block_of_.empty()) add_separated();
    number_subtrees();
    for (std::size_t i = 1; i < order.size(); ++i) add_detours(static_cast<std::uint32_t>(i));
    for (const Label node : order) place_[node] = kNone;
  }

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  [[nodiscard]] Label label(std::uint32_t place) const { return paths_.order()[place]; }
  [[nodiscard]] double distance(std::uint32_t place) const { return paths_.distance(label(place)); }
  [[nodiscard]] double& sum(int section, Label node) { return part_[Sums(part_).index(section, node)]; }
  void lose(Label node, double inverse_distances, double pairs) {
    sum(2, node) += inverse_distances;
    sum(3, node) += pairs;
  }

  void add_ends() {
    const auto& order = paths_.order();
    for (std::uint32_t i = 1; i < order.size(); ++i) {
      for (const Label end : {order[0], order[i]}) {
        sum(0, end) += 1 / distance(i);
        sum(1, end) += 1;
      }
    }
  }

  /// The last node that all shortest paths to a node pass through: where the ways to its predecessors part. Above it in
  /// the tree, separator_ is the last cut point between the source and the node, or the source.
  void find_dominators() {
    const std::size_t size = paths_.order().size();
    dominator_.assign(size, 0);
    depth_.assign(size, 0);
    separator_.assign(size, 0);
    entry_.assign(size, 0);
    for (std::uint32_t i = 1; i < size; ++i) {
      const auto predecessors = paths_.predecessors(i);
      const std::uint32_t first = place_[predecessors.front().node];
      std::uint32_t dominator = first;
      for (const auto& other : predecessors.subspan(1)) dominator = common(dominator, place_[other.node]);
      dominator_[i] = dominator;
      depth_[i] = depth_[dominator] + 1;
      if (block_of_.empty()) continue;
      entry_[i] = block_of_[predecessors.front().edge];
      if (first != 0) separator_[i] = entry_[i] == entry_[first] ? separator_[first] : first;
    }
  }

  [[nodiscard]] std::uint32_t common(std::uint32_t a, std::uint32_t b) const {
    while (a != b) {
      if (depth_[a] < depth_[b]) std::swap(a, b);
      a = dominator_[a];
    }
    return a;
  }

  /// Without a cut point, all beyond it is lost.
  void add_separated() {
    beyond_.assign(paths_.order().size(), {});
    for (auto i = static_cast<std::uint32_t>(beyond_.size()); i-- > 1;) {
      if (beyond_[i].second > 0) lose(label(i), beyond_[i].first, beyond_[i].second);
      auto& [inverse_distances, pairs] = beyond_[separator_[i]];
      inverse_distances += beyond_[i].first + 1 / distance(i);
      pairs += beyond_[i].second + 1;
    }
  }

  /// Lines the dominator tree up so that what a node dominates follows it.
  void number_subtrees() {
    const std::size_t size = dominator_.size();
    subtree_size_.assign(size, 1);
    for (auto i = static_cast<std::uint32_t>(size); i-- > 1;) subtree_size_[dominator_[i]] += subtree_size_[i];
    start_.assign(size, 0);
    next_start_.assign(size, 1);
    line_.assign(size, 0);
    for (std::uint32_t i = 1; i < size; ++i) {
      start_[i] = next_start_[dominator_[i]];
      next_start_[dominator_[i]] += subtree_size_[i];
      next_start_[i] = start_[i] + 1;
      line_[start_[i]] = i;
    }
  }

  /// What the nodes below a node lose by having to be reached some other way, those beyond it left aside.
  void add_detours(std::uint32_t removed) {
    if (subtree_size_[removed] == 1) return;
    affected_.clear();
    const std::uint32_t end = start_[removed] + subtree_size_[removed];
    for (std::uint32_t at = start_[removed] + 1; at < end;) {
      const std::uint32_t place = line_[at];
      if (dominator_[place] == removed && separator_[place] == removed) {
        at += subtree_size_[place];
        continue;
      }
      affected_.push_back(label(place));
      ++at;
    }
    if (affected_.empty()) return;
    const Label node = label(removed);
    for (const Label one : affected_) below_[one] = node;
    below_[node] = node;
    search_detours();
    double inverse_distances = 0;
    double pairs = 0;
    for (const Label one : affected_) {
      inverse_distances += 1 / paths_.distance(one) - 1 / distance_[one];
      pairs += distance_[one] == kUnreached ? 1 : 0;
      below_[one] = kNone;
    }
    below_[node] = kNone;
    lose(node, inverse_distances, pairs);
  }

  [[nodiscard]] double length(const Rows& rows, std::uint32_t arc) const { return unit_ ? 1 : rows.lengths[arc]; }

  /// Leaves the distances of the affected nodes in distance_: from those that are not, whose distances stay the same,
  /// then among themselves.
  void search_detours() {
    const Rows& in = graph_.in();
    heap_.clear();
    for (const Label one : affected_) {
      double best = kUnreached;
      for (std::uint32_t arc = in.begin[one]; arc < in.begin[one + 1]; ++arc) {
        const Label from = in.targets[arc];
        if (below_[from] == kNone) best = std::min(best, paths_.distance(from) + length(in, arc));
      }
      distance_[one] = best;
      if (best != kUnreached) heap_.emplace_back(best, one);
    }
    if (affected_.size() == 1) return;
    const auto farther = [](const auto& a, const auto& b) { return a > b; };
    std::make_heap(heap_.begin(), heap_.end(), farther);
    while (!heap_.empty()) {
      std::pop_heap(heap_.begin(), heap_.end(), farther);
      const auto [here, from] = heap_.back();
      heap_.pop_back();
      if (here > distance_[from]) continue;
      for (std::uint32_t arc = graph_.out.begin[from]; arc < graph_.out.begin[from + 1]; ++arc) {
        const Label to = graph_.out.targets[arc];
        const double through = here + length(graph_.out, arc);
        if (!is_affected(to, from) || through >= distance_[to]) continue;
        distance_[to] = through;
        heap_.emplace_back(through, to);
        std::push_heap(heap_.begin(), heap_.end(), farther);
      }
    }
  }

  /// As `other`, which is, and is not the node removed.
  [[nodiscard]] bool is_affected(Label node, Label other) const {
    return below_[node] == below_[other] && below_[node] != node;
  }

  const Graph& graph_;
  std::span<const std::uint32_t> block_of_;  ///< of each edge; empty in a directed graph
  bool unit_;
  ShortestPaths paths_;
  std::span<double> part_;
  std::vector<std::uint32_t> place_;  ///< of each label; the vectors that follow are by place
  std::vector<std::uint32_t> dominator_;
  std::vector<std::uint32_t> depth_;
  std::vector<std::uint32_t> separator_;
  std::vector<std::uint32_t> entry_;  ///< block by which shortest paths come
  std::vector<std::pair<double, double>> beyond_;
  std::vector<std::uint32_t> subtree_size_;
  std::vector<std::uint32_t> start_;
  std::vector<std::uint32_t> next_start_;
  std::vector<std::uint32_t> line_;
  std::vector<Label> affected_;
  std::vector<Label> below_;      ///< of each label, the node removed if that affects it
  std::vector<double> distance_;  ///< of each label that is affected
  std::vector<std::pair<double, Label>> heap_;
};

/// 1 − sum/(n(n−1)); none for fewer than two nodes.
std::optional<double> share_missing(double sum, std::size_t nodes) {
  if (nodes < 2) return std::nullopt;
  return 1 - sum / (static_cast<double>(nodes) * static_cast<double>(nodes - 1));
}

Vitality conclude(const Graph& graph, const Sums& sums) {
  const std::size_t size = graph.size();
  double inverse_distances = 0;
  double pairs = 0;
  for (Label node = 0; node < size; ++node) {
    inverse_distances += sums.of_ends(0, node) / 2;  // each pair has two ends
    pairs += sums.of_ends(1, node) / 2;
  }
  Vitality result;
  result.fragmentation = share_missing(pairs, size);
  result.distance_fragmentation = share_missing(inverse_distances, size);
  for (const Label node : graph.label) {
    const double pairs_left = pairs - sums.of_ends(1, node) - sums.of_losses(1, node);
    const double inverse_left = inverse_distances - sums.of_ends(0, node) - sums.of_losses(0, node);
    result.fragmentation_without.push_back(share_missing(pairs_left, size - 1));
    result.distance_fragmentation_without.push_back(share_missing(inverse_left, size - 1));
  }
  return result;
}

}  // namespace

Vitality vitality(const Network& network, const VitalityOptions& options) {
  constexpr std::size_t kBlock = 32;
  const Graph graph = make_graph(network, {.weighted = options.weighted, .with_in_rows = true});
  std::vector<std::uint32_t> block_of;
  if (!network.directed()) block_of = blocks(graph.out, network.edge_count());
  const Items items{(graph.size() + kBlock - 1) / kBlock, 4 * graph.size(), options.threads, &options.progress};
  const std::vector<double> sums = sum_in_order(
      items, [&] { return Worker(graph, block_of); },
      [&](Worker& worker, std::size_t block, std::span<double> part) {
        const std::size_t end = std::min(graph.size(), (block + 1) * kBlock);
        for (std::size_t source = block * kBlock; source < end; ++source) worker.add(static_cast<Label>(source), part);
      });
  return conclude(graph, Sums(sums));
}

}  // namespace maillage::kernels
