// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/triangles.h"

#include <tuple>

namespace maillage {
namespace {

/// Meets each triangle once, from its node of lowest degree (then lowest id), along ties towards higher ones.
class Counter {
 public:
  explicit Counter(const Network& network)
      : network_(network), forward_(network.size()), weight_to_(network.size(), 0) {
    result_.count.assign(network.size(), 0);
    result_.weight.assign(network.size(), 0);
    for (std::size_t i = 0; i < network.size(); ++i) collect_forward(NodeId(i));
  }

  Triangles count() {
    for (std::size_t i = 0; i < forward_.size(); ++i) {
      for (const Tie& tie : forward_[i]) weight_to_[tie.to.index()] = tie.weight;
      for (const Tie& tie : forward_[i]) close(NodeId(i), tie);
      for (const Tie& tie : forward_[i]) weight_to_[tie.to.index()] = 0;
    }
    return std::move(result_);
  }

 private:
  struct Tie {
    NodeId to;
    double weight = 0;
  };

  void collect_forward(NodeId node) {
    const auto targets = network_.neighbours(node);
    const auto weights = network_.weights(node);
    const auto rank = [this](NodeId id) { return std::tuple(network_.neighbours(id).size(), id); };
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (rank(node) < rank(targets[i])) forward_[node.index()].push_back({targets[i], weights[i]});
    }
  }

  /// Triangles with `first` and the end of its tie whose third node is above both.
  void close(NodeId first, const Tie& tie) {
    for (const Tie& across : forward_[tie.to.index()]) {
      const double other = weight_to_[across.to.index()];
      if (other == 0) continue;
      ++result_.total;
      add(first, tie.weight + other);
      add(tie.to, tie.weight + across.weight);
      add(across.to, other + across.weight);
    }
  }

  void add(NodeId node, double weight) {
    ++result_.count[node.index()];
    result_.weight[node.index()] += weight;
  }

  const Network& network_;
  std::vector<std::vector<Tie>> forward_;
  std::vector<double> weight_to_;  ///< of the ties of the first node; 0: none
  Triangles result_;
};

}  // namespace

Triangles triangles(const Network& network) {
  return network.directed() ? triangles(undirected(network)) : Counter(network).count();
}

}  // namespace maillage
