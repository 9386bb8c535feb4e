// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "maillage/measures/structure/kinds.h"

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/graphs/kind_networks.h"
#include "support/not_empty.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

/// The directed network of the reference document, whose roles were counted by R's package sna 2.7.1; its node i is i
/// + 1.
Network sna_network() {
  const Network plain = make_network(
      8, {{0, 3}, {1, 4}, {2, 1}, {2, 3}, {3, 1}, {4, 0}, {5, 2}, {5, 4}, {5, 6}, {5, 7}, {6, 5}, {7, 2}, {7, 6}},
      true);
  return with_kinds(plain, {1, 1, 1, 2, 2, 2, 3, 3});
}

using Roles = std::array<double, 6>;

TEST(BrokerRoles, AreThoseOfThePackageSna) {
  const std::vector<RoleTotals> roles = broker_roles(sna_network());
  // coordinator (w_I), consultant (w_O), representative (b_IO), gatekeeper (b_OI), boundary, liaison (b_O)
  EXPECT_EQ(roles[2].all.of, (Roles{0, 1, 0, 2, 0, 1}));
  EXPECT_EQ(roles[5].all.of, (Roles{0, 1, 0, 1, 0, 1}));
  double total = 0;
  for (const RoleTotals& one : roles) total += one.all.total();
  EXPECT_EQ(total, 14);
}

TEST(BrokerRoles, TellRepresentativeFromGatekeeperByThePath) {
  //  a(0) → v(0) → c(1) and a(1) → v(0) → c(0)
  const Network leaving = with_kinds(make_network(3, {{0, 1}, {1, 2}}, true), {0, 0, 1});
  EXPECT_EQ(measure(leaving, "representative")[1], 1);
  EXPECT_EQ(measure(leaving, "gatekeeper")[1], 0);
  const Network arriving = with_kinds(make_network(3, {{0, 1}, {1, 2}}, true), {1, 0, 0});
  EXPECT_EQ(measure(arriving, "representative")[1], 0);
  EXPECT_EQ(measure(arriving, "gatekeeper")[1], 1);
}

TEST(BrokerRoles, AreOpenWhenOnlyTheWayBackIsTied) {
  //  0 → 1 → 2 → 0: every pair is closed from its other end only
  const Network network = make_network(3, {{0, 1}, {1, 2}, {2, 0}}, true);
  EXPECT_TRUE(values_near(measure(network, "coordinator"), std::vector<double>{1, 1, 1}));
}

TEST(BrokerRoles, AreMissingWhereTheyDoNotApply) {
  const Network network = make_path(3);
  EXPECT_TRUE(values_near(measure(network, "representative"), Values(3)));
  EXPECT_TRUE(values_near(measure(network, "gatekeeper"), Values(3)));
  const Network directed = make_network(3, {{0, 1}, {1, 2}}, true);
  EXPECT_TRUE(values_near(measure(directed, "boundary"), Values(3)));
  const Network two_mode = make_two_mode(2, 1, {{0, 0}, {1, 0}});
  for (const std::string_view id : {"coordinator", "liaison", "brokered", "brokered_sole"}) {
    EXPECT_TRUE(values_near(measure(two_mode, id), Values(3))) << id;
  }
}

TEST(BrokeredPairs, AreListedById) {
  const Network kite = read_benchmark("kite");
  //  Fernando (5) and Garth (6) are tied to each other and to Heather (7), Ike (8) to Heather and Jane.
  const std::vector<BrokeredPair> pairs = brokered_pairs(kite, NodeId(7U));
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(kite[pairs[0].from].id, "Fernando");
  EXPECT_EQ(kite[pairs[0].to].id, "Ike");
  EXPECT_EQ(kite[pairs[1].from].id, "Garth");
  for (const BrokeredPair& pair : not_empty(pairs)) {
    EXPECT_EQ(pair.between, 1U);
    EXPECT_TRUE(pair.sole);
  }
}

TEST(BrokeredPairs, AreExclusiveWithoutBeingSoleOnACycle) {
  //  in a cycle of 5, the two neighbours of 0 have only 0 between them, and another way round
  const std::vector<BrokeredPair> pairs = brokered_pairs(make_cycle(5), NodeId(0U));
  ASSERT_EQ(pairs.size(), 1U);
  EXPECT_EQ(pairs[0], (BrokeredPair{NodeId(1U), NodeId(4U), BrokerRole::coordinator, 1, false}));
}

TEST(BrokeredPairs, AreSharedByThoseWhoStandBetween) {
  //  in a cycle of 4, two actors stand between each open pair
  EXPECT_TRUE(values_near(measure(make_cycle(4), "brokered"), std::vector(4, 1)));
  EXPECT_TRUE(values_near(measure(make_cycle(4), "brokered_partial"), std::vector(4, 0.5)));
  EXPECT_TRUE(values_near(measure(make_cycle(4), "brokered_exclusive"), std::vector(4, 0)));
}

/// Sum over pairs of kinds.
double total(const MixingMatrix& matrix, bool directed) {
  double sum = 0;
  for (std::size_t row = 0; row < matrix.kinds.size(); ++row) {
    for (std::size_t column = directed ? 0 : row; column < matrix.kinds.size(); ++column) sum += matrix(row, column);
  }
  return sum;
}

TEST(BrokeredKinds, AddUpToTheRoles) {
  for (const bool directed : {false, true}) {
    const Network plain = make_network(20, random_links(20, 0.2, 5, directed), directed);
    std::vector<std::size_t> kinds;
    for (std::size_t i = 0; i < 20; ++i) kinds.push_back(i % 4);
    const Network network = with_kinds(plain, kinds);
    const std::vector<RoleTotals> roles = broker_roles(network);
    for (std::size_t i = 0; i < 20; ++i) {
      const MixingMatrix matrix = brokered_kinds(network, brokered_pairs(network, NodeId(i)));
      const std::size_t own = i % 4;
      double same = 0;
      for (std::size_t kind = 0; kind < 4; ++kind) same += matrix(kind, kind);
      EXPECT_EQ(matrix(own, own), roles[i].all[BrokerRole::coordinator]);
      EXPECT_EQ(same - matrix(own, own), roles[i].all[BrokerRole::consultant]);
      EXPECT_EQ(total(matrix, directed), roles[i].all.total());
    }
  }
}

TEST(BrokeredKinds, AreSymmetricWithoutDirections) {
  //  1(a) — 0(b) — 2(c): one pair, of kinds a and c
  const Network network = with_kinds(make_star(3), {1, 0, 2});
  const MixingMatrix matrix = brokered_kinds(network, brokered_pairs(network, NodeId(0U)));
  EXPECT_EQ(matrix.kinds, (std::vector{KindId(0U), KindId(1U), KindId(2U)}));
  EXPECT_EQ(matrix(0, 2), 1);
  EXPECT_EQ(matrix(2, 0), 1);
  EXPECT_EQ(matrix(0, 0), 0);
}

}  // namespace
}  // namespace maillage::testing
