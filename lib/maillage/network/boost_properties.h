// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <boost/graph/properties.hpp>
#include <boost/property_map/property_map.hpp>

#include "maillage/network/boost_graph.h"

/// Property maps of a Network for Boost.Graph: indices of nodes and edges, lengths of edges.
namespace maillage {

/// Index of a node or an edge in arrays.
template <typename Key>
struct IndexMap {
  using key_type = Key;
  using value_type = std::size_t;
  using reference = std::size_t;
  using category = boost::readable_property_map_tag;  // NOLINT(readability-identifier-naming): the name Boost reads
};
inline std::size_t get(IndexMap<NodeId> /*map*/, NodeId node) { return node.index(); }
inline std::size_t get(IndexMap<BoostEdge> /*map*/, const BoostEdge& edge) { return edge.id.index(); }

/// Length of an edge, 1/weight: what Boost.Graph calls edge_weight.
struct LengthMap {
  using key_type = BoostEdge;
  using value_type = double;
  using reference = double;
  using category = boost::readable_property_map_tag;  // NOLINT(readability-identifier-naming): the name Boost reads
  const Network* network = nullptr;
};
inline double get(const LengthMap& map, const BoostEdge& edge) { return 1 / map.network->weight(edge.id); }

IndexMap<NodeId> get(boost::vertex_index_t /*tag*/, const GraphForBoost auto& /*graph*/) { return {}; }
IndexMap<BoostEdge> get(boost::edge_index_t /*tag*/, const GraphForBoost auto& /*graph*/) { return {}; }
LengthMap get(boost::edge_weight_t /*tag*/, const GraphForBoost auto& graph) { return {network_of(graph)}; }
template <typename Tag, typename Key>
auto get(Tag tag, const GraphForBoost auto& graph, const Key& key) {
  return get(get(tag, graph), key);
}

}  // namespace maillage

template <maillage::GraphForBoost Graph>
struct boost::property_map<Graph, boost::vertex_index_t> {
  using type = maillage::IndexMap<maillage::NodeId>;
  using const_type = type;
};

template <maillage::GraphForBoost Graph>
struct boost::property_map<Graph, boost::edge_index_t> {
  using type = maillage::IndexMap<maillage::BoostEdge>;
  using const_type = type;
};

template <maillage::GraphForBoost Graph>
struct boost::property_map<Graph, boost::edge_weight_t> {
  using type = maillage::LengthMap;
  using const_type = type;
};
