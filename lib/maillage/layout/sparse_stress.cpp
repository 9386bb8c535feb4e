// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/sparse_stress.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "maillage/base/parallel.h"
#include "maillage/layout/pair_stress.h"

namespace maillage {
namespace {

/// Distances from a pivot to the nodes nearest to it, ascending.
std::vector<float> region_of(const PivotDistances& pivots, std::uint32_t pivot) {
  std::vector<float> distances;
  for (std::size_t node = 0; node < pivots.size; ++node) {
    if (pivots.nearest[node] == pivot) distances.push_back(pivots.row(pivot)[node]);
  }
  std::sort(distances.begin(), distances.end());
  return distances;
}

double tie_length(const kernels::Rows& rows, std::uint32_t arc) {
  return rows.lengths.empty() ? 1 : rows.lengths[arc];
}

}  // namespace

SparseStress::SparseStress(const kernels::Graph& graph, const PivotDistances& pivots, int threads)
    : graph_(graph), size_(graph.size()), pivots_(pivots.pivots), terms_(graph.size() * pivots.pivots.size()) {
  parallel_for(pivots_.size(), threads, [&](std::size_t pivot) { fill(pivots, static_cast<std::uint32_t>(pivot)); });
  leave_out_ties();
  for (const Term& term : terms_) longest_ = std::max(longest_, static_cast<double>(term.distance));
  for (const double length : graph.out.lengths) shortest_ = std::min(shortest_, length);
}

void SparseStress::fill(const PivotDistances& pivots, std::uint32_t pivot) {
  const std::vector<float> region = region_of(pivots, pivot);
  const auto row = pivots.row(pivot);
  for (std::size_t node = 0; node < size_; ++node) {
    if (node == pivots_[pivot]) continue;
    const float distance = row[node];
    const auto within = std::upper_bound(region.begin(), region.end(), distance / 2) - region.begin();
    terms_[node * pivots_.size() + pivot] = {distance, static_cast<float>(within) / (distance * distance)};
  }
}

void SparseStress::leave_out_ties() {
  for (std::size_t pivot = 0; pivot < pivots_.size(); ++pivot) {
    for (const kernels::Label node : graph_.out.row(pivots_[pivot])) terms_[node * pivots_.size() + pivot].weight = 0;
  }
}

void SparseStress::descend(Coordinates& at, Random& random) const {
  std::vector<std::uint32_t> order(size_);
  std::iota(order.begin(), order.end(), 0U);
  for (const double rate : annealing(shortest_, longest_)) {
    random.shuffle(std::span(order));
    for (const std::uint32_t node : order) {
      follow_pivots(node, rate, random.below(pivots_.size()), at);
      follow_ties(node, rate, at);
    }
  }
}

/// Both ends move, each tie once.
void SparseStress::follow_ties(std::uint32_t node, double rate, Coordinates& at) const {
  const kernels::Rows& rows = graph_.out;
  for (std::uint32_t arc = rows.begin[node]; arc < rows.begin[node + 1]; ++arc) {
    const std::uint32_t other = rows.targets[arc];
    if (other < node) continue;
    const double length = tie_length(rows, arc);
    const double dx = at[node] - at[other];
    const double dy = at[size_ + node] - at[size_ + other];
    const double drawn = std::sqrt(dx * dx + dy * dy);
    if (!(drawn > 0)) continue;
    const double part = std::min(1.0, rate / (length * length)) * (drawn - length) / (2 * drawn);
    at[node] -= part * dx;
    at[other] += part * dx;
    at[size_ + node] -= part * dy;
    at[size_ + other] += part * dy;
  }
}

/// The node moves, the pivots stay: they answer to ties and other pivots alone.
void SparseStress::follow_pivots(std::uint32_t node, double rate, std::size_t first, Coordinates& at) const {
  const Term* const terms = terms_.data() + node * pivots_.size();
  double x = at[node];
  double y = at[size_ + node];
  const auto follow = [&](std::size_t pivot) {
    const double dx = x - at[pivots_[pivot]];
    const double dy = y - at[size_ + pivots_[pivot]];
    const double drawn = std::sqrt(dx * dx + dy * dy);
    if (!(drawn > 0)) return;
    const double part =
        std::min(1.0, rate * static_cast<double>(terms[pivot].weight)) * (drawn - terms[pivot].distance) / (2 * drawn);
    x -= part * dx;
    y -= part * dy;
  };
  for (std::size_t pivot = first; pivot < pivots_.size(); ++pivot) follow(pivot);
  for (std::size_t pivot = 0; pivot < first; ++pivot) follow(pivot);
  at[node] = x;
  at[size_ + node] = y;
}

}  // namespace maillage
