// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/betweenness.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/paths/batch.h"
#include "maillage/kernels/paths/shortest_paths.h"
#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

/// One source after another.
class OneByOne {
 public:
  OneByOne(const Graph& graph, bool with_edges)
      : graph_(graph), with_edges_(with_edges), paths_(graph), shares_(graph.size(), 0) {}

  /// As Batch::add().
  void add(Label first, std::size_t count, std::span<double> part) {
    for (Label source = first; source < first + count; ++source) add_source(source, part);
  }

 private:
  void add_source(Label source, std::span<double> part) {
    paths_.start_from(source);
    const auto& order = paths_.order();
    for (std::size_t place = order.size() - 1; place > 0; --place) {
      const Label node = order[place];
      const double count = paths_.count(node);
      if (!std::isfinite(count)) throw std::overflow_error("more than 10^308 shortest paths between two nodes");
      const double share = 1 / count + shares_[node];
      part[node] += count * shares_[node] * graph_.members[source];
      shares_[node] = 0;
      for (const auto& before : paths_.predecessors(place)) {
        shares_[before.node] += graph_.members[node] * share;
        if (with_edges_) part[graph_.size() + before.edge] += through(before.node, source) * share;
      }
    }
    shares_[source] = 0;
  }

  /// Shortest paths to a predecessor, from all the nodes its source stands for: of itself, from itself alone.
  [[nodiscard]] double through(Label predecessor, Label source) const {
    return predecessor == source ? 1 : paths_.count(predecessor) * graph_.members[source];
  }

  const Graph& graph_;
  bool with_edges_;
  ShortestPaths paths_;
  std::vector<double> shares_;  ///< Σ over successors of (1 + dependency) / path count
};

/// Whether the searches of neighbouring sources meet so rarely that lanes cost more than they spare: a look at the
/// batch in the middle.
bool lanes_pay(const Graph& graph) {
  constexpr double kWorthwhile = 1.5;
  if (graph.size() < 2 * kLanes) return true;
  Batch batch(graph, false);
  std::vector<double> part(graph.size(), 0);
  batch.add(static_cast<Label>(graph.size() / 2), kLanes, part);
  return batch.lanes_per_event() >= kWorthwhile;
}

template <typename Worker>
std::vector<double> sum_over_sources(const Graph& graph, std::size_t width, const BetweennessOptions& options) {
  const std::size_t blocks = (graph.size() + kLanes - 1) / kLanes;
  const Items items{blocks, width, options.threads, &options.progress};
  const auto make = [&] { return Worker(graph, options.edges); };
  const auto work = [&](Worker& worker, std::size_t block, std::span<double> part) {
    const std::size_t first = block * kLanes;
    worker.add(static_cast<Label>(first), std::min(kLanes, graph.size() - first), part);
  };
  return is_shared(options.ranks) ? sum_over_ranks(items, *options.ranks, make, work) : sum_in_order(items, make, work);
}

/// What the sums over labels say of the nodes and edges of the network, and what twins have among themselves.
class Expansion {
 public:
  Expansion(const Network& network, const Graph& graph, std::span<const double> sums, const BetweennessOptions& options)
      : network_(network),
        graph_(graph),
        sums_(sums),
        options_(options),
        node_sums_(sums.begin(), sums.begin() + static_cast<std::ptrdiff_t>(graph.size())) {}

  Betweenness take() {
    Betweenness result;
    if (options_.edges) expand_edges(result.edges);
    add_twins(result.edges);
    result.nodes.reserve(network_.size());
    for (std::uint32_t i = 0; i < network_.size(); ++i) result.nodes.push_back(node_sums_[graph_.label[i]]);
    if (!network_.directed()) halve(result);
    return result;
  }

 private:
  /// Shortest paths between two twins: their tie, if they have one, or through those of their neighbours that are
  /// nearest.
  struct Between {
    double length = kUnreached;
    double own = 0;  ///< of their tie, if it is as short
    double count = 0;
    [[nodiscard]] bool is_shortest(double other) const { return other <= length * (1 + kTolerance); }
  };

  void expand_edges(std::vector<double>& edges) const {
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [from, to] = network_.ends(tie);
      const Label a = graph_.label[from.index()];
      const Label b = graph_.label[to.index()];
      edges.push_back(a == b ? 0 : sums_[graph_.size() + edge_between(a, b)]);
    }
  }

  /// That of the rows.
  [[nodiscard]] std::uint32_t edge_between(Label a, Label b) const {
    const auto row = graph_.out.row(a);
    const auto place = std::lower_bound(row.begin(), row.end(), b) - row.begin();
    return graph_.out.edges[graph_.out.begin[a] + static_cast<std::size_t>(place)];
  }

  [[nodiscard]] double length(std::uint32_t arc) const { return options_.weighted ? graph_.out.lengths[arc] : 1; }

  void add_twins(std::vector<double>& edges) {
    if (!graph_.merged) return;
    std::vector<Between> between(graph_.size());
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [from, to] = network_.ends(tie);
      const Label a = graph_.label[from.index()];
      if (a == graph_.label[to.index()]) between[a].length = options_.weighted ? 1 / network_.weight(tie) : 1;
    }
    for (Label label = 0; label < graph_.size(); ++label) {
      if (graph_.members[label] > 1) add_twins_of(label, between[label]);
    }
    if (options_.edges) add_twins_to_edges(between, edges);
  }

  void add_twins_of(Label label, Between& between) {
    const double own = between.length;
    const std::uint32_t end = graph_.out.begin[label + 1];
    for (std::uint32_t arc = graph_.out.begin[label]; arc < end; ++arc) {
      between.length = std::min(between.length, 2 * length(arc));
    }
    between.own = own != kUnreached && between.is_shortest(own) ? 1 : 0;
    between.count = between.own;
    for (std::uint32_t arc = graph_.out.begin[label]; arc < end; ++arc) {
      if (between.is_shortest(2 * length(arc))) between.count += graph_.members[graph_.out.targets[arc]];
    }
    const double pairs = graph_.members[label] * (graph_.members[label] - 1);
    for (std::uint32_t arc = graph_.out.begin[label]; arc < end; ++arc) {
      if (between.is_shortest(2 * length(arc))) node_sums_[graph_.out.targets[arc]] += pairs / between.count;
    }
  }

  /// Both ways, as all sums.
  void add_twins_to_edges(std::span<const Between> between, std::vector<double>& edges) const {
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [from, to] = network_.ends(tie);
      const double its_length = options_.weighted ? 1 / network_.weight(tie) : 1;
      const Label a = graph_.label[from.index()];
      const Label b = graph_.label[to.index()];
      if (a == b) {
        edges[tie.index()] += 2 * between[a].own / between[a].count;
        continue;
      }
      for (const Label end : {a, b}) {
        if (graph_.members[end] < 2 || !between[end].is_shortest(2 * its_length)) continue;
        edges[tie.index()] += 2 * (graph_.members[end] - 1) / between[end].count;
      }
    }
  }

  /// Each pair was met from both its ends.
  static void halve(Betweenness& result) {
    for (double& sum : result.nodes) sum /= 2;
    for (double& sum : result.edges) sum /= 2;
  }

  const Network& network_;
  const Graph& graph_;
  std::span<const double> sums_;
  BetweennessOptions options_;
  std::vector<double> node_sums_;
};

}  // namespace

Betweenness betweenness(const Network& network, const BetweennessOptions& options) {
  const Graph graph = make_graph(network, {.weighted = options.weighted, .merge_twins = true, .with_in_rows = true});
  const std::size_t width = graph.size() + (options.edges ? network.edge_count() : 0);
  const std::vector<double> sums = !options.weighted && lanes_pay(graph)
                                       ? sum_over_sources<Batch>(graph, width, options)
                                       : sum_over_sources<OneByOne>(graph, width, options);
  return Expansion(network, graph, sums, options).take();
}

}  // namespace maillage::kernels
