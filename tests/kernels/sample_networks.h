// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::test {

struct Edge {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  double weight = 1;
};

/// Nodes 0, 1, … in this order.
[[nodiscard]] Network make_network(std::size_t size, std::span<const Edge> edges, bool directed = false);

/// Calls visit(network) for each network of `size` nodes, a bit of a number standing for each possible tie.
template <typename Visit>
void for_all_networks(std::uint32_t size, bool directed, Visit visit) {
  std::vector<Edge> pairs;
  for (std::uint32_t i = 0; i < size; ++i) {
    for (std::uint32_t j = directed ? 0 : i + 1; j < size; ++j) {
      if (i != j) pairs.push_back({i, j});
    }
  }
  for (std::uint64_t bits = 0; bits < std::uint64_t{1} << pairs.size(); ++bits) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if ((bits >> i & 1U) != 0) edges.push_back(pairs[i]);
    }
    visit(make_network(size, edges, directed));
  }
}

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
  [[nodiscard]] std::vector<std::uint32_t> kinds() const { return kind; }

  std::vector<std::uint32_t> kind;
  std::map<std::string, std::map<std::string, double>> values;
};
[[nodiscard]] Reference read_reference(const std::string& name);
[[nodiscard]] std::vector<std::string> reference_names();

}  // namespace maillage::test
