// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "maillage/network/network.h"

#include "support/graphs/benchmark_networks.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {

using Edge = testing::Link;
using testing::for_each_graph;
using testing::make_network;

/// Each pair is tied with this probability; lengths are whole numbers of tenths up to `tenths`, so that sums that
/// should be equal differ in their last bits; 0 for weights of 1.
[[nodiscard]] Network random_network(std::size_t size, double density, std::uint64_t seed, int tenths = 0,
                                     bool directed = false);

/// Actors who meet in projects of 3 to 15 participants, few of them large; half the participants are drawn at random,
/// half as often as they took part before. A project of k gives each pair 1/(k−1). Everyone is in some project.
[[nodiscard]] Network affiliation_network(std::size_t actors, std::uint64_t seed);
/// Each node is tied to `ties` earlier ones, drawn as often as they have ties (Barabási & Albert 1999); weights 1 to 5.
[[nodiscard]] Network preferential_network(std::size_t size, std::size_t ties, std::uint64_t seed);
/// A ring of nodes tied to the `ties` nearest, one tie in ten led elsewhere (Watts & Strogatz 1998).
[[nodiscard]] Network small_world_network(std::size_t size, std::size_t ties, std::uint64_t seed);

/// The same network, its node i become label[i].
[[nodiscard]] Network relabelled(const Network& network, std::span<const std::uint32_t> label);
/// Some order of `size` labels.
[[nodiscard]] std::vector<std::uint32_t> random_labels(std::size_t size, std::uint64_t seed);

/// tests/data/measures/<name>.
struct Reference {
  Network network;
  /// Of a measure, in the order of the nodes; NaN where undefined.
  [[nodiscard]] std::vector<double> of_actors(const std::string& measure) const;

  std::vector<std::uint32_t> kind;
  std::map<std::string, std::map<std::string, double>> values;
};
[[nodiscard]] Reference read_reference(const std::string& name);
using testing::benchmark_names;

}  // namespace maillage::testing
