// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "maillage/measures/study.h"
#include "maillage/weaving/pair_evidence.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {

/// An ecosystem, the network that answers a question about it, and the evidence of both.
struct Territory {
  Study study;
  const Ecosystem& ecosystem;
  const Network& network;
  PairEvidence evidence;

  explicit Territory(Study given);

  explicit Territory(Ecosystem given, const Question& question = {});
  /// Actors of this network of which nothing else is known.
  explicit Territory(const Network& given);
  /// Nodes 0, 1, …; of kinds 0, 1, 2 in turn.
  Territory(std::size_t size, const std::vector<Link>& links);
  Territory(const Territory&) = delete;
  Territory& operator=(const Territory&) = delete;
  Territory(Territory&&) = delete;
  Territory& operator=(Territory&&) = delete;
  ~Territory() = default;

  /// \pre there is such an actor in the network
  [[nodiscard]] NodeId node(const std::string& id) const;
};

[[nodiscard]] bool tied(const Network& network, NodeId a, NodeId b);

/// Pairs without a tie, the lower node first, ascending.
[[nodiscard]] std::vector<std::pair<NodeId, NodeId>> open_pairs(const Network& network);

}  // namespace maillage::testing
