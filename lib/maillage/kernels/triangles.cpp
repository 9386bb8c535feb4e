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
  explicit Counter(const OrientedRows& rows)
      : rows_(rows), closed_(rows.size() + OrientedRows::kPadding, 0), marked_(closed_.size(), 0) {}

  void add(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t u = first; u < last; ++u) {
      const auto row = rows_.row(u);
      if (row.size() < 2) continue;
      for (const std::uint32_t w : row) marked_[w] = 1;
      std::uint32_t all = 0;
      for (const std::uint32_t v : row) {
        const std::uint32_t found = mark_hits(v);
        all += found;
        closed_[v] += found;
      }
      closed_[u] += all;
      for (const std::uint32_t w : row) marked_[w] = 0;
    }
  }

  [[nodiscard]] std::uint64_t closed(std::size_t node) const { return closed_[node]; }

 private:
  std::uint32_t mark_hits(std::uint32_t v) {
    constexpr std::size_t kPadding = OrientedRows::kPadding;
    std::uint32_t found = 0;
    const auto row = rows_.padded_row(v);
    for (std::size_t first = 0; first < row.size(); first += kPadding) {
      for (std::size_t i = 0; i < kPadding; ++i) {
        const std::uint32_t w = row[first + i];
        const std::uint32_t hit = marked_[w];
        found += hit;
        closed_[w] += hit;
      }
    }
    return found;
  }

  const OrientedRows& rows_;
  std::vector<std::uint64_t> closed_;
  std::vector<std::uint8_t> marked_;
};

}  // namespace

Triangles triangles(const Network& network, int threads) {
  constexpr std::size_t kTiesOfABlock = 50000;
  const OrientedRows rows = make_oriented_rows(network);
  const std::size_t blocks = std::min<std::size_t>(256, network.edge_count() / kTiesOfABlock + 1);
  Triangles result;
  result.closed.assign(rows.size(), 0);
  sum_in_order(
      blocks, 0, threads, [&] { return Counter(rows); },
      [&](Counter& counter, std::size_t block, std::span<double>) {
        counter.add(static_cast<std::uint32_t>(rows.size() * block / blocks),
                    static_cast<std::uint32_t>(rows.size() * (block + 1) / blocks));
      },
      [&](const Counter& counter) {
        for (std::size_t i = 0; i < rows.size(); ++i) result.closed[i] += counter.closed(i);
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
