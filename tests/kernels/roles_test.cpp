// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/roles.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "kernels/brute_force.h"
#include "kernels/expectations.h"
#include "kernels/matrix.h"
#include "kernels/sample_networks.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

Role role_of(std::uint32_t a, std::uint32_t v, std::uint32_t c, bool directed) {
  if (a == c) return a == v ? Role::coordinator : Role::consultant;
  if (a == v) return Role::representative;
  if (c == v) return directed ? Role::gatekeeper : Role::representative;
  return Role::liaison;
}

/// Every triple, as the definition says.
std::vector<Roles> by_definition(const Network& network, const std::vector<std::uint32_t>& kinds) {
  const Matrix tie = weights_of(network, false);
  const std::size_t n = network.size();
  std::vector<Roles> result(n);
  for (std::size_t v = 0; v < n; ++v) {
    const AllPaths without(network, false, {NodeId(v)});
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t c = network.directed() ? 0 : a + 1; c < n; ++c) {
        if (a == c || a == v || c == v || tie[a][v] == 0 || tie[v][c] == 0 || tie[a][c] != 0) continue;
        int two_paths = 0;
        for (std::size_t q = 0; q < n; ++q) two_paths += tie[a][q] != 0 && tie[q][c] != 0 ? 1 : 0;
        const Role role = role_of(kinds[a], kinds[v], kinds[c], network.directed());
        result[v][static_cast<std::size_t>(role)] += {.all = 1,
                                                      .partial = 1.0 / two_paths,
                                                      .exclusive = two_paths == 1 ? 1U : 0U,
                                                      .sole = without.shortest(a, c).empty() ? 1U : 0U};
      }
    }
  }
  return result;
}

void expect_same(const std::vector<Roles>& found, const std::vector<Roles>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (std::size_t role = 0; role < kRoles; ++role) {
      ASSERT_EQ(found[i][role].all, expected[i][role].all);
      ASSERT_EQ(found[i][role].exclusive, expected[i][role].exclusive);
      ASSERT_EQ(found[i][role].sole, expected[i][role].sole);
      ASSERT_NEAR(found[i][role].partial, expected[i][role].partial, 1e-12);
    }
  }
}

std::vector<std::uint32_t> random_kinds(std::size_t size, std::uint32_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::uint32_t> kinds(size);
  for (std::uint32_t& kind : kinds) kind = static_cast<std::uint32_t>(random.below(count));
  return kinds;
}

TEST(Roles, FollowTheDefinitionOnAllSmallNetworks) {
  std::uint64_t seed = 0;
  for (std::uint32_t size = 0; size <= 5; ++size) {
    for_each_graph(size, [&](const Network& network) {
      const auto kinds = random_kinds(size, 3, ++seed);
      expect_same(roles(network, kinds, 1), by_definition(network, kinds));
    });
  }
  for_each_graph(
      4,
      [&](const Network& network) {
        const auto kinds = random_kinds(4, 3, ++seed);
        expect_same(roles(network, kinds, 1), by_definition(network, kinds));
      },
      true);
}

TEST(Roles, FollowTheDefinitionOnRandomNetworks) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = random_network(8, 0.25, seed, 0, seed % 2 == 0);
    const auto kinds = random_kinds(8, 4, seed);
    expect_same(roles(network, kinds), by_definition(network, kinds));
  }
}

// sna 2.7.1: groups 1,1,1,2,2,2,3,3
TEST(Roles, AreThoseThatSnaCountsAlongDirections) {
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs = {
      {1, 4}, {2, 5}, {3, 2}, {3, 4}, {4, 2}, {5, 1}, {6, 3}, {6, 5}, {6, 7}, {6, 8}, {7, 6}, {8, 3}, {8, 7}};
  std::vector<Edge> edges;
  edges.reserve(arcs.size());
  for (const auto& [from, to] : arcs) edges.push_back({from - 1, to - 1});
  const std::vector<Roles> found =
      roles(make_network(8, edges, true), std::vector<std::uint32_t>{1, 1, 1, 2, 2, 2, 3, 3});
  const auto raw = [&](std::size_t node) {  // w_I, w_O, b_IO, b_OI, b_O, t
    const Roles& its = found[node - 1];
    return std::vector<std::uint64_t>{its.of(Role::coordinator).all,    its.of(Role::consultant).all,
                                      its.of(Role::representative).all, its.of(Role::gatekeeper).all,
                                      its.of(Role::liaison).all,        its.total().all};
  };
  EXPECT_EQ(raw(3), (std::vector<std::uint64_t>{0, 1, 0, 2, 1, 4}));
  EXPECT_EQ(raw(6), (std::vector<std::uint64_t>{0, 1, 0, 1, 1, 3}));
  std::uint64_t total = 0;
  for (const Roles& one : found) total += one.total().all;
  EXPECT_EQ(total, 14U);
}

TEST(Roles, GiveTheReferenceValues) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    const std::vector<Roles> found = roles(reference.network, reference.kind);
    const auto counts = [&](Role role) {
      std::vector<double> result;
      result.reserve(found.size());
      for (const Roles& one : found) result.push_back(static_cast<double>(one.of(role).all));
      return result;
    };
    expect_near(counts(Role::coordinator), reference.of_actors("coordinator"));
    expect_near(counts(Role::consultant), reference.of_actors("consultant"));
    expect_near(counts(Role::representative), reference.of_actors("boundary"));
    expect_near(counts(Role::liaison), reference.of_actors("liaison"));
  }
}

TEST(Roles, AreTheSameBytesForAnyNumberOfThreads) {
  const Network network = affiliation_network(2000, 6);
  const auto kinds = random_kinds(2000, 4, 7);
  const std::vector<Roles> expected = roles(network, kinds, 1);
  for (const int threads : {2, 8}) EXPECT_TRUE(std::ranges::equal(roles(network, kinds, threads), expected));
}

TEST(Roles, DoNotDependOnTheOrderOfTheActors) {
  const Network network = affiliation_network(300, 8);
  const auto kinds = random_kinds(300, 4, 9);
  const auto label = random_labels(300, 10);
  std::vector<std::uint32_t> moved(300);
  for (std::size_t i = 0; i < 300; ++i) moved[label[i]] = kinds[i];
  const std::vector<Roles> found = roles(relabelled(network, label), moved);
  std::vector<Roles> back(300);
  for (std::size_t i = 0; i < 300; ++i) back[i] = found[label[i]];
  expect_same(back, roles(network, kinds));
}

}  // namespace
}  // namespace maillage::kernels
