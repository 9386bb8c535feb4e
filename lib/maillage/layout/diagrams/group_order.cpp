// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/group_order.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace maillage {
namespace {

constexpr std::size_t kExact = 8;  ///< groups whose orders are all tried

using Order = std::vector<std::uint32_t>;

Order best_of_all(const GroupTies& ties, GroupShape shape, Order order) {
  // A circle may begin anywhere: its first group stays.
  const std::ptrdiff_t fixed = shape == GroupShape::circle && !order.empty() ? 1 : 0;
  Order best = order;
  double least = order_cost(ties, order, shape);
  while (std::next_permutation(order.begin() + fixed, order.end())) {
    const double cost = order_cost(ties, order, shape);
    if (cost >= least - 1e-9 * least) continue;
    least = cost;
    best = order;
  }
  return best;
}

Order by_exchanges(const GroupTies& ties, GroupShape shape, Order order) {
  double least = order_cost(ties, order, shape);
  for (bool improved = true; improved;) {
    improved = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (std::size_t j = i + 1; j < order.size(); ++j) {
        std::swap(order[i], order[j]);
        const double cost = order_cost(ties, order, shape);
        if (cost < least - 1e-9 * least) {
          least = cost;
          improved = true;
        } else {
          std::swap(order[i], order[j]);
        }
      }
    }
  }
  return order;
}

}  // namespace

double order_cost(const GroupTies& ties, const std::vector<std::uint32_t>& order, GroupShape shape) {
  double cost = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (std::size_t j = i + 1; j < order.size(); ++j) {
      const std::size_t steps = shape == GroupShape::circle ? std::min(j - i, order.size() - (j - i)) : j - i;
      cost += ties[order[i]][order[j]] * static_cast<double>(steps);
    }
  }
  return cost;
}

std::vector<std::uint32_t> order_groups(const GroupTies& ties, GroupShape shape) {
  Order order(ties.size());
  std::iota(order.begin(), order.end(), 0U);
  return ties.size() <= kExact ? best_of_all(ties, shape, std::move(order))
                               : by_exchanges(ties, shape, std::move(order));
}

}  // namespace maillage
