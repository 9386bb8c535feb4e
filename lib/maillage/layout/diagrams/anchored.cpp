// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/anchored.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <variant>

#include "maillage/base/maths/maths.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// What makes two nodes of different networks the same: projects after actors, then the id, as networks order them.
using Key = std::tuple<bool, std::string>;
using Numbers = std::map<Key, std::uint32_t>;

Key key_of(const Node& node) { return {std::holds_alternative<ProjectId>(node.subject), node.id}; }

Numbers numbers_of(const Network& network) {
  Numbers numbers;
  for (const NodeId node : node_ids(network)) numbers.emplace(key_of(network[node]), node.value);
  return numbers;
}

double length(const Point& a, const Point& b) { return maths::hypot(a.x - b.x, a.y - b.y); }

/// Moves each node to where its ties at their lengths of the union, and its tether, would have it.
class Refinement {
 public:
  Refinement(const Network& network, std::vector<Point> anchors, const AnchoredOptions& options)
      : network_(network), options_(options), anchors_(std::move(anchors)), points_(anchors_) {
    double sum = 0;
    for (const EdgeId edge : edge_ids(network_)) sum += 2 * network_.weight(edge);
    tether_ = options_.tether * sum / static_cast<double>(std::max<std::size_t>(1, network_.size()));
  }

  std::vector<Point> make() {
    for (int round = 0; round < options_.rounds; ++round) {
      for (std::size_t i = 0; i < points_.size(); ++i) points_[i] = better_place(i);
    }
    return std::move(points_);
  }

 private:
  /// The minimum of the stress of one node, the others fixed (majorisation). Ties should have the unit length that
  /// compute_layout gives the median tie.
  [[nodiscard]] Point better_place(std::size_t i) const {
    Point sum{tether_ * anchors_[i].x, tether_ * anchors_[i].y};
    double weight = tether_;
    const auto pull = [&](std::span<const NodeId> others, std::span<const double> weights) {
      for (std::size_t k = 0; k < others.size(); ++k) {
        const Point& other = points_[others[k].index()];
        const double far = length(points_[i], other);
        const Point away = far > 0 ? Point{(points_[i].x - other.x) / far, (points_[i].y - other.y) / far} : Point{};
        sum = {sum.x + weights[k] * (other.x + away.x), sum.y + weights[k] * (other.y + away.y)};
        weight += weights[k];
      }
    };
    pull(network_.neighbours(NodeId(i)), network_.weights(NodeId(i)));
    if (network_.directed()) pull(network_.in_neighbours(NodeId(i)), network_.in_weights(NodeId(i)));
    return weight > 0 ? Point{sum.x / weight, sum.y / weight} : points_[i];
  }

  const Network& network_;
  const AnchoredOptions& options_;
  std::vector<Point> anchors_;
  std::vector<Point> points_;
  double tether_ = 0;
};

std::vector<NodeChange> changes_of(const Network& network, const Numbers* before, const Numbers* after) {
  std::vector<NodeChange> changes;
  for (const Node& node : network.nodes()) {
    const Key key = key_of(node);
    changes.push_back({before != nullptr && !before->contains(key), after != nullptr && !after->contains(key)});
  }
  return changes;
}

}  // namespace

Network unite(std::span<const Network> networks) {
  std::vector<Node> nodes;
  Numbers numbers;
  for (const Network& network : networks) {
    for (const Node& node : network.nodes()) {
      const auto [found, added] = numbers.emplace(key_of(node), static_cast<std::uint32_t>(nodes.size()));
      if (added) nodes.push_back(node);
    }
  }
  std::vector<Contribution> contributions;
  for (const Network& network : networks) {
    for (const EdgeId edge : edge_ids(network)) {
      const auto [a, b] = network.ends(edge);
      const std::uint32_t from = numbers.at(key_of(network[a]));
      const std::uint32_t to = numbers.at(key_of(network[b]));
      for (const Evidence& evidence : network.evidence(edge)) contributions.push_back({from, to, evidence});
    }
  }
  return {std::move(nodes), std::move(contributions), false};
}

AnchoredSeries place_anchored(std::span<const Network> networks, const AnchoredOptions& options) {
  AnchoredSeries series;
  series.whole = unite(networks);
  series.positions = compute_layout(series.whole, options.layout);
  const Numbers whole = numbers_of(series.whole);
  std::vector<Numbers> numbers;
  for (const Network& network : networks) numbers.push_back(numbers_of(network));
  for (std::size_t p = 0; p < networks.size(); ++p) {
    AnchoredPeriod period;
    std::vector<Point> anchors;
    for (const Node& node : networks[p].nodes()) {
      period.in_whole.emplace_back(whole.at(key_of(node)));
      anchors.push_back(series.positions[period.in_whole.back().index()]);
    }
    period.positions = Refinement(networks[p], std::move(anchors), options).make();
    const Numbers* before = p > 0 ? &numbers[p - 1] : nullptr;
    const Numbers* after = p + 1 < networks.size() ? &numbers[p + 1] : nullptr;
    period.changes = changes_of(networks[p], before, after);
    series.periods.push_back(std::move(period));
  }
  return series;
}

}  // namespace maillage
