// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/graphs/brute_brokerage.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace maillage::testing {
namespace {

Matrix without(Matrix matrix, const std::vector<bool>& gone) {
  Matrix rest;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    if (gone[i]) continue;
    auto& row = rest.emplace_back();
    for (std::size_t j = 0; j < matrix.size(); ++j) {
      if (!gone[j]) row.push_back(matrix[i][j]);
    }
  }
  return rest;
}

/// Whether a path leads from a to c once a node is isolated.
bool joined_without(Matrix weights, std::size_t a, std::size_t c, std::size_t isolated) {
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i][isolated] = weights[isolated][i] = 0;
  return !std::isinf(brute_distances(weights, false)[a][c]);
}

/// Place of the role of v between a and c in the arrays.
std::size_t role(std::size_t a, std::size_t v, std::size_t c, bool directed) {
  const std::array<bool, 3> same = {a == v, v == c, a == c};
  if (same == std::array{true, true, true}) return 0;
  if (same == std::array{false, false, true}) return 1;
  if (same == std::array{true, false, false}) return directed ? 2 : 4;
  if (same == std::array{false, true, false}) return directed ? 3 : 4;
  return 5;
}

double pearson(const std::vector<double>& x, const std::vector<double>& y) {
  const auto n = static_cast<double>(x.size());
  const double mean_x = std::accumulate(x.begin(), x.end(), 0.0) / n;
  const double mean_y = std::accumulate(y.begin(), y.end(), 0.0) / n;
  double xy = 0;
  double xx = 0;
  double yy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xy += (x[i] - mean_x) * (y[i] - mean_y);
    xx += (x[i] - mean_x) * (x[i] - mean_x);
    yy += (y[i] - mean_y) * (y[i] - mean_y);
  }
  return xy / std::sqrt(xx * yy);
}

Matrix zeros(std::size_t size) { return Matrix(size, std::vector<double>(size, 0)); }

}  // namespace

BruteRoles brute_roles(const Matrix& weights, const std::vector<std::size_t>& kinds, bool directed) {
  const std::size_t n = weights.size();
  const std::vector<std::array<double, 6>> none(n, std::array<double, 6>{});
  BruteRoles roles{none, none, none, none};
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t c = 0; c < n; ++c) {
      if (a == c || weights[a][c] > 0 || (!directed && a > c)) continue;
      std::vector<std::size_t> between;
      for (std::size_t v = 0; v < n; ++v) {
        if (weights[a][v] > 0 && weights[v][c] > 0) between.push_back(v);
      }
      for (const std::size_t v : between) {
        const std::size_t its = role(kinds[a], kinds[v], kinds[c], directed);
        roles.all[v][its] += 1;
        roles.partial[v][its] += 1 / static_cast<double>(between.size());
        if (between.size() == 1) roles.exclusive[v][its] += 1;
        if (!joined_without(weights, a, c, v)) roles.sole[v][its] += 1;
      }
    }
  }
  return roles;
}

BruteHoles brute_holes(const Matrix& weights) {
  const std::size_t n = weights.size();
  Matrix z = zeros(n);
  Matrix p = zeros(n);
  Matrix m = zeros(n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) z[i][j] = weights[i][j] + weights[j][i];
    const double sum = std::accumulate(z[i].begin(), z[i].end(), 0.0);
    const double highest = *std::max_element(z[i].begin(), z[i].end());
    for (std::size_t j = 0; j < n && sum > 0; ++j) p[i][j] = z[i][j] / sum, m[i][j] = z[i][j] / highest;
  }
  BruteHoles holes{Numbers(n), Numbers(n), Numbers(n), Numbers(n, 0)};
  for (std::size_t i = 0; i < n; ++i) {
    std::vector<double> c;
    double size = 0;
    for (std::size_t j = 0; j < n; ++j) {
      if (z[i][j] == 0) continue;
      double two_steps = 0;
      double redundant = 0;
      for (std::size_t q = 0; q < n; ++q) {
        if (q == i || q == j) continue;
        two_steps += p[i][q] * p[q][j];
        redundant += p[i][q] * m[j][q];
      }
      c.push_back(std::pow(p[i][j] + two_steps, 2));
      size += 1 - redundant;
    }
    if (c.empty()) continue;
    const auto alters = static_cast<double>(c.size());
    const double sum = std::accumulate(c.begin(), c.end(), 0.0);
    holes.constraint[i] = sum;
    holes.effective_size[i] = size;
    holes.efficiency[i] = size / alters;
    holes.hierarchy[i] = 1;
    if (alters == 1) continue;
    double disorder = 0;
    for (const double one : c) disorder += one / (sum / alters) * std::log(one / (sum / alters));
    holes.hierarchy[i] = disorder / (alters * std::log(alters));
  }
  return holes;
}

std::optional<double> brute_fragmentation(const Matrix& pattern, const std::vector<bool>& gone) {
  const Matrix distances = brute_distances(without(pattern, gone), false);
  if (distances.size() < 2) return std::nullopt;
  double joined = 0;
  double pairs = 0;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    for (std::size_t j = 0; j < distances.size(); ++j) {
      if (i == j) continue;
      pairs += 1;
      joined += std::isinf(distances[i][j]) ? 0 : 1;
    }
  }
  return 1 - joined / pairs;
}

std::optional<double> brute_distance_fragmentation(const Matrix& pattern, const std::vector<bool>& gone) {
  const Matrix distances = brute_distances(without(pattern, gone), false);
  if (distances.size() < 2) return std::nullopt;
  double sum = 0;
  double pairs = 0;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    for (std::size_t j = 0; j < distances.size(); ++j) {
      if (i == j) continue;
      pairs += 1;
      sum += 1 / distances[i][j];
    }
  }
  return 1 - sum / pairs;
}

double brute_reach(const Matrix& pattern, const std::vector<bool>& in) {
  const Matrix distances = brute_distances(pattern, false);
  double sum = 0;
  double others = 0;
  for (std::size_t j = 0; j < pattern.size(); ++j) {
    if (in[j]) continue;
    double nearness = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (in[i]) nearness = std::max(nearness, 1 / distances[i][j]);
    }
    sum += nearness;
    others += 1;
  }
  return sum / others;
}

Matrix brute_edge_betweenness(const Matrix& pattern) {
  const std::size_t n = pattern.size();
  const Matrix distances = brute_distances(pattern, false);
  // Number of shortest paths, by growing distance.
  Matrix count = zeros(n);
  for (std::size_t s = 0; s < n; ++s) {
    count[s][s] = 1;
    for (std::size_t d = 1; d < n; ++d) {
      for (std::size_t t = 0; t < n; ++t) {
        if (t == s || distances[s][t] != static_cast<double>(d)) continue;
        for (std::size_t v = 0; v < n; ++v) {
          const double before = v == s ? 0 : distances[s][v];
          if (pattern[v][t] > 0 && before + 1 == distances[s][t]) count[s][t] += count[s][v];
        }
      }
    }
  }
  const auto distance = [&](std::size_t a, std::size_t b) { return a == b ? 0 : distances[a][b]; };
  Matrix scores = zeros(n);
  for (std::size_t s = 0; s < n; ++s) {
    for (std::size_t t = 0; t < n; ++t) {
      if (s == t || std::isinf(distances[s][t])) continue;
      for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
          if (pattern[i][j] == 0 || distance(s, i) + 1 + distance(j, t) != distances[s][t]) continue;
          scores[i][j] += count[s][i] * count[j][t] / count[s][t];
        }
      }
    }
  }
  return scores;
}

std::optional<double> brute_core_correlation(const Matrix& pattern) {
  const std::size_t n = pattern.size();
  std::optional<double> best;
  for (std::uint32_t core = 0; core < (1U << n); ++core) {
    std::vector<double> ties;
    std::vector<double> ideal;
    std::size_t members = 0;
    for (std::size_t i = 0; i < n; ++i) {
      members += core >> i & 1U;
      for (std::size_t j = 0; j < i; ++j) {
        ties.push_back(pattern[i][j]);
        ideal.push_back((core >> i & 1U) != 0 || (core >> j & 1U) != 0 ? 1 : 0);
      }
    }
    if (members < 3) continue;
    const double value = pearson(ties, ideal);
    if (!std::isnan(value) && (!best || value > *best)) best = value;
  }
  return best;
}

std::vector<double> brute_katz(const Matrix& weights, double alpha) {
  const std::size_t n = weights.size();
  Matrix system = zeros(n);
  std::vector<double> x(n, 1);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) system[i][j] = (i == j ? 1 : 0) - alpha * weights[j][i];
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t row = 0; row < n; ++row) {
      if (row == i) continue;
      const double factor = system[row][i] / system[i][i];
      for (std::size_t j = 0; j < n; ++j) system[row][j] -= factor * system[i][j];
      x[row] -= factor * x[i];
    }
  }
  for (std::size_t i = 0; i < n; ++i) x[i] /= system[i][i];
  return x;
}

double brute_radius(const Matrix& weights) {
  // The matrix with 1 added on its diagonal has no second eigenvalue of the same size.
  std::vector<double> x(weights.size(), 1);
  double radius = 0;
  for (int step = 0; step < 5000; ++step) {
    std::vector<double> next = x;
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t j = 0; j < x.size(); ++j) next[i] += weights[i][j] * x[j];
    }
    radius = *std::max_element(next.begin(), next.end());
    for (double& entry : next) entry /= radius;
    x = std::move(next);
  }
  return radius - 1;
}

}  // namespace maillage::testing
