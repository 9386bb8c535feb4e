// SPDX-License-Identifier: GPL-3.0-or-later
// Every undirected graph of up to 6 labelled nodes (33 867 of them), every measure against its bare definition.
#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"
#include "support/value_matchers.h"

namespace maillage::testing {
namespace {

class SmallGraphs : public ::testing::TestWithParam<std::size_t> {
 protected:
  /// Calls check(network, analysis, pattern) for each graph until one fails.
  template <typename Check>
  static void for_each(Check check) {
    for_each_graph(GetParam(), [&](const Network& network) {
      if (HasFailure()) return;
      Analysis analysis(network, {.threads = 1});
      check(network, analysis, weight_matrix(network));
      if (HasFailure()) ADD_FAILURE() << "in the graph " << describe(network);
    });
  }

  static Values values(Analysis& analysis, std::string_view id) { return find_measure(id)->compute(analysis); }

  static std::string describe(const Network& network) {
    std::string text = std::to_string(network.size()) + " nodes:";
    for (std::size_t i = 0; i < network.edge_count(); ++i) {
      const auto [a, b] = network.ends(EdgeId(i));
      text += " " + std::to_string(a.index()) + "-" + std::to_string(b.index());
    }
    return text;
  }
};

TEST_P(SmallGraphs, HaveTheirDegrees) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    std::vector<double> degrees(network.size(), 0);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      for (const double entry : pattern[i]) degrees[i] += entry;
    }
    EXPECT_TRUE(values_near(values(analysis, "degree"), degrees));
    EXPECT_TRUE(values_near(values(analysis, "strength"), degrees));
  });
}

TEST_P(SmallGraphs, HaveTheirBetweenness) {
  for_each([](const Network&, Analysis& analysis, const Matrix& pattern) {
    std::vector<double> scores = brute_betweenness(pattern, false);
    for (double& score : scores) score /= 2;
    EXPECT_TRUE(values_near(values(analysis, "betweenness"), scores));
    EXPECT_TRUE(values_near(values(analysis, "betweenness_weighted"), scores));
  });
}

TEST_P(SmallGraphs, HaveTheirDistances) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    if (network.size() < 2) return;
    const Matrix distances = brute_distances(pattern, false);
    EXPECT_TRUE(values_near(values(analysis, "closeness"), brute_closeness(distances)));
    EXPECT_TRUE(values_near(values(analysis, "harmonic"), brute_harmonic(distances)));
    EXPECT_TRUE(values_near(values(analysis, "harmonic_weighted"), brute_harmonic(distances)));
  });
}

TEST_P(SmallGraphs, HaveTheirDiameterAndMeanDistance) {
  for_each([](const Network&, Analysis& analysis, const Matrix& pattern) {
    double pairs = 0;
    double total = 0;
    double greatest = 0;
    const Matrix distances = brute_distances(pattern, false);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      for (std::size_t j = 0; j < pattern.size(); ++j) {
        if (i == j || std::isinf(distances[i][j])) continue;
        ++pairs;
        total += distances[i][j];
        greatest = std::max(greatest, distances[i][j]);
      }
    }
    const auto if_any = [pairs](double value) { return Values{pairs == 0 ? std::nullopt : std::optional(value)}; };
    EXPECT_TRUE(values_near(values(analysis, "network.diameter_finite"), if_any(greatest)));
    EXPECT_TRUE(values_near(values(analysis, "network.average_path_length_finite"), if_any(total / pairs)));
  });
}

TEST_P(SmallGraphs, HaveTheirTrianglesAndTransitivity) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    const std::vector<std::size_t> triangles = brute_triangles(pattern);
    Values clustering(network.size());
    double closed = 0;
    double all = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      const auto degree = static_cast<double>(std::count(pattern[i].begin(), pattern[i].end(), 1.0));
      const double pairs = degree * (degree - 1) / 2;
      if (degree >= 2) clustering[i] = static_cast<double>(triangles[i]) / pairs;
      closed += static_cast<double>(triangles[i]);
      all += pairs;
    }
    EXPECT_TRUE(values_near(values(analysis, "triangles"), triangles));
    EXPECT_TRUE(values_near(values(analysis, "clustering"), clustering));
    EXPECT_TRUE(values_near(values(analysis, "clustering_weighted"), clustering));
    EXPECT_TRUE(values_near(values(analysis, "network.transitivity"),
                            Values{all == 0 ? std::nullopt : std::optional(closed / all)}));
    EXPECT_TRUE(values_near(values(analysis, "network.triangles_total"), Values{closed / 3}));
  });
}

TEST_P(SmallGraphs, HaveTheirComponents) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    const std::vector<std::size_t> names = brute_components(pattern);
    const Values numbers = values(analysis, "component");
    std::vector<std::size_t> sizes(network.size() + 1, 0);
    for (const auto& number : numbers) ++sizes[static_cast<std::size_t>(*number)];
    for (std::size_t i = 0; i < names.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) EXPECT_EQ(names[i] == names[j], numbers[i] == numbers[j]);
    }
    EXPECT_TRUE(std::is_sorted(sizes.begin() + 1, sizes.end(), std::greater<>()));
    const auto count = static_cast<std::size_t>(*values(analysis, "network.n_components")[0]);
    EXPECT_TRUE(count == network.size() || sizes[count + 1] == 0);
    EXPECT_GT(sizes[count], 0U);
    EXPECT_EQ(values(analysis, "network.giant_size")[0], static_cast<double>(sizes[1]));
  });
}

TEST_P(SmallGraphs, HaveTheirArticulationsAndBridges) {
  for_each([](const Network&, Analysis& analysis, const Matrix& pattern) {
    const std::vector<bool> expected = brute_articulation(pattern);
    const std::vector<double> numbers(expected.begin(), expected.end());
    EXPECT_TRUE(values_near(values(analysis, "articulation"), numbers));
    EXPECT_EQ(values(analysis, "network.n_articulation")[0], std::count(expected.begin(), expected.end(), true));
    EXPECT_EQ(values(analysis, "network.n_bridges")[0], static_cast<double>(brute_bridges(pattern)));
  });
}

TEST_P(SmallGraphs, HaveTheirCores) {
  for_each([](const Network&, Analysis& analysis, const Matrix& pattern) {
    EXPECT_TRUE(values_near(values(analysis, "coreness"), brute_coreness(pattern)));
  });
}

INSTANTIATE_TEST_SUITE_P(Nodes, SmallGraphs, ::testing::Values(1, 2, 3, 4, 5, 6),
                         [](const auto& parameter) { return "Of" + std::to_string(parameter.param); });

class TinyGraphs : public SmallGraphs {};

TEST_P(TinyGraphs, HaveTheirPagerank) {
  for_each([](const Network&, Analysis& analysis, const Matrix& pattern) {
    EXPECT_TRUE(values_near(values(analysis, "pagerank"), brute_pagerank(pattern)));
  });
}

/// A x = λ x with x ≥ 0 on connected graphs is the definition of the leading eigenvector (Perron and Frobenius).
TEST_P(TinyGraphs, HaveALeadingEigenvector) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    const Values scores = values(analysis, "eigenvector");
    if (network.edge_count() == 0) {
      EXPECT_TRUE(values_near(scores, Values(network.size())));
      return;
    }
    double radius = 0;
    double highest = 0;
    std::vector<double> product(network.size(), 0);
    for (std::size_t i = 0; i < product.size(); ++i) {
      for (std::size_t j = 0; j < product.size(); ++j) product[i] += pattern[i][j] * *scores[j];
      if (*scores[i] == 1) radius = product[i];
      highest = std::max(highest, *scores[i]);
      EXPECT_GE(*scores[i], 0);
    }
    EXPECT_EQ(highest, 1);
    for (std::size_t i = 0; i < product.size(); ++i) EXPECT_NEAR(product[i], radius * *scores[i], 1e-12);
  });
}

TEST_P(TinyGraphs, ReachTheHighestModularity) {
  for_each([](const Network& network, Analysis& analysis, const Matrix& pattern) {
    const auto found = values(analysis, "network.modularity")[0];
    ASSERT_EQ(found.has_value(), network.edge_count() > 0);
    if (!found) return;
    EXPECT_NEAR(*found, brute_modularity(pattern), 1e-12);
  });
}

INSTANTIATE_TEST_SUITE_P(Nodes, TinyGraphs, ::testing::Values(1, 2, 3, 4, 5),
                         [](const auto& parameter) { return "Of" + std::to_string(parameter.param); });

}  // namespace
}  // namespace maillage::testing
