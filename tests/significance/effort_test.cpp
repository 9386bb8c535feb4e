// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/effort.h"

#include <gtest/gtest.h>

#include "significance/test_networks.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

/// Everything here follows from the numbers of actors and ties alone.
Network large(std::size_t actors) { return make_network(actors, {{0, 1}}); }

TEST(AffordableReplicates, AreAllInASmallNetworkAndFewerInALargeOneButTwenty) {
  EXPECT_EQ(affordable_replicates(make_path(1000), 999), 999U);
  EXPECT_EQ(affordable_replicates(make_network(0, {}), 999), 999U);
  EXPECT_EQ(affordable_replicates(large(49998), 999), 100U);  // 10 s of 2 µs for each of 50,000 actors and ends
  EXPECT_EQ(affordable_replicates(large(49998), 7), 7U);
  EXPECT_EQ(affordable_replicates(large(300000), 999), 20U);
}

TEST(AffordablePrecision, IsExactAsLongAsAllReplicatesTakeTenSeconds) {
  const Network network = make_path(1000);  // 0.006 s each: 2 ns for each actor and end, from each actor
  EXPECT_EQ(affordable_precision(network, 1000), std::nullopt);
  EXPECT_EQ(affordable_precision(network, 2000), 0.03);
}

TEST(SecondsForReplicates, GrowWithTheirNumberAndWithSearchesThatMeasuresDoNotShare) {
  const Network network = make_path(2000);
  const auto seconds = [&](const std::vector<std::string_view>& ids, std::size_t replicates,
                           std::optional<double> precision = std::nullopt) {
    return seconds_for_replicates(network, find_measures(ids), replicates, precision);
  };
  EXPECT_GT(seconds({"degree"}, 1), 0);
  EXPECT_DOUBLE_EQ(seconds({"betweenness"}, 100), 100 * seconds({"betweenness"}, 1));
  EXPECT_EQ(seconds({"betweenness", "betweenness_normalized"}, 10), seconds({"betweenness"}, 10));
  EXPECT_GT(seconds({"betweenness"}, 10), seconds({"degree"}, 10));
  EXPECT_GT(seconds({"betweenness", "betweenness_weighted"}, 10), 2 * seconds({"betweenness"}, 10));
  EXPECT_EQ(seconds({"betweenness"}, 10, 0.03), seconds({"degree"}, 10)) << "estimated";
}

}  // namespace
}  // namespace maillage::testing
