// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/clustering_coefficient.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "benchmarks/benchmark.h"

namespace maillage::benchmark {
namespace {

struct EdgeLength {
  double length = 1;
};
using BoostGraph = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, EdgeLength,
                                                      boost::no_property, std::uint32_t, std::uint32_t>;

}  // namespace

struct BoostNetwork::Impl {
  BoostGraph graph;
};

BoostNetwork::BoostNetwork(const Network& network) : impl(std::make_unique<Impl>()) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
  std::vector<EdgeLength> lengths;
  for (std::uint32_t i = 0; i < network.size(); ++i) {
    const auto targets = network.neighbours(NodeId(i));
    for (std::size_t j = 0; j < targets.size(); ++j) {
      arcs.emplace_back(i, targets[j].value);
      lengths.push_back({1 / network.weights(NodeId(i))[j]});
    }
  }
  impl->graph =
      BoostGraph(boost::edges_are_unsorted_multi_pass, arcs.begin(), arcs.end(), lengths.begin(), network.size());
}

BoostNetwork::~BoostNetwork() = default;

double BoostNetwork::betweenness(bool weighted) const {
  const BoostGraph& graph = impl->graph;
  std::vector<double> values(num_vertices(graph));
  auto map = boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph));
  if (weighted) {
    boost::brandes_betweenness_centrality(graph,
                                          boost::centrality_map(map).weight_map(get(&EdgeLength::length, graph)));
  } else {
    boost::brandes_betweenness_centrality(graph, map);
  }
  return *std::max_element(values.begin(), values.end()) / 2;  // both directions of each pair
}

double BoostNetwork::harmonic() const {
  const BoostGraph& graph = impl->graph;
  std::vector<std::uint32_t> distance(num_vertices(graph));
  std::vector<boost::default_color_type> colour(num_vertices(graph));
  const auto index = get(boost::vertex_index, graph);
  auto distance_map = boost::make_iterator_property_map(distance.begin(), index);
  auto colour_map = boost::make_iterator_property_map(colour.begin(), index);
  double best = 0;
  for (std::uint32_t source = 0; source < distance.size(); ++source) {
    std::fill(distance.begin(), distance.end(), 0);
    boost::breadth_first_search(
        graph, source,
        boost::color_map(colour_map)
            .visitor(boost::make_bfs_visitor(boost::record_distances(distance_map, boost::on_tree_edge()))));
    double sum = 0;
    for (const std::uint32_t d : distance) sum += d == 0 ? 0 : 1.0 / d;
    best = std::max(best, sum);
  }
  return best / static_cast<double>(distance.size() - 1);
}

double BoostNetwork::clustering() const {
  double best = 0;
  for (std::uint32_t node = 0; node < num_vertices(impl->graph); ++node) {
    best = std::max<double>(best, boost::num_triangles_on_vertex(impl->graph, node));
  }
  return best;
}

}  // namespace maillage::benchmark
