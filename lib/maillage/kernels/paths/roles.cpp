// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/roles.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/blocks.h"
#include "maillage/kernels/paths/dominators.h"

namespace maillage::kernels {
namespace {

/// Numbers of a BrokeredPairs.
constexpr std::size_t kNumbers = 4;

/// The two-paths that start from one actor after another.
class Worker {
 public:
  Worker(const Graph& graph, std::span<const std::uint32_t> kind_of, std::span<const std::uint32_t> block_of)
      : graph_(graph), kind_of_(kind_of), block_of_(block_of), met_(graph.size(), 0), paths_(graph.size(), 0) {
    if (graph.directed) dominators_.emplace(graph);
  }

  void add(Label from, std::span<double> part) {
    count_two_paths(from);
    if (dominators_ && has_exclusive()) dominators_->start_from(from);
    const Rows& out = graph_.out;
    for (std::uint32_t first = out.begin[from]; first < out.begin[from + 1]; ++first) {
      const Label broker = out.targets[first];
      for (std::uint32_t second = out.begin[broker]; second < out.begin[broker + 1]; ++second) {
        const Label to = out.targets[second];
        if (!is_open(from, to) || (!graph_.directed && to < from)) continue;
        const bool exclusive = paths_[to] == 1;
        double* const numbers =
            part.data() + (broker * kRoles + static_cast<std::size_t>(role(from, broker, to))) * kNumbers;
        numbers[0] += 1;
        numbers[1] += 1.0 / paths_[to];
        numbers[2] += exclusive ? 1 : 0;
        numbers[3] += exclusive && is_sole(first, second) ? 1 : 0;
      }
    }
  }

 private:
  [[nodiscard]] bool is_open(Label from, Label to) const { return to != from && met_[to] != from + 1; }

  /// Marks the neighbours of `from`, and counts the ways to those two steps away.
  void count_two_paths(Label from) {
    for (const Label node : ends_) paths_[node] = 0;
    ends_.clear();
    for (const Label next : graph_.out.row(from)) met_[next] = from + 1;
    for (const Label broker : graph_.out.row(from)) {
      for (const Label to : graph_.out.row(broker)) {
        if (!is_open(from, to)) continue;
        if (paths_[to]++ == 0) ends_.push_back(to);
      }
    }
  }

  [[nodiscard]] bool has_exclusive() const {
    return std::any_of(ends_.begin(), ends_.end(), [&](Label node) { return paths_[node] == 1; });
  }

  [[nodiscard]] bool is_sole(std::uint32_t first, std::uint32_t second) const {
    const Rows& out = graph_.out;
    if (dominators_) return dominators_->is_through(out.targets[second], out.targets[first]);
    return block_of_[out.edges[first]] != block_of_[out.edges[second]];
  }

  [[nodiscard]] Role role(Label from, Label broker, Label to) const {
    const std::uint32_t kind = kind_of_[broker];
    const bool like_first = kind_of_[from] == kind;
    const bool like_last = kind_of_[to] == kind;
    if (like_first && like_last) return Role::coordinator;
    if (kind_of_[from] == kind_of_[to]) return Role::consultant;
    if (like_first || (like_last && !graph_.directed)) return Role::representative;
    return like_last ? Role::gatekeeper : Role::liaison;
  }

  const Graph& graph_;
  std::span<const std::uint32_t> kind_of_;   ///< of each label
  std::span<const std::uint32_t> block_of_;  ///< of each edge of an undirected graph
  std::vector<std::uint32_t> met_;           ///< 1 + the last one whose neighbour it was found to be
  std::vector<std::uint32_t> paths_;
  std::vector<Label> ends_;  ///< nodes with paths
  std::optional<Dominators> dominators_;
};

}  // namespace

BrokeredPairs& BrokeredPairs::operator+=(const BrokeredPairs& other) {
  all += other.all;
  partial += other.partial;
  exclusive += other.exclusive;
  sole += other.sole;
  return *this;
}

BrokeredPairs Roles::total() const {
  BrokeredPairs sum;
  for (const BrokeredPairs& pairs : *this) sum += pairs;
  return sum;
}

std::vector<Roles> roles(const Network& network, std::span<const std::uint32_t> kinds, int threads) {
  constexpr std::size_t kBlocks = 32;
  assert(kinds.size() == network.size());
  const Graph graph = make_graph(network, {.with_in_rows = true});
  std::vector<std::uint32_t> kind_of;
  kind_of.reserve(graph.size());
  for (const std::uint32_t node : graph.node) kind_of.push_back(kinds[node]);
  std::vector<std::uint32_t> block_of;
  if (!network.directed()) block_of = blocks(graph.out, network.edge_count());
  const std::size_t parts = std::min(kBlocks, graph.size());
  const std::vector<double> sums = sum_in_order(
      parts, graph.size() * kRoles * kNumbers, threads, [&] { return Worker(graph, kind_of, block_of); },
      [&](Worker& worker, std::size_t block, std::span<double> part) {
        const std::size_t end = graph.size() * (block + 1) / parts;
        for (std::size_t from = graph.size() * block / parts; from < end; ++from) {
          worker.add(static_cast<Label>(from), part);
        }
      });
  std::vector<Roles> result(network.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    for (std::size_t role = 0; role < kRoles; ++role) {
      const double* const numbers = sums.data() + (graph.label[i] * kRoles + role) * kNumbers;
      const auto whole = [&](std::size_t number) { return static_cast<std::uint64_t>(numbers[number]); };
      result[i][role] = {.all = whole(0), .partial = numbers[1], .exclusive = whole(2), .sole = whole(3)};
    }
  }
  return result;
}

}  // namespace maillage::kernels
