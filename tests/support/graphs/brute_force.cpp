// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/graphs/brute_force.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <set>

namespace maillage::testing {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct SimplePath {
  std::vector<std::size_t> nodes;
  double length = 0;
};

/// Visits every simple path from the end of `path` to `target`.
void for_each_path(const Matrix& weights, bool weighted, std::size_t target, SimplePath& path,
                   const std::function<void(const SimplePath&)>& visit) {
  const std::size_t here = path.nodes.back();
  if (here == target) return visit(path);
  for (std::size_t next = 0; next < weights.size(); ++next) {
    if (weights[here][next] == 0) continue;
    if (std::find(path.nodes.begin(), path.nodes.end(), next) != path.nodes.end()) continue;
    const double before = path.length;
    path.nodes.push_back(next);
    path.length += weighted ? 1 / weights[here][next] : 1;
    for_each_path(weights, weighted, target, path, visit);
    path.nodes.pop_back();
    path.length = before;
  }
}

double shortest(const Matrix& weights, bool weighted, std::size_t from, std::size_t to) {
  double least = kInfinity;
  SimplePath path{{from}, 0};
  for_each_path(weights, weighted, to, path, [&](const SimplePath& one) { least = std::min(least, one.length); });
  return least;
}

Matrix without(const Matrix& matrix, std::size_t removed) {
  Matrix rest;
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    if (i == removed) continue;
    auto& row = rest.emplace_back();
    for (std::size_t j = 0; j < matrix.size(); ++j) {
      if (j != removed) row.push_back(matrix[i][j]);
    }
  }
  return rest;
}

std::size_t count_components(const Matrix& pattern) {
  const auto names = brute_components(pattern);
  return std::set<std::size_t>(names.begin(), names.end()).size();
}

double row_sum(const Matrix& matrix, std::size_t row) {
  return std::accumulate(matrix[row].begin(), matrix[row].end(), 0.0);
}

}  // namespace

Matrix weight_matrix(const Network& network) {
  Matrix weights(network.size(), std::vector<double>(network.size(), 0));
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    weights[from.index()][to.index()] = network.weight(EdgeId(i));
    if (!network.directed()) weights[to.index()][from.index()] = network.weight(EdgeId(i));
  }
  return weights;
}

Matrix symmetric_pattern(const Matrix& weights) {
  Matrix pattern = weights;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    for (std::size_t j = 0; j < weights.size(); ++j) pattern[i][j] = weights[i][j] + weights[j][i] > 0 ? 1 : 0;
  }
  return pattern;
}

Matrix brute_distances(const Matrix& weights, bool weighted) {
  Matrix distances = weights;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    for (std::size_t j = 0; j < weights.size(); ++j) distances[i][j] = shortest(weights, weighted, i, j);
  }
  return distances;
}

std::vector<double> brute_betweenness(const Matrix& weights, bool weighted) {
  std::vector<double> scores(weights.size(), 0);
  for (std::size_t s = 0; s < weights.size(); ++s) {
    for (std::size_t t = 0; t < weights.size(); ++t) {
      if (s == t) continue;
      const double least = shortest(weights, weighted, s, t);
      std::vector<double> through(weights.size(), 0);
      double count = 0;
      SimplePath path{{s}, 0};
      for_each_path(weights, weighted, t, path, [&](const SimplePath& one) {
        if (one.length > least * (1 + 1e-10)) return;
        ++count;
        for (std::size_t k = 1; k + 1 < one.nodes.size(); ++k) ++through[one.nodes[k]];
      });
      for (std::size_t v = 0; v < through.size() && count > 0; ++v) scores[v] += through[v] / count;
    }
  }
  return scores;
}

Matrix floyd_distances(const Matrix& weights, bool weighted) {
  const std::size_t n = weights.size();
  Matrix distances(n, std::vector<double>(n, kInfinity));
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      if (weights[i][j] > 0) distances[i][j] = weighted ? 1 / weights[i][j] : 1;
    }
    distances[i][i] = 0;
  }
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        distances[i][j] = std::min(distances[i][j], distances[i][k] + distances[k][j]);
      }
    }
  }
  return distances;
}

std::vector<double> pairwise_betweenness(const Matrix& weights, bool weighted) {
  const std::size_t n = weights.size();
  const Matrix distances = floyd_distances(weights, weighted);
  const auto adds_up = [](double sum, double whole) { return sum <= whole * (1 + 1e-10) && whole < kInfinity; };
  Matrix counts(n, std::vector<double>(n, 0));
  for (std::size_t s = 0; s < n; ++s) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return distances[s][a] < distances[s][b]; });
    counts[s][s] = 1;
    for (const std::size_t t : order) {
      for (std::size_t u = 0; u < n && t != s; ++u) {
        const double length = weighted ? 1 / weights[u][t] : 1;
        if (weights[u][t] > 0 && adds_up(distances[s][u] + length, distances[s][t])) counts[s][t] += counts[s][u];
      }
    }
  }
  std::vector<double> scores(n, 0);
  for (std::size_t s = 0; s < n; ++s) {
    for (std::size_t t = 0; t < n; ++t) {
      for (std::size_t v = 0; v < n; ++v) {
        const bool between = v != s && v != t && s != t && adds_up(distances[s][v] + distances[v][t], distances[s][t]);
        if (between) scores[v] += counts[s][v] * counts[v][t] / counts[s][t];
      }
    }
  }
  return scores;
}

std::vector<double> brute_closeness(const Matrix& distances) {
  std::vector<double> scores;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    double reached = 0;
    double total = 0;
    for (std::size_t j = 0; j < distances.size(); ++j) {
      if (i == j || distances[i][j] == kInfinity) continue;
      ++reached;
      total += distances[i][j];
    }
    const auto others = static_cast<double>(distances.size() - 1);
    scores.push_back(reached == 0 ? 0 : (reached / others) / (total / reached));
  }
  return scores;
}

std::vector<double> brute_harmonic(const Matrix& distances) {
  std::vector<double> scores;
  for (std::size_t i = 0; i < distances.size(); ++i) {
    double sum = 0;
    for (std::size_t j = 0; j < distances.size(); ++j) sum += i == j ? 0 : 1 / distances[i][j];
    scores.push_back(sum / static_cast<double>(distances.size() - 1));
  }
  return scores;
}

std::vector<std::size_t> brute_triangles(const Matrix& pattern) {
  std::vector<std::size_t> counts(pattern.size(), 0);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      for (std::size_t k = 0; k < j; ++k) {
        if (pattern[i][j] * pattern[j][k] * pattern[i][k] == 0) continue;
        for (const std::size_t corner : {i, j, k}) ++counts[corner];
      }
    }
  }
  return counts;
}

std::vector<std::optional<double>> brute_weighted_clustering(const Matrix& weights) {
  std::vector<std::optional<double>> scores(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto degree = static_cast<double>(
        std::count_if(weights[i].begin(), weights[i].end(), [](double weight) { return weight > 0; }));
    if (degree < 2) continue;
    double sum = 0;
    for (std::size_t j = 0; j < weights.size(); ++j) {
      for (std::size_t h = 0; h < weights.size(); ++h) {
        if (weights[i][j] * weights[i][h] * weights[j][h] > 0) sum += (weights[i][j] + weights[i][h]) / 2;
      }
    }
    scores[i] = sum / (row_sum(weights, i) * (degree - 1));
  }
  return scores;
}

std::vector<std::size_t> brute_components(const Matrix& pattern) {
  std::vector<std::size_t> name(pattern.size());
  std::iota(name.begin(), name.end(), 0U);
  for (std::size_t round = 0; round < pattern.size(); ++round) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      for (std::size_t j = 0; j < pattern.size(); ++j) {
        if (pattern[i][j] > 0) name[i] = std::min(name[i], name[j]);
      }
    }
  }
  return name;
}

std::vector<bool> brute_articulation(const Matrix& pattern) {
  std::vector<bool> found;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::size_t alone = row_sum(pattern, i) == 0 ? 1 : 0;
    found.push_back(count_components(without(pattern, i)) + alone > count_components(pattern));
  }
  return found;
}

std::size_t brute_bridges(const Matrix& pattern) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (pattern[i][j] == 0) continue;
      Matrix rest = pattern;
      rest[i][j] = rest[j][i] = 0;
      if (count_components(rest) > count_components(pattern)) ++count;
    }
  }
  return count;
}

std::vector<std::size_t> brute_coreness(const Matrix& pattern) {
  const std::size_t n = pattern.size();
  std::vector<std::size_t> best(n, 0);
  for (std::size_t set = 1; set < (std::size_t{1} << n); ++set) {
    const auto in = [set](std::size_t node) { return (set >> node & 1U) != 0; };
    std::size_t least = n;
    for (std::size_t i = 0; i < n; ++i) {
      std::size_t inside = 0;
      for (std::size_t j = 0; j < n; ++j) inside += in(j) && pattern[i][j] > 0 ? 1U : 0U;
      if (in(i)) least = std::min(least, inside);
    }
    for (std::size_t i = 0; i < n; ++i) {
      if (in(i)) best[i] = std::max(best[i], least);
    }
  }
  return best;
}

std::vector<double> brute_pagerank(const Matrix& weights) {
  constexpr int kSteps = 400;  // 0.85^400 < 1e-28
  const auto n = static_cast<double>(weights.size());
  std::vector<double> rank(weights.size(), 1 / n);
  for (int step = 0; step < kSteps; ++step) {
    std::vector<double> next(weights.size(), 0.15 / n);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const double out = row_sum(weights, i);
      for (std::size_t j = 0; j < weights.size(); ++j) {
        next[j] += 0.85 * rank[i] * (out == 0 ? 1 / n : weights[i][j] / out);
      }
    }
    rank = next;
  }
  return rank;
}

double brute_modularity(const Matrix& weights) {
  const std::size_t n = weights.size();
  double total = 0;
  for (std::size_t i = 0; i < n; ++i) total += row_sum(weights, i);
  double best = -kInfinity;
  std::vector<std::size_t> part(n, 0);
  const std::function<void(std::size_t, std::size_t)> place = [&](std::size_t node, std::size_t parts) {
    if (node < n) {
      for (part[node] = 0; part[node] <= parts; ++part[node]) place(node + 1, std::max(parts, part[node] + 1));
      return;
    }
    double quality = 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        const double expected = row_sum(weights, i) * row_sum(weights, j) / total;
        if (part[i] == part[j]) quality += (weights[i][j] - expected) / total;
      }
    }
    best = std::max(best, quality);
  };
  place(0, 0);
  return best;
}

}  // namespace maillage::testing
