// SPDX-License-Identifier: GPL-3.0-or-later
// What the network would be with several ties made, against distances counted one by one.
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/weaving/suggest.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using Matrix = std::vector<std::vector<bool>>;

Matrix tied_pairs(const Network& network, const std::vector<NodePair>& more) {
  Matrix tied(network.size(), std::vector<bool>(network.size(), false));
  const auto tie = [&](NodeId a, NodeId b) { tied[a.index()][b.index()] = tied[b.index()][a.index()] = true; };
  for (std::size_t i = 0; i < network.edge_count(); ++i)
    tie(network.ends(EdgeId(i)).first, network.ends(EdgeId(i)).second);
  for (const auto& [a, b] : more) tie(a, b);
  return tied;
}

/// Mean of 1/distance, and share of pairs without path, over all pairs of nodes but `left_out`'s.
struct Counted {
  double efficiency = 0;
  double fragmentation = 0;
};

Counted count(const Matrix& tied, std::optional<std::size_t> left_out) {
  const std::size_t size = tied.size();
  std::vector<std::vector<std::size_t>> distance(size, std::vector<std::size_t>(size, size));
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) distance[i][j] = tied[i][j] ? 1 : size;
    distance[i][i] = 0;
  }
  for (std::size_t k = 0; k < size; ++k) {
    if (k == left_out) continue;
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t j = 0; j < size; ++j) distance[i][j] = std::min(distance[i][j], distance[i][k] + distance[k][j]);
    }
  }
  Counted found;
  double pairs = 0;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = i + 1; j < size; ++j) {
      if (i == left_out || j == left_out) continue;
      ++pairs;
      if (distance[i][j] < size) found.efficiency += 1 / static_cast<double>(distance[i][j]);
      else found.fragmentation += 1;
    }
  }
  return {found.efficiency / pairs, found.fragmentation / pairs};
}

void expect_counted(const Network& network, const std::vector<NodePair>& ties, NodeId hub) {
  const Matrix tied = tied_pairs(network, ties);
  const TieBaseline found = with_ties(network, ties, hub);
  const Counted whole = count(tied, std::nullopt);
  const Counted without = count(tied, hub.index());
  EXPECT_NEAR(found.efficiency.value(), whole.efficiency, 1e-12);
  EXPECT_NEAR(found.efficiency_without_hub.value(), without.efficiency, 1e-12);
  EXPECT_NEAR(found.fragmentation_without_hub.value(), without.fragmentation, 1e-12);
}

//  1—0—2   3—4   5     with 1—3, 0—5 (of the hub 0) and 4—2
TEST(WithTies, CountsAllTiesTogether) {
  const Network network = make_network(6, {{0, 1}, {0, 2}, {3, 4}});
  expect_counted(network, {{NodeId(1), NodeId(3)}, {NodeId(0), NodeId(5)}, {NodeId(4), NodeId(2)}}, NodeId(0));
}

TEST(WithTies, WithoutAnyIsTheNetworkAsItIs) {
  expect_counted(make_network(6, {{0, 1}, {0, 2}, {3, 4}}), {}, NodeId(0));
}

TEST(WithTies, AgreeWithCountingOnRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Network network = make_network(14, random_links(14, 0.12, seed));
    const Matrix tied = tied_pairs(network, {});
    std::vector<NodePair> ties;
    for (std::size_t i = 0; i < network.size(); ++i) {
      const std::size_t other = (i * 5 + seed) % network.size();
      if (i < other && !tied[i][other]) ties.emplace_back(NodeId(i), NodeId(other));
    }
    ASSERT_FALSE(ties.empty());
    expect_counted(network, ties, NodeId(seed % network.size()));
  }
}

TEST(WithTies, SayNothingWithoutAHub) {
  const std::vector<NodePair> ties = {{NodeId(0), NodeId(2)}};
  const TieBaseline found = with_ties(make_path(3), ties, std::nullopt);
  EXPECT_DOUBLE_EQ(found.efficiency.value(), 1);
  EXPECT_FALSE(found.efficiency_without_hub.has_value());
  EXPECT_FALSE(found.fragmentation_without_hub.has_value());
}

}  // namespace
}  // namespace maillage::testing
