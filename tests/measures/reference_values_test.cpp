// SPDX-License-Identifier: GPL-3.0-or-later
// Every registered measure against values computed by other programs (tests/data/measures/*/expected.csv).
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"

namespace maillage::testing {
namespace {

class ReferenceValues : public ::testing::TestWithParam<std::string> {};

/// Values are printed with 12 digits.
double tolerance(const std::string& measure, double value) {
  const bool eigenvector = measure.starts_with("eigenvector");
  return (eigenvector ? 1e-7 : 1e-9) * std::max(std::abs(value), 1e-3);
}

std::size_t index_of(const Network& network, const std::string& id) {
  const auto nodes = network.nodes();
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
  return static_cast<std::size_t>(found - nodes.begin());
}

TEST_P(ReferenceValues, AreMetByEveryMeasure) {
  const Network network = read_benchmark(GetParam());
  Analysis analysis(network);
  std::map<std::string, Values> computed;
  for (const ExpectedValue& expected : not_empty(read_expected(GetParam()))) {
    const Measure* found = find_measure(expected.measure);
    if (found == nullptr) continue;
    if (!computed.contains(expected.measure)) computed[expected.measure] = found->compute(analysis);
    const std::size_t i = expected.actor == "*" ? 0 : index_of(network, expected.actor);
    const std::optional<double> actual = computed[expected.measure].at(i);
    ASSERT_EQ(actual.has_value(), expected.value.has_value()) << expected.measure << " of " << expected.actor;
    if (!actual) continue;
    EXPECT_NEAR(*actual, *expected.value, tolerance(expected.measure, *expected.value))
        << expected.measure << " of " << expected.actor;
  }
  EXPECT_GE(computed.size(), 26U);
}

TEST_P(ReferenceValues, ModularityReachesTheOptimum) {
  const Network network = read_benchmark(GetParam());
  const std::map<std::string, std::string> ids = {
      {"network.optimal_modularity", "network.modularity"},
      {"network.optimal_modularity_w", "network.modularity_weighted"},
      {"network.optimal_modularity_ncomm", "network.communities"},
      {"network.optimal_modularity_ncomm_w", "network.communities_weighted"}};
  for (const ExpectedValue& expected : not_empty(read_expected(GetParam()))) {
    if (!ids.contains(expected.measure)) continue;
    const std::string& id = ids.at(expected.measure);
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
      EXPECT_NEAR(*measure_whole(network, id, {.seed = seed}), *expected.value, 1e-9) << id << ", seed " << seed;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Benchmarks, ReferenceValues, ::testing::ValuesIn(benchmark_names()),
                         [](const auto& parameter) { return parameter.param; });

}  // namespace
}  // namespace maillage::testing
