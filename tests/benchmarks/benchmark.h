// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <igraph/igraph.h>

#include "maillage/network/network.h"

namespace maillage::benchmark {

/// A network as igraph holds it; lengths are 1/weight.
class IgraphNetwork {
 public:
  explicit IgraphNetwork(const Network& network);
  ~IgraphNetwork();
  IgraphNetwork(const IgraphNetwork&) = delete;
  IgraphNetwork& operator=(const IgraphNetwork&) = delete;

  igraph_t graph{};
  igraph_vector_t weights{};
  igraph_vector_t lengths{};
  igraph_vector_t result{};
};

/// Boost.Graph's betweenness, and its breadth-first search from every node for harmonic closeness.
struct BoostNetwork {
  explicit BoostNetwork(const Network& network);
  ~BoostNetwork();
  BoostNetwork(const BoostNetwork&) = delete;
  BoostNetwork& operator=(const BoostNetwork&) = delete;

  [[nodiscard]] double betweenness(bool weighted) const;  ///< the largest value
  [[nodiscard]] double harmonic() const;
  [[nodiscard]] double clustering() const;

  struct Impl;
  std::unique_ptr<Impl> impl;
};

/// One way to compute something; the number it gives tells that the ways agree.
struct Contestant {
  std::string name;
  std::function<double()> run;
  double scale = 1;  ///< by which its time is multiplied, when it does a part of the work only
};

/// Runs the contestants in turn, `rounds` times, and prints a row of a Markdown table: the median of each, in seconds,
/// and how many times faster than each other one the first two are (ours with one thread, and with two).
void race(const std::string& title, const std::vector<Contestant>& contestants, int rounds = 5);

/// The first line of a report: processor, compiler, versions.
void print_machine();
void print_header(const std::string& family);

/// terr-<actors>, BA-10^4, BA-10^5, WS-10^5, BA-10^6, from their seeds.
struct Sample {
  std::string name;
  Network network;
};
[[nodiscard]] Sample territory(std::size_t actors = 5000);
[[nodiscard]] Sample preferential(std::size_t size);
[[nodiscard]] Sample small_world();
/// A square grid.
[[nodiscard]] Sample grid(std::uint32_t side);
/// data/<folder>.
[[nodiscard]] Sample package(const std::string& folder);

[[nodiscard]] double largest(const std::vector<double>& values);
[[nodiscard]] double largest(const igraph_vector_t& values);

}  // namespace maillage::benchmark
