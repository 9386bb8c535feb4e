// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <boost/graph/graph_traits.hpp>

#include "maillage/network/boost_iterators.h"
#include "maillage/network/network.h"

/// Lets Boost.Graph run on a Network as it is, without a copy. A Network stands for its undirected self, which is what
/// components and articulation points ask for; Arcs is the same network with its directions.
namespace maillage {

/// A network along the direction of its ties. \pre the network outlives it
struct Arcs {
  const Network* network = nullptr;
};

template <typename T>
concept GraphForBoost = std::same_as<T, Network> || std::same_as<T, Arcs>;

inline const Network* network_of(const Network& graph) { return &graph; }
inline const Network* network_of(const Arcs& graph) { return graph.network; }

// The functions the graph concepts ask for.
std::size_t num_vertices(const GraphForBoost auto& graph) { return network_of(graph)->size(); }
std::size_t num_edges(const GraphForBoost auto& graph) { return network_of(graph)->edge_count(); }
auto vertices(const GraphForBoost auto& graph) { return boost_range(NodeAt{}, network_of(graph)->size()); }
auto edges(const GraphForBoost auto& graph) {
  return boost_range(EdgeAt{network_of(graph)}, network_of(graph)->edge_count());
}
NodeId source(const BoostEdge& edge, const GraphForBoost auto& /*graph*/) { return edge.from; }
NodeId target(const BoostEdge& edge, const GraphForBoost auto& /*graph*/) { return edge.to; }
std::size_t out_degree(NodeId node, const GraphForBoost auto& graph) {
  return network_of(graph)->neighbours(node).size();
}
std::size_t in_degree(NodeId node, const GraphForBoost auto& graph) {
  return network_of(graph)->in_neighbours(node).size();
}
inline std::size_t degree(NodeId node, const Network& graph) { return out_degree(node, graph); }
inline std::size_t degree(NodeId node, const Arcs& graph) { return out_degree(node, graph) + in_degree(node, graph); }
auto out_edges(NodeId node, const GraphForBoost auto& graph) {
  return boost_range(OutEdgeAt{network_of(graph), node}, out_degree(node, graph));
}
auto in_edges(NodeId node, const GraphForBoost auto& graph) {
  return boost_range(InEdgeAt{network_of(graph), node}, in_degree(node, graph));
}
auto adjacent_vertices(NodeId node, const GraphForBoost auto& graph) {
  const auto row = network_of(graph)->neighbours(node);
  return std::pair(row.data(), row.data() + row.size());
}

/// All graph_traits but directed_category.
struct NetworkTraits {
  struct traversal_category : virtual boost::bidirectional_graph_tag,
                              virtual boost::adjacency_graph_tag,
                              virtual boost::vertex_list_graph_tag,
                              virtual boost::edge_list_graph_tag {};
  using edge_parallel_category = boost::disallow_parallel_edge_tag;
  using vertex_descriptor = NodeId;
  using edge_descriptor = BoostEdge;
  using vertex_iterator = BoostIterator<NodeAt>;
  using edge_iterator = BoostIterator<EdgeAt>;
  using out_edge_iterator = BoostIterator<OutEdgeAt>;
  using in_edge_iterator = BoostIterator<InEdgeAt>;
  using adjacency_iterator = const NodeId*;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return NodeId(UINT32_MAX); }
};

}  // namespace maillage

template <>
struct boost::graph_traits<maillage::Network> : maillage::NetworkTraits {
  using directed_category = boost::undirected_tag;
};

template <>
struct boost::graph_traits<maillage::Arcs> : maillage::NetworkTraits {
  using directed_category = boost::bidirectional_tag;
};

// Some of Boost's visitors ask for the traits of a const graph.
template <>
struct boost::graph_traits<const maillage::Network> : boost::graph_traits<maillage::Network> {};

template <>
struct boost::graph_traits<const maillage::Arcs> : boost::graph_traits<maillage::Arcs> {};
