// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/igraph_network.h"

#include <vector>

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

TEST(IgraphNetwork, HasTheSameNodesEdgesAndWeights) {
  for (const bool directed : {false, true}) {
    const Network network = make_network(12, random_links(12, 0.3, 4, directed), directed);
    const IgraphNetwork copy(network);
    EXPECT_EQ(igraph_vcount(copy.graph()), 12);
    EXPECT_EQ(igraph_is_directed(copy.graph()), directed);
    ASSERT_EQ(igraph_ecount(copy.graph()), static_cast<igraph_integer_t>(network.edge_count()));
    for (std::uint32_t i = 0; i < network.edge_count(); ++i) {
      igraph_integer_t from = 0;
      igraph_integer_t to = 0;
      call_igraph(igraph_edge, copy.graph(), static_cast<igraph_integer_t>(i), &from, &to);
      const auto [first, second] = network.ends(EdgeId(i));
      EXPECT_EQ(std::minmax(from, to), std::minmax<igraph_integer_t>(first.value, second.value));
      EXPECT_EQ(VECTOR(*copy.weights())[i], network.weight(EdgeId(i)));
    }
  }
}

TEST(IgraphNetwork, OfNothingIsEmpty) { EXPECT_EQ(igraph_vcount(IgraphNetwork(Network()).graph()), 0); }

std::vector<double> draws() {
  std::vector<double> drawn;
  for (int i = 0; i < 5; ++i) drawn.push_back(igraph_rng_get_unif01(igraph_rng_default()));
  return drawn;
}

std::vector<double> draws_with(std::uint64_t seed) {
  const IgraphSeed guard(seed);
  return draws();
}

TEST(IgraphSeed, DecidesWhatIgraphDraws) {
  EXPECT_EQ(draws_with(1), draws_with(1));
  EXPECT_NE(draws_with(1), draws_with(2));
  EXPECT_NE(draws_with(1), draws_with(1 + (std::uint64_t{1} << 40U)));
}

TEST(IgraphSeed, LeavesIgraphsOwnGeneratorAsItWas) {
  ASSERT_EQ(igraph_rng_seed(igraph_rng_default(), 42), IGRAPH_SUCCESS);
  const std::vector<double> expected = draws();
  ASSERT_EQ(igraph_rng_seed(igraph_rng_default(), 42), IGRAPH_SUCCESS);
  static_cast<void>(draws_with(7));
  EXPECT_EQ(draws(), expected);
}

}  // namespace
}  // namespace maillage::testing
