// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/structural_holes.h"

#include <cmath>

#include <gtest/gtest.h>

#include "kernels/expectations.h"
#include "kernels/matrix.h"
#include "kernels/sample_networks.h"
#include "support/not_empty.h"

namespace maillage::kernels {
namespace {

using maillage::testing::not_empty;
using namespace maillage::testing;

/// The formulas as Burt writes them.
class ByFormula {
 public:
  ByFormula(const Network& network, bool weighted)
      : n_(network.size()), z_(symmetric_weights(network, weighted)), p_(z_), m_(z_) {
    for (std::size_t i = 0; i < n_; ++i) {
      double sum = 0;
      double largest = 0;
      for (const double z : z_[i]) {
        sum += z;
        largest = std::max(largest, z);
      }
      for (std::size_t j = 0; j < n_; ++j) {
        p_[i][j] = sum > 0 ? z_[i][j] / sum : 0;
        m_[i][j] = largest > 0 ? z_[i][j] / largest : 0;
      }
    }
  }

  StructuralHoles take() {
    StructuralHoles holes;
    for (std::size_t i = 0; i < n_; ++i) {
      std::vector<double> parts;
      double size = 0;
      for (std::size_t j = 0; j < n_; ++j) {
        if (z_[i][j] == 0) continue;
        parts.push_back(constraint(i, j));
        size += 1 - redundancy(i, j);
      }
      const bool alone = parts.empty();
      double sum = 0;
      for (const double part : parts) sum += part;
      holes.constraint.push_back(alone ? std::nullopt : std::optional(sum));
      holes.effective_size.push_back(alone ? std::nullopt : std::optional(size));
      holes.hierarchy.push_back(alone ? std::nullopt : std::optional(hierarchy(parts, sum)));
    }
    return holes;
  }

 private:
  [[nodiscard]] double constraint(std::size_t i, std::size_t j) const {
    double sum = p_[i][j];
    for (std::size_t q = 0; q < n_; ++q) sum += q != i && q != j ? p_[i][q] * p_[q][j] : 0;
    return sum * sum;
  }
  [[nodiscard]] double redundancy(std::size_t i, std::size_t j) const {
    double sum = 0;
    for (std::size_t q = 0; q < n_; ++q) sum += q != i && q != j ? p_[i][q] * m_[j][q] : 0;
    return sum;
  }
  static double hierarchy(const std::vector<double>& parts, double sum) {
    const auto alters = static_cast<double>(parts.size());
    if (alters == 1) return 1;
    double result = 0;
    for (const double part : parts) result += part * alters / sum * std::log(part * alters / sum);
    return result / (alters * std::log(alters));
  }

  std::size_t n_;
  Matrix z_;
  Matrix p_;
  Matrix m_;
};

void expect_same(const StructuralHoles& found, const StructuralHoles& expected) {
  expect_near(or_nan(found.constraint), or_nan(expected.constraint));
  expect_near(or_nan(found.effective_size), or_nan(expected.effective_size));
  expect_near(or_nan(found.hierarchy), or_nan(expected.hierarchy));
}

TEST(StructuralHoles, FollowTheFormulasOnAllSmallNetworks) {
  for (std::uint32_t size = 0; size <= 6; ++size) {
    for_each_graph(size, [](const Network& network) {
      expect_same(structural_holes(network, {.hierarchy = true}), ByFormula(network, false).take());
    });
  }
  for_each_graph(
      4,
      [](const Network& network) {
        expect_same(structural_holes(network, {.hierarchy = true}), ByFormula(network, false).take());
      },
      true);
}

TEST(StructuralHoles, FollowTheFormulasOnWeightedNetworks) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Network network = random_network(12, 0.4, seed, 9, seed % 2 == 0);
    for (const bool weighted : {false, true}) {
      expect_same(structural_holes(network, {.weighted = weighted, .hierarchy = true}),
                  ByFormula(network, weighted).take());
    }
  }
}

TEST(StructuralHoles, GiveTheReferenceValues) {
  for (const std::string& name : not_empty(benchmark_names())) {
    SCOPED_TRACE(name);
    const Reference reference = read_reference(name);
    const StructuralHoles plain = structural_holes(reference.network);
    const StructuralHoles weighted = structural_holes(reference.network, {.weighted = true});
    expect_near(or_nan(plain.constraint), reference.of_actors("constraint"), 1e-9);
    expect_near(or_nan(plain.effective_size), reference.of_actors("effective_size"), 1e-9);
    expect_near(or_nan(weighted.constraint), reference.of_actors("constraint_weighted"), 1e-9);
    expect_near(or_nan(weighted.effective_size), reference.of_actors("effective_size_weighted"), 1e-9);
  }
}

TEST(StructuralHoles, AreTheSameBytesForAnyNumberOfThreads) {
  std::vector<Network> networks;
  networks.push_back(preferential_network(3000, 4, 6));  // more ties than a thread takes at once
  networks.push_back(random_network(200, 0.3, 7, 9, true));
  for (const Network& network : networks) {
    for (const bool weighted : {false, true}) {
      const auto found = [&](int threads) {
        return structural_holes(network, {.weighted = weighted, .hierarchy = true, .threads = threads});
      };
      const StructuralHoles alone = found(1);
      for (const int threads : {2, 3, 8}) {
        const StructuralHoles together = found(threads);
        EXPECT_EQ(together.constraint, alone.constraint);
        EXPECT_EQ(together.effective_size, alone.effective_size);
        EXPECT_EQ(together.hierarchy, alone.hierarchy);
      }
    }
  }
}

//  1 --3-- 2 --1-- 3     and 1 --2-- 3, 1 --5-- 4
TEST(StructuralHoles, HaveTheKnownValuesOnFourWeightedActors) {
  const std::vector<Edge> edges = {{0, 1, 3}, {1, 2, 1}, {0, 2, 2}, {0, 3, 5}};
  const StructuralHoles holes = structural_holes(make_network(4, edges), {.weighted = true});
  expect_near(or_nan(holes.constraint), std::vector{.4601, 1.0003, 1.1247, 1.0}, 5e-5);
  expect_near(or_nan(holes.effective_size), std::vector{2.7833, 1.15, 1.1333, 1.0}, 5e-5);
}

TEST(StructuralHoles, DoNotDependOnTheOrderOfTheActors) {
  const Network network = affiliation_network(500, 4);
  const auto label = random_labels(network.size(), 5);
  const auto expected = or_nan(structural_holes(network, {.weighted = true}).constraint);
  const auto found = or_nan(structural_holes(relabelled(network, label), {.weighted = true}).constraint);
  for (std::size_t i = 0; i < network.size(); ++i) ASSERT_NEAR(found[label[i]], expected[i], 1e-12);
}

}  // namespace
}  // namespace maillage::kernels
