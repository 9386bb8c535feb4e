// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/walk_scores.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "maillage/network/by_node.h"

#include "kernels/sample_networks.h"

namespace maillage::kernels {
namespace {

using testing::make_network;

constexpr double kRounding = 1e-12;

using Matrix = std::vector<std::vector<double>>;

Matrix product(const Matrix& a, const Matrix& b) {
  Matrix c(a.size(), std::vector<double>(a.size(), 0));
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t k = 0; k < a.size(); ++k) {
      for (std::size_t j = 0; j < a.size(); ++j) c[i][j] += a[i][k] * b[k][j];
    }
  }
  return c;
}

Matrix weights(const Network& network, bool weighted) {
  Matrix found(network.size(), std::vector<double>(network.size(), 0));
  for (const NodeId node : node_ids(network)) {
    for (std::size_t i = 0; i < network.neighbours(node).size(); ++i)
      found[node.index()][network.neighbours(node)[i].index()] = weighted ? network.weights(node)[i] : 1;
  }
  return found;
}

double sum(const std::vector<double>& row) { return std::accumulate(row.begin(), row.end(), 0.0); }

/// By powers of whole matrices.
class Brute {
 public:
  explicit Brute(const Network& network) : ties_(weights(network, false)), weighted_(weights(network, true)) {
    for (const auto& row : ties_) all_ += sum(row) / 2;
  }

  [[nodiscard]] double of(WalkScore score, std::size_t a, std::size_t b) const {
    const double partners = sum(ties_[a]);
    const double of_b = sum(ties_[b]);
    if (partners == 0 || of_b == 0) return 0;
    switch (score) {
      case WalkScore::local: return partners * steps(ties_, 3)[a][b] / all_;
      case WalkScore::superposed: return partners * total(ties_, 3, 1, a, b) / all_;
      case WalkScore::restarted: return total(ties_, 8, 0.85, a, b) + total(ties_, 8, 0.85, b, a);
      case WalkScore::degree_corrected: return total(ties_, 5, 1, a, b) / of_b;
      case WalkScore::weighted_degree_corrected: return total(weighted_, 5, 1, a, b) / sum(weighted_[b]);
      case WalkScore::three_paths: break;
    }
    double paths = 0;
    for (std::size_t u = 0; u < ties_.size(); ++u) {
      for (std::size_t v = 0; v < ties_.size(); ++v) {
        if (ties_[a][u] * ties_[u][v] * ties_[v][b] > 0) paths += 1 / std::sqrt(sum(ties_[u]) * sum(ties_[v]));
      }
    }
    return paths;
  }

 private:
  static Matrix steps(const Matrix& ties, int count) {
    Matrix one = ties;
    for (auto& row : one) {
      const double all = sum(row);
      for (double& value : row) value = all > 0 ? value / all : 0;
    }
    Matrix found = one;
    for (int i = 1; i < count; ++i) found = product(found, one);
    return found;
  }
  static double total(const Matrix& ties, int most, double goes_on, std::size_t a, std::size_t b) {
    double found = 0;
    for (int t = 1; t <= most; ++t) found += std::pow(goes_on, t) * steps(ties, t)[a][b];
    return found;
  }

  Matrix ties_;
  Matrix weighted_;
  double all_ = 0;
};

double value(const std::vector<WalkValues>& row, WalkScore score, std::size_t b) {
  return row[b].at(static_cast<std::size_t>(score));
}

TEST(WalkScores, AreWhatPowersOfTheMatrixSay) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Network network = make_network(9, testing::random_links(9, 0.2 + 0.1 * static_cast<double>(seed), seed));
    const Brute brute(network);
    const WalkScores walks(network);
    for (const NodeId a : node_ids(network)) {
      const auto row = walks.from(a);
      for (std::size_t b = 0; b < network.size(); ++b) {
        if (b == a.index()) continue;
        for (std::size_t score = 0; score < kWalkScores; ++score)
          EXPECT_NEAR(row[b].at(score), brute.of(static_cast<WalkScore>(score), a.index(), b), kRounding) << score;
      }
    }
  }
}

// 0—1—2: from 0, half of the walkers are at 2 after two steps; who is at 1 after one step is so after three.
TEST(WalkScores, OfAPath) {
  const auto row = WalkScores(testing::make_path(3)).from(NodeId(0));
  EXPECT_NEAR(value(row, WalkScore::superposed, 2), 0.5 / 2, kRounding);
  EXPECT_EQ(value(row, WalkScore::local, 2), 0);
  EXPECT_NEAR(value(row, WalkScore::local, 1), 1.0 / 2, kRounding);
  EXPECT_NEAR(value(row, WalkScore::degree_corrected, 2), 0.5 + 0.5, kRounding);
  EXPECT_EQ(value(row, WalkScore::three_paths, 2), 0);
}

TEST(WalkScores, AreTheSameBothWays) {
  const Network network = make_network(30, testing::random_links(30, 0.1, 5));
  const WalkScores walks(network);
  for (const NodeId a : node_ids(network)) {
    const auto from_a = walks.from(a);
    for (const NodeId b : node_ids(network)) {
      const auto from_b = walks.from(b);
      for (std::size_t score = 0; score < kWalkScores; ++score)
        EXPECT_NEAR(from_a[b.index()].at(score), from_b[a.index()].at(score), kRounding);
    }
  }
}

TEST(WalkScores, AreNothingWithoutAPath) {
  const auto row = WalkScores(make_network(5, {{0, 1}, {2, 3}})).from(NodeId(0));
  for (const std::size_t b : {2U, 3U, 4U}) EXPECT_EQ(row[b], WalkValues{});
  EXPECT_EQ(WalkScores(make_network(2, {})).from(NodeId(0))[1], WalkValues{});
}

}  // namespace
}  // namespace maillage::kernels
