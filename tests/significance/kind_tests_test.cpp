// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/kind_tests.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <gtest/gtest.h>

#include "maillage/measures/structure/kinds.h"
#include "maillage/significance/rounding.h"

#include "significance/test_networks.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

constexpr std::array kRoleIds = {"coordinator", "consultant", "representative", "gatekeeper", "boundary", "liaison"};

Network random_network(std::size_t size, double probability, std::uint64_t seed, bool directed) {
  return with_kinds(make_network(size, random_links(size, probability, seed, directed), directed),
                    random_kinds(size, 3, seed + 1));
}

void expect_observed(const Significance& test, const std::optional<double>& value, std::string_view what) {
  ASSERT_EQ(test.observed.has_value(), value.has_value()) << what;
  if (value) {
    EXPECT_NEAR(number(test.observed), number(value), 1e-12) << what;
  }
}

constexpr std::array<std::string_view, 5> kOfKinds = {"network.ei_global", "network.assortativity_kind",
                                                      "network.modularity_kind", "ei_index", "participation"};

MeasureKindTests tests_of(const Network& network, const std::vector<std::string_view>& ids,
                          const PermutationOptions& options = {}) {
  return kind_tests(network, find_measures(ids), options);
}

MeasureKindTests mixing_tests(const Network& network, const PermutationOptions& options = {}) {
  return tests_of(network, {kOfKinds.begin(), kOfKinds.end()}, options);
}

TEST(KindTests, ObserveWhatTheRegisteredMeasuresGive) {
  for (const bool directed : {false, true}) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const Network network = random_network(12, 0.15, seed, directed);
      for (const MeasureTests& one : not_empty(mixing_tests(network, {.replicates = 1}).of_measure)) {
        const Values values = measure(network, one.measure->id);
        ASSERT_EQ(one.tests.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i) expect_observed(one.tests[i], values[i], one.measure->id);
      }
    }
  }
}

// The same shuffles: a role is tested alike however it is counted.
TEST(KindTests, OfTheRegisteredRolesAreThoseOfRoleTests) {
  for (const bool directed : {false, true}) {
    const Network network = random_network(14, 0.2, 6, directed);
    const RoleTests roles = role_tests(network, {.replicates = 49});
    const MeasureKindTests measured = tests_of(network, {kRoleIds.begin(), kRoleIds.end()}, {.replicates = 49});
    EXPECT_EQ(measured.exact, roles.exact);
    for (std::size_t role = 0; role < kRoleIds.size(); ++role) {
      for (std::size_t i = 0; i < network.size(); ++i) {
        EXPECT_EQ(measured.of_measure[role].tests[i], roles.of_actor[i].of.at(role)) << kRoleIds.at(role);
      }
    }
  }
}

TEST(KindTests, FindNothingInMeasuresThatKindsDoNotChange) {
  const Significance degree =
      tests_of(random_network(20, 0.2, 3, false), {"degree"}, {.replicates = 19}).of_measure.front().tests.front();
  EXPECT_EQ(degree.expected, degree.observed);
  EXPECT_EQ(degree.deviation, 0);
  EXPECT_EQ(degree.p, 1);
}

TEST(RoleTests, SayOfEachNetworkTheRolesItHas) {
  const auto roles_with_value = [](bool directed) {
    const RoleSignificance tests = role_tests(random_network(6, 0.5, 1, directed), NodeId(0)).of_actor.front();
    std::vector<bool> found;
    found.reserve(tests.of.size());
    for (const Significance& test : tests.of) found.push_back(test.observed && test.expected && test.p);
    return found;
  };
  EXPECT_EQ(roles_with_value(false), (std::vector{true, true, false, false, true, true}));
  EXPECT_EQ(roles_with_value(true), (std::vector{true, true, true, true, false, true}));
}

//  A—A—B, the first in the middle: with the B in the middle it would be a consultant, with it at either end as it is.
TEST(RoleTests, EnumerateASmallNetworkExactly) {
  const RoleTests tests = role_tests(with_kinds(make_star(3), {0, 0, 1}));
  EXPECT_TRUE(tests.exact);
  const Significance& boundary = tests.of_actor[0][BrokerRole::boundary];
  EXPECT_EQ(boundary.observed, 1);
  EXPECT_DOUBLE_EQ(number(boundary.expected), 2.0 / 3);
  EXPECT_DOUBLE_EQ(number(boundary.p_high), 2.0 / 3);
  EXPECT_DOUBLE_EQ(number(boundary.p_low), 1);
  const Significance& consultant = tests.of_actor[0][BrokerRole::consultant];
  EXPECT_EQ(consultant.observed, 0);
  EXPECT_DOUBLE_EQ(number(consultant.expected), 1.0 / 3);
  EXPECT_DOUBLE_EQ(number(consultant.p_low), 2.0 / 3);
  EXPECT_EQ(tests.of_actor[0][BrokerRole::liaison].deviation, 0);
}

/// A statistic over all arrangements of the kinds, by building the network anew for each.
struct Enumeration {
  std::optional<double> observed;
  std::vector<double> values;

  void expect(const Significance& test) const {
    ASSERT_EQ(test.replicates, values.size());
    if (values.empty()) return;
    double mean = 0;
    double squares = 0;
    double high = 0;
    for (const double value : values) mean += value / static_cast<double>(values.size());
    for (const double value : values) squares += (value - mean) * (value - mean);
    EXPECT_NEAR(number(test.expected), mean, 1e-12);
    EXPECT_NEAR(number(test.deviation), std::sqrt(squares / static_cast<double>(values.size())), 1e-12);
    ASSERT_EQ(test.p_high.has_value(), observed.has_value());
    if (!observed) return;
    for (const double value : values) high += value > *observed || equal_but_rounding(value, *observed) ? 1 : 0;
    EXPECT_DOUBLE_EQ(number(test.p_high), high / static_cast<double>(values.size()));
  }
};

/// Of each value of `compute(network)`.
template <typename Compute>
std::vector<Enumeration> enumerate(const Network& network, std::vector<std::size_t> kinds, Compute compute) {
  const Values observed = compute(network);
  std::vector<Enumeration> all;
  for (const auto& value : observed) all.push_back({value, {}});
  std::sort(kinds.begin(), kinds.end());
  do {
    const Values values = compute(with_kinds(network, kinds));
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i]) all[i].values.push_back(number(values[i]));
    }
  } while (std::next_permutation(kinds.begin(), kinds.end()));
  return all;
}

struct KindTestsByBruteForce : ::testing::TestWithParam<bool> {
  static constexpr std::array<std::size_t, 6> kKinds = {0, 1, 0, 2, 2, 1};

  std::vector<std::size_t> kinds{kKinds.begin(), kKinds.end()};
  Network network = with_kinds(make_network(6, random_links(6, 0.4, 11, GetParam()), GetParam()), kinds);

  /// All values of several measures.
  [[nodiscard]] std::vector<Enumeration> enumerate_measures(const std::vector<std::string_view>& ids) const {
    return enumerate(network, kinds, [&](const Network& other) {
      Values values;
      for (const std::string_view id : ids) {
        const Values of_measure = measure(other, id);
        values.insert(values.end(), of_measure.begin(), of_measure.end());
      }
      return values;
    });
  }
};

TEST_P(KindTestsByBruteForce, RolesAgree) {
  const RoleTests tests = role_tests(network);
  ASSERT_TRUE(tests.exact);
  for (std::size_t role = 0; role < kRoleIds.size(); ++role) {
    const auto truth = enumerate_measures({kRoleIds.at(role)});
    for (std::size_t i = 0; i < network.size(); ++i) {
      if (tests.of_actor[i].of.at(role).observed) truth[i].expect(tests.of_actor[i].of.at(role));
    }
  }
}

TEST_P(KindTestsByBruteForce, MixingAgrees) {
  const MeasureKindTests tests = mixing_tests(network);
  ASSERT_TRUE(tests.exact);
  for (const MeasureTests& one : tests.of_measure) {
    const auto truth = enumerate_measures({one.measure->id});
    for (std::size_t i = 0; i < truth.size(); ++i) truth[i].expect(one.tests[i]);
  }
}

TEST_P(KindTestsByBruteForce, ExternalInternalIndexOfKindsAgrees) {
  const ExternalInternalTests tests = external_internal_tests(network);
  ASSERT_TRUE(tests.exact);
  const auto truth = enumerate(network, kinds, [](const Network& other) {
    Values values;
    for (const ExternalInternal& one : external_internal_ties(other).of_kind) values.push_back(one.index());
    return values;
  });
  ASSERT_EQ(tests.kinds, (std::vector{KindId(0), KindId(1), KindId(2)}));
  for (std::size_t i = 0; i < 3; ++i) truth[i].expect(tests.of_kind[i]);
}

INSTANTIATE_TEST_SUITE_P(Undirected, KindTestsByBruteForce, ::testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Directed, KindTestsByBruteForce, ::testing::Values(true));

TEST(RoleTests, OfOneActorAreThoseOfThisActorAmongAll) {
  const Network network = random_network(30, 0.15, 4, false);
  const RoleTests all = role_tests(network, {.replicates = 49});
  for (const std::size_t i : {0U, 7U, 29U}) {
    EXPECT_EQ(role_tests(network, NodeId(i), {.replicates = 49}).of_actor, std::vector{all.of_actor[i]});
  }
}

// Kinds 0 and 1 each complete among themselves, and actor 0, of a kind of its own, between them.
TEST(RoleTests, FindAnActorThatLinksTwoClosedKinds) {
  std::vector<Link> links;
  std::vector<std::size_t> kinds = {2};
  for (std::uint32_t i = 1; i <= 12; ++i) {
    kinds.push_back(i <= 6 ? 0 : 1);
    links.push_back({0, i});
    for (std::uint32_t j = 1; j < i; ++j) {
      if ((i <= 6) == (j <= 6)) links.push_back({j, i});
    }
  }
  const Network network = with_kinds(make_network(13, links), kinds);
  const Significance liaison = role_tests(network, NodeId(0)).of_actor.front()[BrokerRole::liaison];
  EXPECT_EQ(liaison.observed, 36);
  EXPECT_LT(number(liaison.expected), 25);
  EXPECT_LT(number(liaison.p), 0.01);
}

TEST(KindTests, GiveUniformPValuesWhenKindsHaveNothingToDoWithTies) {
  std::vector<double> index;
  std::vector<double> assortativity;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = random_network(40, 0.3, 100 + 10 * seed, seed % 2 == 1);
    const MeasureKindTests tests = tests_of(network, {"network.ei_global", "network.assortativity_kind"},
                                            {.replicates = 99, .seed = seed, .threads = 1});
    index.push_back(number(tests.of_measure[0].tests.front().p_high));
    assortativity.push_back(number(tests.of_measure[1].tests.front().p));
  }
  EXPECT_LT(distance_from_uniform(index), kolmogorov_bound(200));
  EXPECT_LT(distance_from_uniform(assortativity), kolmogorov_bound(200));
}

// Counts of few pairs are often equal: their p-values may be too large, never too small.
TEST(RoleTests, DoNotFindMoreThanChanceWhenKindsHaveNothingToDoWithTies) {
  std::array<std::vector<double>, 4> p;
  constexpr std::array kRoles = {BrokerRole::coordinator, BrokerRole::consultant, BrokerRole::boundary,
                                 BrokerRole::liaison};
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Network network = random_network(25, 0.2, 5000 + 10 * seed, false);
    const PermutationOptions options = {.replicates = 99, .seed = seed, .threads = 1};
    const RoleSignificance tests = role_tests(network, NodeId(seed % 25), options).of_actor.front();
    for (std::size_t i = 0; i < kRoles.size(); ++i) p.at(i).push_back(number(tests[kRoles.at(i)].p));
  }
  for (const std::vector<double>& of_role : not_empty(p)) {
    EXPECT_LT(distance_from_uniform(of_role, true), kolmogorov_bound(200));
  }
}

TEST(KindTests, HaveNothingToSayWithoutTies) {
  const Network network = with_kinds(make_network(4, {}), {0, 0, 1, 1});
  for (const MeasureTests& one : not_empty(mixing_tests(network).of_measure))
    EXPECT_EQ(one.tests.back(), Significance{});
  EXPECT_EQ(external_internal_tests(network).of_kind, std::vector<Significance>(2));
  EXPECT_TRUE(external_internal_tests(Network()).of_kind.empty());
  EXPECT_TRUE(role_tests(Network()).of_actor.empty());
}

//  A—B  A: whether the kind A has a tie at all depends on the arrangement, and B's only actor may be the isolate.
TEST(KindTests, LeaveOutArrangementsInWhichAKindHasNoTie) {
  const Network network = with_kinds(make_network(3, {{0, 1}}), {0, 1, 0});
  const ExternalInternalTests tests = external_internal_tests(network);
  EXPECT_EQ(tests.of_kind[0].replicates, 3U);
  EXPECT_EQ(tests.of_kind[1].replicates, 2U);
  EXPECT_EQ(tests.of_kind[1].p, 1);
  EXPECT_EQ(tests_of(network, {"ei_index"}).of_measure.front().tests[2], Significance{});
}

TEST(KindTests, AreTheSameBytesForAnyNumberOfThreads) {
  const Network network = random_network(40, 0.15, 8, true);
  const auto with = [&](int threads) {
    const PermutationOptions options = {.replicates = 61, .threads = threads};
    return std::tuple(role_tests(network, options), mixing_tests(network, options),
                      external_internal_tests(network, options));
  };
  EXPECT_EQ(with(1), with(2));
  EXPECT_EQ(with(1), with(8));
}

TEST(KindTests, FollowTheSeedAlone) {
  const Network network = random_network(40, 0.15, 8, true);
  const auto with = [&](std::uint64_t seed) {
    const PermutationOptions options = {.replicates = 29, .seed = seed};
    return std::tuple(role_tests(network, options), mixing_tests(network, options),
                      external_internal_tests(network, options));
  };
  EXPECT_EQ(with(3), with(3));
  EXPECT_NE(with(3), with(4));
}

TEST(KindTests, DoNotDependOnTheOrderOfTheRows) {
  const Network network = random_network(40, 0.15, 8, true);
  const Network other = turned_upside_down(network);
  EXPECT_EQ(role_tests(network, {.replicates = 29}), role_tests(other, {.replicates = 29}));
  EXPECT_EQ(mixing_tests(network, {.replicates = 29}), mixing_tests(other, {.replicates = 29}));
  EXPECT_EQ(external_internal_tests(network, {.replicates = 29}), external_internal_tests(other, {.replicates = 29}));
}

}  // namespace
}  // namespace maillage::testing
