// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/triangles.h"

#include <tuple>

#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// Meets each triangle once, from its node of lowest degree (then lowest id), along ties towards higher ones.
class Summer {
 public:
  explicit Summer(const Network& network) : network_(network), forward_(network.size()), weight_to_(network.size(), 0) {
    weights_.assign(network.size(), 0);
    for (const NodeId one : node_ids(network)) collect_forward(one);
  }

  std::vector<double> sum() {
    for (std::size_t i = 0; i < forward_.size(); ++i) {
      for (const Tie& tie : forward_[i]) weight_to_[tie.to.index()] = tie.weight;
      for (const Tie& tie : forward_[i]) close(NodeId(i), tie);
      for (const Tie& tie : forward_[i]) weight_to_[tie.to.index()] = 0;
    }
    return std::move(weights_);
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
      add(first, tie.weight + other);
      add(tie.to, tie.weight + across.weight);
      add(across.to, other + across.weight);
    }
  }

  void add(NodeId node, double weight) { weights_[node.index()] += weight; }

  const Network& network_;
  std::vector<std::vector<Tie>> forward_;
  std::vector<double> weight_to_;  ///< of the ties of the first node; 0: none
  std::vector<double> weights_;
};

}  // namespace

std::vector<double> triangle_weights(const Network& network) {
  return network.directed() ? triangle_weights(undirected(network)) : Summer(network).sum();
}

}  // namespace maillage
