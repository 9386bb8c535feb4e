// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

namespace maillage::testing {

/// A tie between the nodes of these numbers.
struct Link {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  double weight = 1;
};

/// Actors "0000000", "0000001", … so that node i is number i; link i rests on TieId(i).
[[nodiscard]] Network make_network(std::size_t size, const std::vector<Link>& links, bool directed = false);

/// 0—1—2—…
[[nodiscard]] Network make_path(std::size_t size);
/// 0 in the middle, tied to all others.
[[nodiscard]] Network make_star(std::size_t size);
[[nodiscard]] Network make_cycle(std::size_t size);
[[nodiscard]] Network make_complete(std::size_t size);
/// Two-mode: `actors` actors, then projects; each link goes from an actor to a project (numbered from 0).
[[nodiscard]] Network make_two_mode(std::size_t actors, std::size_t projects, const std::vector<Link>& links);

/// Each pair tied with the probability given; weights 1/4 to 2 in quarters, so that paths of equal length are common.
[[nodiscard]] std::vector<Link> random_links(std::size_t size, double probability, std::uint64_t seed,
                                             bool directed = false);

/// The same links between renumbered nodes: node i becomes number[i].
[[nodiscard]] std::vector<Link> renumber(std::vector<Link> links, const std::vector<std::uint32_t>& number);

/// Calls visit for every graph of `size` labelled nodes.
void for_each_graph(std::size_t size, const std::function<void(const Network&)>& visit, bool directed = false);

/// Values of a registered measure.
[[nodiscard]] Values measure(const Network& network, std::string_view id, const MeasureOptions& options = {});

/// The one value of a measure of the network.
[[nodiscard]] std::optional<double> measure_whole(const Network& network, std::string_view id,
                                                  const MeasureOptions& options = {});

}  // namespace maillage::testing
