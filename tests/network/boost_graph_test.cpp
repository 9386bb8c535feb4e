// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/boost_graph.h"

#include <iterator>
#include <vector>

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/property_map/property_map.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/boost_properties.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

template <typename Graph>
void check_concepts() {
  BOOST_CONCEPT_ASSERT((boost::GraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Graph>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, NodeId, boost::vertex_index_t>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, BoostEdge, boost::edge_index_t>));
  BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<Graph, BoostEdge, boost::edge_weight_t>));
}

TEST(BoostGraph, FindsItsConceptsInANetwork) {
  check_concepts<Network>();
  check_concepts<Arcs>();
}

/// Numbers of the far ends of a range of edges seen from a node.
template <typename Range, typename End>
std::vector<std::uint32_t> far_ends(const Range& range, End end) {
  std::vector<std::uint32_t> found;
  for (auto i = range.first; i != range.second; ++i) found.push_back(end(*i).value);
  return found;
}

//  0 → 1 → 3
//   \  ↑
//    → 2
Network small() { return make_network(4, {{0, 1, 2}, {0, 2, 4}, {1, 3, 1}, {2, 1, 8}}, true); }

TEST(BoostGraph, WalksAlongDirectionsInArcs) {
  const Network network = small();
  const Arcs arcs{&network};
  const auto to = [&](const BoostEdge& edge) { return target(edge, arcs); };
  const auto from = [&](const BoostEdge& edge) { return source(edge, arcs); };
  EXPECT_THAT(far_ends(out_edges(NodeId(0), arcs), to), ElementsAre(1, 2));
  EXPECT_THAT(far_ends(in_edges(NodeId(1), arcs), from), ElementsAre(0, 2));
  EXPECT_THAT(far_ends(in_edges(NodeId(1), arcs), to), ElementsAre(1, 1));
  EXPECT_THAT(far_ends(edges(arcs), from), ElementsAre(0, 0, 1, 2));
  EXPECT_EQ(degree(NodeId(1), arcs), 3U);
  EXPECT_EQ(out_degree(NodeId(1), arcs), 1U);
  EXPECT_EQ(num_vertices(arcs), 4U);
  EXPECT_EQ(num_edges(arcs), 4U);
}

TEST(BoostGraph, SeesTheSameEdgeFromBothItsEnds) {
  const Network network = make_network(2, {{0, 1, 4}});
  const BoostEdge here = *out_edges(NodeId(0), network).first;
  const BoostEdge there = *out_edges(NodeId(1), network).first;
  EXPECT_EQ(here, there);
  EXPECT_EQ(target(here, network), NodeId(1));
  EXPECT_EQ(target(there, network), NodeId(0));
  EXPECT_EQ(degree(NodeId(0), network), 1U);
}

TEST(BoostGraph, TakesOneOverTheWeightAsLength) {
  const Network network = make_network(2, {{0, 1, 4}});
  EXPECT_EQ(get(boost::edge_weight, network, *edges(network).first), 0.25);
  EXPECT_EQ(get(boost::edge_index, network, *edges(network).first), 0U);
  EXPECT_EQ(get(boost::vertex_index, network, NodeId(1)), 1U);
}

TEST(BoostGraph, RunsDijkstraUncopied) {
  const Network network = small();
  const Arcs arcs{&network};
  std::vector<double> distance(4);
  const IndexMap<NodeId> index;
  boost::dijkstra_shortest_paths(arcs, NodeId(0),
                                 boost::distance_map(boost::make_iterator_property_map(distance.begin(), index)));
  EXPECT_THAT(distance, ElementsAre(0, 0.25 + 0.125, 0.25, 0.25 + 0.125 + 1));
}

TEST(BoostGraph, RunsComponentsAndArticulationPointsUncopied) {
  //  0 — 1 — 2     3 — 4
  const Network network = make_network(5, {{0, 1}, {1, 2}, {3, 4}});
  std::vector<int> component(5);
  const IndexMap<NodeId> index;
  EXPECT_EQ(boost::connected_components(network, boost::make_iterator_property_map(component.begin(), index)), 2);
  EXPECT_THAT(component, ElementsAre(0, 0, 0, 1, 1));

  std::vector<NodeId> cut;
  boost::articulation_points(network, std::back_inserter(cut));
  EXPECT_THAT(cut, ElementsAre(NodeId(1)));

  std::vector<std::size_t> block(network.edge_count());
  EXPECT_EQ(
      boost::biconnected_components(network, boost::make_iterator_property_map(block.begin(), IndexMap<BoostEdge>())),
      3U);
  EXPECT_NE(block[0], block[1]);
}

}  // namespace
}  // namespace maillage::testing
