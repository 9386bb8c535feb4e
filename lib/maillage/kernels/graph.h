// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

using Label = std::uint32_t;

/// Lengths of paths that differ by less than this, relatively, are equal.
constexpr double kTolerance = 1e-10;

/// Compressed sparse rows.
struct Rows {
  std::vector<std::uint32_t> begin = {0};
  std::vector<Label> targets;
  std::vector<double> lengths;       ///< 1/weight; empty when every tie is of length 1
  std::vector<std::uint32_t> edges;  ///< index in the network, of one tie where nodes stand for several

  [[nodiscard]] std::size_t size() const { return begin.size() - 1; }
  [[nodiscard]] std::span<const Label> row(Label node) const {
    return std::span(targets).subspan(begin[node], begin[node + 1] - begin[node]);
  }
};

/// Nodes that are interchangeable: tied to the same others, in the same way.
struct Twins {
  std::vector<std::uint32_t> first;    ///< of each node of the network, the lowest node of its class
  std::vector<std::uint32_t> members;  ///< of the lowest node of each class, how many there are; of the others 0
};

/// A network in the order breadth-first searches meet its nodes: those near to each other in the network are near to
/// each other in memory, and consecutive sources have most of their shortest paths in common.
struct Graph {
  Rows out;
  Rows in_rows;                     ///< of a directed network, when asked for
  std::vector<std::uint32_t> node;  ///< of each label, the node of the network (the lowest of its class of twins)
  std::vector<Label> label;         ///< of each node of the network
  std::vector<double> members;      ///< of each label, how many nodes it stands for
  bool directed = false;
  bool merged = false;  ///< some label stands for several nodes

  [[nodiscard]] std::size_t size() const { return node.size(); }
  [[nodiscard]] const Rows& in() const { return directed ? in_rows : out; }
};

struct GraphOptions {
  bool weighted = false;
  bool merge_twins = false;  ///< in an undirected network
  bool with_in_rows = false;
};

/// O(nodes + ties), with a logarithm for the order of the rows.
[[nodiscard]] Graph make_graph(const Network& network, const GraphOptions& options = {});

/// Classes of interchangeable nodes of an undirected network, tied to each other or not; everyone is alone in a
/// directed network, and in a weighted one whose lengths differ so much that the tolerance might confuse twins.
[[nodiscard]] Twins find_twins(const Network& network, bool weighted);

}  // namespace maillage::kernels
