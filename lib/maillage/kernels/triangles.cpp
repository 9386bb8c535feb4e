// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/triangles.h"

#include <algorithm>
#include <numeric>
#include <span>

#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/oriented_rows.h"

namespace maillage::kernels {
namespace {

/// Counts without asking, for each pair of ties, whether it is closed.
class Counter {
 public:
  explicit Counter(const OrientedRows& rows) : closed(rows.size(), 0), rows_(rows), marked_(rows.size(), 0) {}

  void add(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t u = first; u < last; ++u) {
      const auto row = row_of(u);
      if (row.size() < 2) continue;
      for (const std::uint32_t w : row) marked_[w] = 1;
      for (const std::uint32_t v : row) {
        const std::uint32_t found = mark_hits(v);
        closed[u] += found;
        closed[v] += found;
      }
      for (const std::uint32_t w : row) marked_[w] = 0;
    }
  }

  std::vector<std::uint64_t> closed;

 private:
  [[nodiscard]] std::span<const std::uint32_t> row_of(std::uint32_t node) const {
    return std::span(rows_.targets).subspan(rows_.begin[node], rows_.begin[node + 1] - rows_.begin[node]);
  }

  std::uint32_t mark_hits(std::uint32_t v) {
    std::uint32_t found = 0;
    for (const std::uint32_t w : row_of(v)) {
      const std::uint32_t hit = marked_[w];
      found += hit;
      closed[w] += hit;
    }
    return found;
  }

  const OrientedRows& rows_;
  std::vector<std::uint8_t> marked_;
};

}  // namespace

Triangles triangles(const Network& network, int threads) {
  constexpr std::size_t kTiesOfABlock = 50000;
  const OrientedRows rows = make_oriented_rows(network, RowWeights::none);
  const std::size_t blocks = std::min<std::size_t>(256, rows.targets.size() / kTiesOfABlock + 1);
  Triangles result;
  result.closed.assign(rows.size(), 0);
  sum_in_order(
      blocks, 0, threads, [&] { return Counter(rows); },
      [&](Counter& counter, std::size_t block, std::span<double>) {
        counter.add(static_cast<std::uint32_t>(rows.size() * block / blocks),
                    static_cast<std::uint32_t>(rows.size() * (block + 1) / blocks));
      },
      [&](const Counter& counter) {
        for (std::size_t i = 0; i < rows.size(); ++i) result.closed[i] += counter.closed[i];
      });
  for (const std::uint64_t degree : rows.degree) result.pairs.push_back(degree * (degree - (degree > 0 ? 1 : 0)) / 2);
  return result;
}

std::vector<std::optional<double>> clustering(const Triangles& triangles) {
  std::vector<std::optional<double>> result(triangles.pairs.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    if (triangles.pairs[i] == 0) continue;
    result[i] = static_cast<double>(triangles.closed[i]) / static_cast<double>(triangles.pairs[i]);
  }
  return result;
}

std::optional<double> transitivity(const Triangles& triangles) {
  const auto sum = [](const std::vector<std::uint64_t>& counts) {
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
  };
  const double pairs = sum(triangles.pairs);
  if (pairs == 0) return std::nullopt;
  return sum(triangles.closed) / pairs;
}

}  // namespace maillage::kernels
