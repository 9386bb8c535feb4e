// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/triangles.h"

#include <gtest/gtest.h>

#include "kernels/expectations.h"
#include "kernels/matrix.h"
#include "kernels/sample_networks.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

Triangles by_matrix(const Network& network) {
  const Matrix z = symmetric_weights(network, false);
  const std::size_t n = network.size();
  Triangles result{std::vector<std::uint64_t>(n, 0), std::vector<std::uint64_t>(n, 0)};
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      for (std::size_t k = j + 1; k < n; ++k) {
        if (z[i][j] == 0 || z[i][k] == 0) continue;
        ++result.pairs[i];
        result.closed[i] += z[j][k] != 0 ? 1U : 0U;
      }
    }
  }
  return result;
}

void expect_same(const Triangles& found, const Triangles& expected) {
  ASSERT_EQ(found.closed, expected.closed);
  ASSERT_EQ(found.pairs, expected.pairs);
}

TEST(Triangles, AreThoseOfTheMatrixOnAllSmallNetworks) {
  for (std::uint32_t size = 0; size <= 6; ++size) {
    for_each_graph(size, [](const Network& network) { expect_same(triangles(network, 1), by_matrix(network)); });
  }
  for_each_graph(4, [](const Network& network) { expect_same(triangles(network, 1), by_matrix(network)); }, true);
}

TEST(Triangles, AreTheSameForAnyNumberOfThreads) {
  const Network network = small_world_network(40000, 8, 1);
  for (const int threads : {2, 8}) expect_same(triangles(network, threads), triangles(network, 1));
}

TEST(Triangles, GiveTheReferenceValuesOfClustering) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    const Triangles found = triangles(reference.network);
    expect_near(found.closed, reference.of_actors("triangles"));
    expect_near(or_nan(clustering(found)), reference.of_actors("clustering"), 1e-9);
    EXPECT_NEAR(transitivity(found).value_or(-1), reference.values.at("network.transitivity").at("*"), 1e-9);
  }
}

TEST(Triangles, OfATieAloneSayNothingOfClustering) {
  const Triangles found = triangles(make_network(2, std::vector<Edge>{{0, 1}}));
  EXPECT_EQ(clustering(found)[0], std::nullopt);
  EXPECT_EQ(transitivity(found), std::nullopt);
}

}  // namespace
}  // namespace maillage::kernels
