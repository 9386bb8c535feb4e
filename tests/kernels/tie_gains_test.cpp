// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/tie_gains.h"

#include <gtest/gtest.h>

#include "maillage/kernels/paths/distances.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using kernels::TieGains;

double efficiency(const Network& network) { return kernels::efficiency(kernels::distances(network, {.threads = 1})); }

std::vector<Link> links_of(const Network& network) {
  std::vector<Link> links;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    links.push_back({from.value, to.value});
  }
  return links;
}

/// The gain of each possible tie against the efficiency computed anew with it.
void expect_gains(const Network& network) {
  const TieGains gains(network, 1);
  const double before = efficiency(network);
  EXPECT_NEAR(gains.efficiency(), before, 1e-12);
  for (std::uint32_t a = 0; a < network.size(); ++a) {
    for (std::uint32_t b = a + 1; b < network.size(); ++b) {
      std::vector<Link> links = links_of(network);
      links.push_back({a, b});
      const double gain = efficiency(make_network(network.size(), links)) - before;
      EXPECT_NEAR(gains.efficiency_gain(NodeId(a), NodeId(b)), gain, 1e-12) << a << "–" << b;
      EXPECT_NEAR(gains.efficiency_gain(NodeId(b), NodeId(a)), gain, 1e-12) << b << "–" << a;
    }
  }
}

TEST(TieGains, AreThoseOfTheNetworkWithTheTieOnAllSmallNetworks) {
  for (std::size_t size = 0; size <= 5; ++size) for_each_graph(size, expect_gains);
  expect_gains(make_network(30, random_links(30, 0.05, 2)));
  expect_gains(make_network(30, random_links(30, 0.12, 3)));
}

// More than 254 steps from end to end: the two ends of the path, tied, make it a cycle.
TEST(TieGains, GoBeyondWhatAByteHolds) {
  const Network path = make_path(300);
  const TieGains gains(path);
  EXPECT_EQ(gains.distance(NodeId(0), NodeId(299)), 299U);
  EXPECT_NEAR(gains.efficiency_gain(NodeId(0), NodeId(299)), efficiency(make_cycle(300)) - efficiency(path), 1e-12);
}

TEST(TieGains, KnowDistances) {
  const TieGains gains(make_network(4, {{0, 1}, {1, 2}}));
  EXPECT_EQ(gains.distance(NodeId(0), NodeId(0)), 0U);
  EXPECT_EQ(gains.distance(NodeId(2), NodeId(0)), 2U);
  EXPECT_EQ(gains.distance(NodeId(0), NodeId(3)), TieGains::kNone);
}

// As if computed anew from the network with the tie.
TEST(TieGains, FollowTiesAsTheyAreMade) {
  const auto links = random_links(40, 0.05, 6);
  std::vector<Link> more = links;
  TieGains gains(make_network(40, links), 1);
  for (std::uint32_t i = 0; i < 6; ++i) {
    gains.add_tie(NodeId(i), NodeId(39 - i), 2);
    more.push_back({i, 39 - i});
    const TieGains anew(make_network(40, more), 1);
    EXPECT_DOUBLE_EQ(gains.efficiency(), anew.efficiency());
    for (std::uint32_t b = 1; b < 40; ++b) {
      EXPECT_EQ(gains.distance(NodeId(0), NodeId(b)), anew.distance(NodeId(0), NodeId(b)));
      EXPECT_NEAR(gains.efficiency_gain(NodeId(0), NodeId(b)), anew.efficiency_gain(NodeId(0), NodeId(b)), 1e-12);
    }
  }
}

// 0—1—…—(n−1)   n—(n+1)—…—(2n−1)
Network two_paths(std::uint32_t size) {
  std::vector<Link> links;
  for (std::uint32_t i = 0; i + 1 < 2 * size; ++i) {
    if (i + 1 != size) links.push_back({i, i + 1});
  }
  return make_network(std::size_t{2} * size, links);
}

// The pairs that a tie brings together at more than 254 steps count as well, also where a path alone reaches 254.
TEST(TieGains, CountPairsJoinedFartherThanAByteHolds) {
  for (const std::uint32_t size : {100U, 127U, 128U, 129U, 200U, 254U, 255U, 256U}) {
    const Network apart = two_paths(size);
    const double gain = efficiency(make_path(std::size_t{2} * size)) - efficiency(apart);
    EXPECT_NEAR(TieGains(apart).efficiency_gain(NodeId(size - 1), NodeId(size)), gain, 1e-15) << size;
  }
  EXPECT_NEAR(TieGains(two_paths(200)).efficiency_gain(NodeId(199), NodeId(200)), 0.003468164125589271, 1e-15);
}

// Two paths of 200, tied end to end: what fitted in a byte no longer does.
TEST(TieGains, GoBeyondAByteOnceTiesJoinLongPaths) {
  TieGains gains(two_paths(200));
  EXPECT_EQ(gains.distance(NodeId(0), NodeId(399)), TieGains::kNone);
  gains.add_tie(NodeId(199), NodeId(200));
  EXPECT_EQ(gains.distance(NodeId(0), NodeId(399)), 399U);
  EXPECT_NEAR(gains.efficiency(), efficiency(make_path(400)), 1e-12);
}

void expect_bounds_hold(const Network& network, double shares_at_least, bool exact_apart = false) {
  const TieGains gains(network);
  double gained = 0;
  double bounds = 0;
  for (std::uint32_t a = 0; a < network.size(); a += 3) {
    for (std::uint32_t b = a + 1; b < network.size(); ++b) {
      const double gain = gains.efficiency_gain(NodeId(a), NodeId(b));
      const double most = gains.most_gain(NodeId(a), NodeId(b)).most;
      EXPECT_GE(most, gain);
      if (exact_apart && gains.distance(NodeId(a), NodeId(b)) == TieGains::kNone) {
        EXPECT_NEAR(most, gain, 1e-8 * gain);
      }
      gained += gain;
      bounds += most;
    }
  }
  EXPECT_GT(gained / bounds, shares_at_least);
}

TEST(TieGains, AreNoMoreThanTheirBounds) {
  expect_bounds_hold(make_network(150, random_links(150, 0.008, 7)), 0.3, true);
  expect_bounds_hold(make_network(80, random_links(80, 0.05, 2)), 0.3);
  expect_bounds_hold(two_paths(60), 0.3);
  expect_bounds_hold(make_path(300), 0.1);  // too long for a class per distance
}

TEST(TieGains, AreBoundedAfterATieToo) {
  TieGains gains(make_network(60, random_links(60, 0.03, 5)));
  gains.add_tie(NodeId(0), NodeId(59));
  gains.add_tie(NodeId(7), NodeId(41));
  for (std::uint32_t a = 0; a < 60; ++a) {
    for (std::uint32_t b = a + 1; b < 60; ++b)
      EXPECT_GE(gains.most_gain(NodeId(a), NodeId(b)).most, gains.efficiency_gain(NodeId(a), NodeId(b)));
  }
}

TEST(TieGains, AreTheSameForAnyNumberOfThreads) {
  const Network network = make_network(120, random_links(120, 0.03, 4));
  std::vector<std::pair<NodeId, NodeId>> ties;
  for (std::uint32_t i = 1; i < 120; ++i) ties.emplace_back(NodeId(0), NodeId(i));
  const auto one = TieGains(network, 1).efficiency_gains(ties, 1);
  EXPECT_EQ(one, TieGains(network, 2).efficiency_gains(ties, 2));
  EXPECT_EQ(one, TieGains(network, 5).efficiency_gains(ties, 5));
}

}  // namespace
}  // namespace maillage::testing
