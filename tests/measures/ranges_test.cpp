// SPDX-License-Identifier: GPL-3.0-or-later
// Every measure stays within the range it states, to the last digit, and has a value wherever it says so.
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "maillage/base/random.h"
#include "maillage/measures/registry.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

constexpr double kAny = std::numeric_limits<double>::infinity();

/// What a range may speak of.
struct Sizes {
  double n = 0;
  double m = 0;
  double heaviest = 0;
  bool directed = false;
};

struct Bounds {
  double low = 0;
  double high = 0;
  bool above_low = false;  ///< low itself is not reached
};

using RangeOf = std::function<Bounds(const Sizes&)>;

double both_ways(const Sizes& of, double pairs) { return of.directed ? 2 * pairs : pairs; }
double pairs_of_others(const Sizes& of) { return std::max(0.0, (of.n - 1) * (of.n - 2) / 2); }
double across(const Sizes& of) { return of.directed ? of.n * (of.n - 1) : of.n * of.n / 4; }

/// What each text says, in numbers. Where a directed network has no bound of its own, any will do.
const std::map<std::string_view, RangeOf>& ranges() {
  static const std::map<std::string_view, RangeOf> kRanges = {
      {"0 and more", [](const Sizes&) { return Bounds{0, kAny}; }},
      {"0 or 1", [](const Sizes&) { return Bounds{0, 1}; }},
      {"yes or no", [](const Sizes&) { return Bounds{0, 1}; }},
      {"0 to (n − 1)(n − 2)", [](const Sizes& of) { return Bounds{0, 2 * pairs_of_others(of)}; }},
      {"0 to (n − 1)(n − 2) / 2", [](const Sizes& of) { return Bounds{0, pairs_of_others(of)}; }},
      {"0 to (n − 1)(n − 2) / 2; twice that in a directed network",
       [](const Sizes& of) { return Bounds{0, both_ways(of, pairs_of_others(of))}; }},
      {"0 to (n² − 1)/4, or (n² − 2)/4 when n is even, in an undirected network",
       [](const Sizes& of) {
         const double less = std::fmod(of.n, 2) == 0 ? 2 : 1;
         return Bounds{0, of.directed ? kAny : std::max(0.0, (of.n * of.n - less) / 4)};
       }},
      {"0 to 1", [](const Sizes&) { return Bounds{0, 1}; }},
      {"0 to 1 − 1/number of kinds", [](const Sizes&) { return Bounds{0, 2.0 / 3}; }},
      {"0 to m", [](const Sizes& of) { return Bounds{0, of.m}; }},
      {"0 to n", [](const Sizes& of) { return Bounds{0, of.n}; }},
      {"0 to n / 2", [](const Sizes& of) { return Bounds{0, of.n / 2}; }},
      {"0 to n − 1", [](const Sizes& of) { return Bounds{0, std::max(0.0, of.n - 1)}; }},
      {"0 to n − 2", [](const Sizes& of) { return Bounds{0, std::max(0.0, of.n - 2)}; }},
      {"0 to n(n − 1)", [](const Sizes& of) { return Bounds{0, of.n * (of.n - 1)}; }},
      {"0 to n(n − 1)(n − 2) / 6",
       [](const Sizes& of) { return Bounds{0, std::max(0.0, of.n * (of.n - 1) * (of.n - 2) / 6)}; }},
      {"0 to n²/4; below n(n − 1) in a directed network", [](const Sizes& of) { return Bounds{0, across(of)}; }},
      {"0 to the highest weight", [](const Sizes& of) { return Bounds{0, of.heaviest}; }},
      {"1 and more", [](const Sizes&) { return Bounds{1, kAny}; }},
      {"1 to n − 1", [](const Sizes& of) { return Bounds{1, of.n - 1}; }},
      {"1 to n²/4; below n(n − 1) in a directed network", [](const Sizes& of) { return Bounds{1, across(of)}; }},
      {"1 to the degree", [](const Sizes& of) { return Bounds{1, of.n - 1}; }},
      {"1 to the number of communities", [](const Sizes& of) { return Bounds{1, of.n}; }},
      {"1 to the number of components", [](const Sizes& of) { return Bounds{1, of.n}; }},
      {"1 − highest weight, to 1", [](const Sizes& of) { return Bounds{1 - of.heaviest, 1}; }},
      {"3 to n − 2", [](const Sizes& of) { return Bounds{3, of.n - 2}; }},
      {"above 0", [](const Sizes&) { return Bounds{0, kAny, true}; }},
      {"above 0, to 1", [](const Sizes&) { return Bounds{0, 1, true}; }},
      {"above 0, to n − 1", [](const Sizes& of) { return Bounds{0, of.n - 1, true}; }},
      {"above 0; can exceed 1", [](const Sizes&) { return Bounds{0, kAny, true}; }},
      {"above 0; can exceed 1 (1.125 in a triangle)", [](const Sizes&) { return Bounds{0, kAny, true}; }},
      {"up to 1", [](const Sizes&) { return Bounds{-kAny, 1}; }},
      {"−1 to 1", [](const Sizes&) { return Bounds{-1, 1}; }},
      {"−1/2 to 1; −1 to 1 in a directed network", [](const Sizes& of) { return Bounds{of.directed ? -1 : -0.5, 1}; }},
      {"−½ to 1", [](const Sizes&) { return Bounds{-0.5, 1}; }},
  };
  return kRanges;
}

/// One kind of random network.
struct Sort {
  const char* name;
  bool directed = false;
  bool two_mode = false;
};

void PrintTo(const Sort& sort, std::ostream* out) { *out << sort.name; }

double random_weight(Random& random) {
  switch (random.below(4)) {
    case 0: return 0.1 * static_cast<double>(1 + random.below(30));
    case 1: return random.uniform() * 1e-3 + 1e-9;
    case 2: return 1 + 1e6 * random.uniform();
    default: return 1;
  }
}

/// Of 0 to 14 actors of three kinds, ties from none to nearly all, weights all alike or far apart.
Network random_network(const Sort& sort, std::uint64_t seed) {
  Random random(seed);
  const auto size = static_cast<std::uint32_t>(random.below(15));
  const double share = std::vector{0.0, 0.05, 0.15, 0.3, 0.6, 0.95}.at(random.below(6));
  const bool weighted = random.below(2) == 1;
  std::vector<Link> links;
  const std::uint32_t targets = sort.two_mode ? 1 + static_cast<std::uint32_t>(random.below(8)) : size;
  for (std::uint32_t from = 0; from < size; ++from) {
    for (std::uint32_t to = 0; to < targets; ++to) {
      const bool pair = sort.two_mode || (sort.directed ? from != to : from < to);
      if (pair && random.uniform() < share) links.push_back({from, to, weighted ? random_weight(random) : 1});
    }
  }
  if (sort.two_mode) return make_two_mode(size, targets, links);
  const Network plain = make_network(size, links, sort.directed);
  std::vector<Node> nodes(plain.nodes().begin(), plain.nodes().end());
  for (std::uint32_t i = 0; i < nodes.size(); ++i) nodes[i].kind = KindId(i % 3);
  std::vector<Contribution> ties;
  for (std::size_t i = 0; i < links.size(); ++i)
    ties.push_back({links[i].from, links[i].to, {TieId(i), links[i].weight}});
  return {std::move(nodes), std::move(ties), sort.directed};
}

Sizes sizes_of(const Network& network) {
  Sizes sizes{static_cast<double>(network.size()), static_cast<double>(network.edge_count()), 0, network.directed()};
  for (std::size_t i = 0; i < network.edge_count(); ++i)
    sizes.heaviest = std::max(sizes.heaviest, network.weight(EdgeId(i)));
  return sizes;
}

/// Only what lies above may be off by rounding: below 0, or the like, a reader sees a sign that means nothing.
void expect_within(const Measure& measure, double value, const Bounds& bounds) {
  EXPECT_TRUE(std::isfinite(value)) << measure.id;
  EXPECT_FALSE(value == 0 && std::signbit(value)) << measure.id << " is -0";
  if (bounds.above_low) EXPECT_GT(value, bounds.low) << measure.id;
  else EXPECT_GE(value, bounds.low) << measure.id;
  EXPECT_LE(value, bounds.high * (1 + 1e-12)) << measure.id;
}

class Ranges : public ::testing::TestWithParam<Sort> {};

TEST_P(Ranges, HoldOnHundredsOfNetworks) {
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    const Network network = random_network(GetParam(), seed);
    const Sizes sizes = sizes_of(network);
    const Analysis analysis(network, {.threads = 1});
    SCOPED_TRACE("seed " + std::to_string(seed));
    for (const Measure& measure : measures()) {
      if (outside_domain(measure, network)) continue;
      const Bounds bounds = ranges().at(measure.range.in(Language::english))(sizes);
      for (const auto& value : measure.compute(analysis)) {
        if (value) expect_within(measure, *value, bounds);
        else EXPECT_NE(measure.undefined.in(Language::english), "never") << measure.id;
      }
    }
    if (HasFailure()) return;
  }
}

/// Where all ties weigh 1, what is nearly nothing is the rounding of nothing.
TEST_P(Ranges, HoldNoValueThatIsButRounding) {
  for (std::uint64_t seed = 0; seed < 150; ++seed) {
    const Network network = random_network(GetParam(), seed);
    if (sizes_of(network).heaviest != 1) continue;
    const Analysis analysis(network, {.threads = 1});
    for (const Measure& measure : measures()) {
      if (outside_domain(measure, network)) continue;
      for (const auto& value : measure.compute(analysis)) {
        const double size = std::abs(value.value_or(0));
        EXPECT_TRUE(size == 0 || size > 1e-12) << measure.id << ": " << size << ", seed " << seed;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Networks, Ranges,
                         ::testing::Values(Sort{"undirected"}, Sort{"directed", true}, Sort{"two_mode", false, true}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(RangesInWords, AreToldInNumbersForEveryMeasure) {
  for (const Measure& measure : measures())
    EXPECT_TRUE(ranges().contains(measure.range.in(Language::english))) << measure.id;
}

}  // namespace
}  // namespace maillage::testing
