// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/tie_distances.h"

#include <array>

#include <gtest/gtest.h>

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

kernels::Graph tie_graph(const Network& network, bool weighted) {
  const Component component = split_components(network).front();
  return make_tie_graph(component, ideal_lengths(component, weighted));
}

TEST(DistanceRows, AreTheLengthsOfShortestPaths) {
  const Network cycle = make_cycle(7);
  const Matrix expected = brute_distances(weight_matrix(cycle), false);
  const kernels::Graph graph = tie_graph(cycle, false);
  const DistanceRows rows(graph, graph.node, 2);
  ASSERT_EQ(rows.size(), 7U);
  for (std::size_t i = 0; i < 7; ++i) {
    for (std::size_t j = 0; j < 7; ++j) EXPECT_EQ(rows.row(i)[j], expected[i][j]);
  }
}

//   0 —2— 1 —1— 2 : lengths
TEST(DistanceRows, AddTheLengthsOfTies) {
  const DistanceRows rows(tie_graph(make_network(3, {{0, 1, 1}, {1, 2, 16}}), true), {2, 0}, 1);
  EXPECT_EQ(rows.row(0)[0], 3);
  EXPECT_EQ(rows.row(1)[1], 2);
  EXPECT_EQ(rows.row(1)[2], 3);
}

TEST(DistanceRows, KeepRowsOfSomeSourcesOnly) {
  const DistanceRows all(tie_graph(make_path(5), false), {4, 2, 0}, 1);
  const DistanceRows some = all.only(std::array{0U, 2U});
  EXPECT_EQ(std::vector(some.sources().begin(), some.sources().end()), (std::vector<std::uint32_t>{4, 0}));
  EXPECT_EQ(std::vector(some.row(1).begin(), some.row(1).end()), (std::vector<float>{0, 1, 2, 3, 4}));
}

//   0 — 1 — 2 — 3 — 4 — 5 — 6: from 1, the first with two ties, the farthest is 6, then 0 and 3 are equally near.
TEST(Pivots, LieFarFromEachOther) {
  const DistanceRows pivots = measure_from_pivots(tie_graph(make_path(7), false), 4, 1);
  EXPECT_EQ(std::vector(pivots.sources().begin(), pivots.sources().end()), (std::vector<std::uint32_t>{1, 6, 3, 0}));
}

TEST(Pivots, AreNoMoreThanThereAreNodes) {
  EXPECT_EQ(measure_from_pivots(tie_graph(make_path(3), false), 50, 1).sources().size(), 3U);
}

}  // namespace
}  // namespace maillage::testing
