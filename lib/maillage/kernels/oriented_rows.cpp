// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/oriented_rows.h"

#include <numeric>
#include <span>

namespace maillage::kernels {
namespace {

/// Calls visit(neighbour, weight) for each neighbour of a node once, ascending, whichever way the ties between them go.
template <typename Visit>
void for_each_neighbour(const Network& network, NodeId node, RowWeights weights, Visit visit) {
  const auto out = network.neighbours(node);
  const auto weight = [&](std::span<const double> row, std::size_t i) {
    return weights == RowWeights::values ? row[i] : 1.0;
  };
  const auto out_weights = network.weights(node);
  if (!network.directed()) {
    for (std::size_t i = 0; i < out.size(); ++i) visit(out[i].value, weight(out_weights, i));
    return;
  }
  const auto in = network.in_neighbours(node);
  const auto in_weights = network.in_weights(node);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < out.size() || j < in.size()) {
    const bool take_out = j == in.size() || (i < out.size() && out[i] <= in[j]);
    const bool take_in = i == out.size() || (j < in.size() && in[j] <= out[i]);
    const std::uint32_t neighbour = take_out ? out[i].value : in[j].value;
    const double sum = (take_out ? weight(out_weights, i) : 0) + (take_in ? weight(in_weights, j) : 0);
    i += take_out ? 1 : 0;
    j += take_in ? 1 : 0;
    visit(neighbour, sum);
  }
}

}  // namespace

OrientedRows make_oriented_rows(const Network& network, RowWeights weights) {
  OrientedRows rows;
  const auto size = static_cast<std::uint32_t>(network.size());
  rows.degree.assign(size, 0);
  for (std::uint32_t node = 0; node < size; ++node) {
    if (network.directed()) {
      for_each_neighbour(network, NodeId(node), weights, [&](std::uint32_t, double) { ++rows.degree[node]; });
    } else {
      rows.degree[node] = static_cast<std::uint32_t>(network.neighbours(NodeId(node)).size());
    }
  }
  std::size_t ties = network.edge_count();
  if (network.directed()) ties = std::accumulate(rows.degree.begin(), rows.degree.end(), std::size_t{0}) / 2;
  rows.targets.resize(ties + 1);  // one more than there are: what does not count is written too
  if (weights != RowWeights::none) rows.weights.resize(ties + 1);
  rows.begin.reserve(size + 1);
  std::uint32_t count = 0;
  for (std::uint32_t node = 0; node < size; ++node) {
    const std::uint32_t degree = rows.degree[node];
    for_each_neighbour(network, NodeId(node), weights, [&](std::uint32_t other, double weight) {
      const std::uint32_t other_degree = rows.degree[other];
      rows.targets[count] = other;
      if (weights != RowWeights::none) rows.weights[count] = weight;
      const bool counts = (other_degree > degree) | ((other_degree == degree) & (other > node));
      count += counts ? 1 : 0;
    });
    rows.begin.push_back(count);
  }
  rows.targets.pop_back();
  if (weights != RowWeights::none) rows.weights.pop_back();
  return rows;
}

}  // namespace maillage::kernels
