// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/shortest_paths.h"

#include <cmath>
#include <functional>

#include <boost/graph/dijkstra_shortest_paths.hpp>

#include "maillage/network/boost_graph.h"
#include "maillage/network/boost_properties.h"

namespace maillage {
namespace {

/// Notes the nodes in the order in which their distance is settled.
class OrderRecorder : public boost::dijkstra_visitor<> {
 public:
  OrderRecorder(std::vector<NodeId>& order, std::vector<std::uint32_t>& rank) : order_(&order), rank_(&rank) {}

  void examine_vertex(NodeId node, const Arcs& /*graph*/) {
    (*rank_)[node.index()] = static_cast<std::uint32_t>(order_->size());
    order_->push_back(node);
  }

 private:
  std::vector<NodeId>* order_;
  std::vector<std::uint32_t>* rank_;
};

}  // namespace

int useful_threads(const Network& network, int threads) {
  constexpr std::size_t kSmallWork = 1'000'000;
  return network.size() * (network.size() + network.edge_count()) < kSmallWork ? 1 : threads;
}

ShortestPaths::ShortestPaths(const Network& network, bool weighted)
    : network_(network),
      weighted_(weighted),
      distance_(network.size(), kUnreached),
      rank_(weighted ? network.size() : 0),
      colours_(weighted ? network.size() : 0, boost::white_color) {
  order_.reserve(network.size());
}

void ShortestPaths::start_from(NodeId source) {
  for (const NodeId node : order_) {
    distance_[node.index()] = kUnreached;
    if (weighted_) colours_[node.index()] = boost::white_color;
  }
  order_.clear();
  distance_[source.index()] = 0;
  if (weighted_) {
    search_nearest_first(source);
  } else {
    order_.push_back(source);
    search_breadth_first();
  }
}

void ShortestPaths::search_breadth_first() {
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const NodeId node = order_[i];
    for (const NodeId target : network_.neighbours(node)) {
      if (distance_[target.index()] != kUnreached) continue;
      distance_[target.index()] = distance_[node.index()] + 1;
      order_.push_back(target);
    }
  }
}

void ShortestPaths::search_nearest_first(NodeId source) {
  const Arcs arcs{&network_};
  const IndexMap<NodeId> index;
  boost::dijkstra_shortest_paths_no_init(
      arcs, source, boost::dummy_property_map(), boost::make_iterator_property_map(distance_.begin(), index),
      LengthMap{&network_}, index, std::less<>(), std::plus<>(), 0.0, OrderRecorder(order_, rank_),
      boost::make_iterator_property_map(colours_.begin(), index));
}

bool ShortestPaths::is_next(NodeId from, NodeId to, double weight) const {
  if (!weighted_) return distance(to) == distance(from) + 1;
  constexpr double kTolerance = 1e-10;
  // The order decides between nodes nearer to each other than the tolerance, so that no path turns in a circle.
  return rank_[from.index()] < rank_[to.index()] &&
         std::abs(distance(from) + 1 / weight - distance(to)) <= kTolerance * distance(to);
}

}  // namespace maillage
