// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/mixing.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// Place of each node's kind in `kinds`.
std::vector<std::size_t> kind_places(const Network& network, const std::vector<KindId>& kinds) {
  std::vector<std::size_t> places;
  for (const Node& node : network.nodes()) {
    const auto found = std::lower_bound(kinds.begin(), kinds.end(), node.kind);
    places.push_back(static_cast<std::size_t>(found - kinds.begin()));
  }
  return places;
}

void add(ExternalInternal& count, bool within, double amount) { (within ? count.internal : count.external) += amount; }

/// The matrix as shares of tie ends: it sums to 1, and is symmetric when undirected. Nothing without ties.
struct Shares {
  double within = 0;    ///< Σ e_ii
  double expected = 0;  ///< Σ a_i b_i
};

std::optional<Shares> shares(const MixingMatrix& matrix, bool directed) {
  const std::size_t count = matrix.kinds.size();
  std::vector<double> from(count, 0);
  std::vector<double> to(count, 0);
  double within = 0;
  for (std::size_t row = 0; row < count; ++row) {
    for (std::size_t column = 0; column < count; ++column) {
      const double ends = !directed && row == column ? 2 * matrix(row, column) : matrix(row, column);
      from[row] += ends;
      to[column] += ends;
      if (row == column) within += ends;
    }
  }
  const double total = std::accumulate(from.begin(), from.end(), 0.0);
  if (total == 0) return std::nullopt;
  Shares found{within / total, 0};
  for (std::size_t i = 0; i < count; ++i) found.expected += from[i] / total * (to[i] / total);
  return found;
}

/// Sums over pairs of numbers from which their correlation follows.
struct Moments {
  double count = 0;
  double x = 0;
  double y = 0;
  double xx = 0;
  double yy = 0;
  double xy = 0;

  void add(double first, double second) {
    count += 1;
    x += first;
    y += second;
    xx += first * first;
    yy += second * second;
    xy += first * second;
  }

  [[nodiscard]] std::optional<double> correlation() const {
    const double x_spread = count * xx - x * x;  // exact: sums of whole numbers
    const double y_spread = count * yy - y * y;
    if (x_spread <= 0 || y_spread <= 0) return std::nullopt;
    return (count * xy - x * y) / (std::sqrt(x_spread) * std::sqrt(y_spread));
  }
};

}  // namespace

std::vector<KindId> kinds_of(const Network& network) {
  std::vector<KindId> kinds;
  for (const Node& node : network.nodes()) kinds.push_back(node.kind);
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  return kinds;
}

MixingMatrix mixing_matrix(const Network& network, bool weighted) {
  assert(!network.two_mode());
  MixingMatrix matrix{kinds_of(network), {}};
  const std::size_t count = matrix.kinds.size();
  matrix.cells.assign(count * count, 0);
  const std::vector<std::size_t> kind = kind_places(network, matrix.kinds);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    const std::size_t row = kind[from.index()];
    const std::size_t column = kind[to.index()];
    const double amount = weighted ? network.weight(edge) : 1;
    matrix.cells[row * count + column] += amount;
    if (!network.directed() && row != column) matrix.cells[column * count + row] += amount;
  }
  return matrix;
}

std::optional<double> ExternalInternal::index() const {
  const double all = external + internal;
  if (all == 0) return std::nullopt;
  return (external - internal) / all;
}

ExternalInternalTies external_internal_ties(const Network& network, bool weighted) {
  if (network.directed()) return external_internal_ties(undirected(network), weighted);
  assert(!network.two_mode());
  ExternalInternalTies ties{{}, kinds_of(network), {}, {}};
  ties.of_kind.resize(ties.kinds.size());
  ties.of_actor.resize(network.size());
  const std::vector<std::size_t> kind = kind_places(network, ties.kinds);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const bool within = kind[a.index()] == kind[b.index()];
    const double amount = weighted ? network.weight(edge) : 1;
    add(ties.network, within, amount);
    add(ties.of_actor[a.index()], within, amount);
    add(ties.of_actor[b.index()], within, amount);
    add(ties.of_kind[kind[a.index()]], within, amount);
    if (!within) add(ties.of_kind[kind[b.index()]], within, amount);
  }
  return ties;
}

std::optional<double> expected_external_internal_index(const Network& network) {
  assert(!network.two_mode());
  const auto n = static_cast<double>(network.size());
  if (n < 2) return std::nullopt;
  const std::vector<KindId> kinds = kinds_of(network);
  std::vector<double> sizes(kinds.size(), 0);
  for (const std::size_t kind : kind_places(network, kinds)) sizes[kind] += 1;
  ExternalInternal pairs;
  for (const double size : sizes) pairs.internal += size * (size - 1) / 2;
  pairs.external = n * (n - 1) / 2 - pairs.internal;
  return pairs.index();
}

std::vector<std::optional<double>> participation(const Network& network, bool weighted) {
  if (network.directed()) return participation(undirected(network), weighted);
  assert(!network.two_mode());
  const std::vector<KindId> kinds = kinds_of(network);
  const std::vector<std::size_t> kind = kind_places(network, kinds);
  std::vector<std::optional<double>> values(network.size());
  for (const NodeId node : node_ids(network)) {
    const auto partners = network.neighbours(node);
    const auto weights = network.weights(node);
    if (partners.empty()) continue;
    std::vector<double> with(kinds.size(), 0);
    for (std::size_t k = 0; k < partners.size(); ++k) with[kind[partners[k].index()]] += weighted ? weights[k] : 1;
    const double all = std::accumulate(with.begin(), with.end(), 0.0);
    double squares = 0;
    for (const double one : with) squares += one / all * (one / all);
    values[node.index()] = 1 - squares;
  }
  return values;
}

std::optional<double> kind_modularity(const MixingMatrix& matrix, bool directed) {
  const auto found = shares(matrix, directed);
  if (!found) return std::nullopt;
  return found->within - found->expected;
}

std::optional<double> kind_assortativity(const MixingMatrix& matrix, bool directed) {
  constexpr double kAll = 1 - 1e-12;  // shares of one kind alone may sum to a little less than 1
  const auto found = shares(matrix, directed);
  if (!found || found->expected >= kAll) return std::nullopt;
  return (found->within - found->expected) / (1 - found->expected);
}

std::optional<double> degree_assortativity(const Network& network) {
  Moments moments;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    const auto source = static_cast<double>(network.neighbours(from).size());
    const auto target = static_cast<double>(network.in_neighbours(to).size());
    moments.add(source, target);
    if (!network.directed()) moments.add(target, source);
  }
  return moments.correlation();
}

}  // namespace maillage
