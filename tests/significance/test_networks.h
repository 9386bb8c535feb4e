// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {

/// A value that must be there: not a number, which equals nothing, where it is not.
[[nodiscard]] inline double number(const std::optional<double>& value) {
  return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

/// Another network with the nodes and ties of this one, `change` having had a look at each node.
template <typename Change>
[[nodiscard]] Network rebuild(const Network& network, bool upside_down, Change change) {
  std::vector<Node> nodes(network.nodes().begin(), network.nodes().end());
  for (std::size_t i = 0; i < nodes.size(); ++i) change(i, nodes[i]);
  std::vector<Contribution> contributions;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    contributions.push_back({from.value, to.value, network.evidence(EdgeId(i)).front()});
  }
  if (upside_down) {
    std::reverse(nodes.begin(), nodes.end());
    std::reverse(contributions.begin(), contributions.end());
    const auto last = static_cast<std::uint32_t>(nodes.size() - 1);
    for (Contribution& one : contributions) one = {last - one.from, last - one.to, one.evidence};
  }
  return {std::move(nodes), std::move(contributions), network.directed()};
}

/// The same network read from tables whose rows are in the opposite order.
[[nodiscard]] inline Network turned_upside_down(const Network& network) {
  return rebuild(network, true, [](std::size_t, const Node&) {});
}

/// The same network with these kinds.
[[nodiscard]] inline Network with_kinds(const Network& network, const std::vector<std::size_t>& kinds) {
  return rebuild(network, false, [&](std::size_t i, Node& node) { node.kind = KindId(kinds[i]); });
}

/// Kinds drawn at random, each as likely as another.
[[nodiscard]] inline std::vector<std::size_t> random_kinds(std::size_t size, std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::size_t> kinds(size);
  for (std::size_t& kind : kinds) kind = random.below(count);
  return kinds;
}

[[nodiscard]] inline std::vector<const Measure*> find_measures(const std::vector<std::string_view>& ids) {
  std::vector<const Measure*> found;
  found.reserve(ids.size());
  for (const std::string_view id : ids) found.push_back(find_measure(id));
  return found;
}

/// Kolmogorov's distance between the distribution of these numbers and the uniform one on 0 to 1; with `only_small`
/// how far the distribution rises above it: p-values of a test that says too often that something is unusual.
[[nodiscard]] inline double distance_from_uniform(std::vector<double> numbers, bool only_small = false) {
  const bool undefined = std::any_of(numbers.begin(), numbers.end(), [](double one) { return std::isnan(one); });
  if (undefined) return std::numeric_limits<double>::infinity();
  std::sort(numbers.begin(), numbers.end());
  const auto count = static_cast<double>(numbers.size());
  double distance = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    distance = std::max(distance, static_cast<double>(i + 1) / count - numbers[i]);
    if (!only_small) distance = std::max(distance, numbers[i] - static_cast<double>(i) / count);
  }
  return distance;
}

/// Exceeded by chance by 1 in 1000 samples of this size (Kolmogorov's asymptotic value).
[[nodiscard]] inline double kolmogorov_bound(std::size_t size) { return 1.95 / std::sqrt(static_cast<double>(size)); }

}  // namespace maillage::testing
