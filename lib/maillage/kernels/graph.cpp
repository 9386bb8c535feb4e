// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/graph.h"

#include <algorithm>
#include <numeric>

namespace maillage::kernels {
namespace {

/// Labels of the nodes that lead a class, in the order of breadth-first searches along ties taken both ways; each
/// search starts from the node with most ties that is left.
class BreadthFirstOrder {
 public:
  BreadthFirstOrder(const Network& network, const std::vector<std::uint32_t>* first)
      : network_(network), first_(first), seen_(network.size(), 0) {}

  std::vector<std::uint32_t> take() {
    for (const std::uint32_t start : by_degree()) {
      if (is_leader(start)) search(start);
    }
    return std::move(order_);
  }

 private:
  [[nodiscard]] bool is_leader(std::uint32_t node) const { return first_ == nullptr || (*first_)[node] == node; }

  [[nodiscard]] std::size_t degree(std::uint32_t node) const {
    const NodeId id{node};
    return network_.neighbours(id).size() + (network_.directed() ? network_.in_neighbours(id).size() : 0);
  }

  /// Most ties first, the lowest first among equals: a counting sort.
  [[nodiscard]] std::vector<std::uint32_t> by_degree() const {
    std::size_t largest = 0;
    for (std::uint32_t i = 0; i < network_.size(); ++i) largest = std::max(largest, degree(i));
    std::vector<std::uint32_t> place(largest + 2, 0);
    for (std::uint32_t i = 0; i < network_.size(); ++i) ++place[largest - degree(i) + 1];
    std::partial_sum(place.begin(), place.end(), place.begin());
    std::vector<std::uint32_t> sorted(network_.size());
    for (std::uint32_t i = 0; i < network_.size(); ++i) sorted[place[largest - degree(i)]++] = i;
    return sorted;
  }

  void visit(std::uint32_t node) {
    if (seen_[node] != 0) return;
    seen_[node] = 1;
    if (is_leader(node)) order_.push_back(node);
  }

  void search(std::uint32_t start) {
    std::size_t head = order_.size();
    visit(start);
    for (; head < order_.size(); ++head) {
      const NodeId node(order_[head]);
      for (const NodeId next : network_.neighbours(node)) visit(next.value);
      if (!network_.directed()) continue;
      for (const NodeId next : network_.in_neighbours(node)) visit(next.value);
    }
  }

  const Network& network_;
  const std::vector<std::uint32_t>* first_;
  std::vector<std::uint8_t> seen_;
  std::vector<std::uint32_t> order_;
};

/// One row of the network under the labels, ascending.
struct Arc {
  Label target;
  std::uint32_t edge;
  double weight;
};

class RowMaker {
 public:
  RowMaker(const Graph& graph, const Network& network, bool weighted)
      : graph_(graph), network_(network), weighted_(weighted) {}

  Rows make(bool incoming) {
    Rows rows;
    rows.begin.reserve(graph_.size() + 1);
    for (Label label = 0; label < graph_.size(); ++label) {
      collect(NodeId(graph_.node[label]), incoming);
      for (const Arc& arc : arcs_) {
        rows.targets.push_back(arc.target);
        rows.edges.push_back(arc.edge);
        if (weighted_) rows.lengths.push_back(1 / arc.weight);
      }
      rows.begin.push_back(static_cast<std::uint32_t>(rows.targets.size()));
    }
    return rows;
  }

 private:
  void collect(NodeId node, bool incoming) {
    const auto targets = incoming ? network_.in_neighbours(node) : network_.neighbours(node);
    const auto edges = incoming ? network_.in_edges(node) : network_.edges(node);
    const auto weights = incoming ? network_.in_weights(node) : network_.weights(node);
    const Label own = graph_.label[node.index()];
    arcs_.clear();
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const Label target = graph_.label[targets[i].index()];
      if (target != own && graph_.node[target] == targets[i].value) {
        arcs_.push_back({target, edges[i].value, weights[i]});
      }
    }
    std::sort(arcs_.begin(), arcs_.end(), [](const Arc& a, const Arc& b) { return a.target < b.target; });
  }

  const Graph& graph_;
  const Network& network_;
  bool weighted_;
  std::vector<Arc> arcs_;
};

}  // namespace

Graph make_graph(const Network& network, const GraphOptions& options) {
  Graph graph;
  graph.directed = network.directed();
  Twins twins;
  if (options.merge_twins) twins = find_twins(network, options.weighted);
  graph.node = BreadthFirstOrder(network, options.merge_twins ? &twins.first : nullptr).take();
  graph.merged = graph.size() < network.size();
  graph.label.resize(network.size());
  for (Label label = 0; label < graph.size(); ++label) graph.label[graph.node[label]] = label;
  graph.members.assign(graph.size(), 1);
  if (options.merge_twins) {
    for (std::uint32_t i = 0; i < network.size(); ++i) graph.label[i] = graph.label[twins.first[i]];
    for (Label label = 0; label < graph.size(); ++label) graph.members[label] = twins.members[graph.node[label]];
  }
  RowMaker maker(graph, network, options.weighted);
  graph.out = maker.make(false);
  if (graph.directed && options.with_in_rows) graph.in_rows = maker.make(true);
  return graph;
}

}  // namespace maillage::kernels
