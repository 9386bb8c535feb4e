// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "maillage/base/ids.h"

namespace maillage {

/// A row of the ecosystem a tie of the network rests on: a direct tie, a shared project, or (two-mode) a participation.
struct Evidence {
  std::variant<TieId, ProjectId, ParticipationId> source;
  double weight = 0;  ///< its share of the tie's weight
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// An actor, or in two-mode a project.
struct Node {
  std::string id;
  std::string name;
  KindId kind;                               ///< of an actor; meaningless for a project
  std::variant<ActorId, ProjectId> subject;  ///< what it is in the ecosystem
  friend bool operator==(const Node&, const Node&) = default;
};

/// A tie before merging: ends are indices of the nodes given.
struct Contribution {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  Evidence evidence;
};

/// One immutable graph for one question: simple (no loops, parallel ties merged, each with its evidence), weights > 0,
/// in compressed sparse rows. Nodes are in the order of their ids, actors first, and each row lists its neighbours in
/// ascending order, so nothing computed on it depends on the order of the input.
class Network {
 public:
  Network() = default;
  /// Sorts nodes, merges contributions between the same two nodes (in an undirected network whichever way they point),
  /// summing weights in an order that does not depend on the input's. Two-mode as soon as a node is a project.
  /// \pre ids differ among actors and among projects; from ≠ to; weights > 0 \throw std::length_error beyond 2^31 ties
  Network(std::vector<Node> nodes, std::vector<Contribution> contributions, bool directed);

  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  [[nodiscard]] std::size_t edge_count() const { return ends_.size(); }
  [[nodiscard]] bool directed() const { return directed_; }
  [[nodiscard]] bool two_mode() const { return two_mode_; }

  [[nodiscard]] std::span<const Node> nodes() const { return nodes_; }
  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id.index()]; }

  /// Nodes that ties of `id` lead to, ascending; in an undirected network all its neighbours.
  [[nodiscard]] std::span<const NodeId> neighbours(NodeId id) const { return row(out_, out_.targets, id); }
  [[nodiscard]] std::span<const double> weights(NodeId id) const { return row(out_, out_.weights, id); }
  [[nodiscard]] std::span<const EdgeId> edges(NodeId id) const { return row(out_, out_.edges, id); }

  /// Nodes whose ties lead to `id`, ascending; the same as neighbours() in an undirected network.
  [[nodiscard]] std::span<const NodeId> in_neighbours(NodeId id) const { return row(in(), in().targets, id); }
  [[nodiscard]] std::span<const double> in_weights(NodeId id) const { return row(in(), in().weights, id); }
  [[nodiscard]] std::span<const EdgeId> in_edges(NodeId id) const { return row(in(), in().edges, id); }

  /// Source and target; in an undirected network the lower node first.
  [[nodiscard]] std::pair<NodeId, NodeId> ends(EdgeId id) const { return ends_[id.index()]; }
  [[nodiscard]] double weight(EdgeId id) const { return edge_weights_[id.index()]; }
  /// What the tie rests on: direct ties, then projects, then participations, each in the order of the rows.
  [[nodiscard]] std::span<const Evidence> evidence(EdgeId id) const {
    return std::span(evidence_).subspan(evidence_begin_[id.index()],
                                        evidence_begin_[id.index() + 1] - evidence_begin_[id.index()]);
  }

  /// The same ties between nodes of these kinds, one per node.
  [[nodiscard]] Network with_kinds(std::span<const KindId> kinds) const;

  friend bool operator==(const Network&, const Network&) = default;

 private:
  struct Rows {
    std::vector<std::uint32_t> begin = {0};  ///< size() + 1 offsets
    std::vector<NodeId> targets;
    std::vector<double> weights;
    std::vector<EdgeId> edges;
    friend bool operator==(const Rows&, const Rows&) = default;
  };

  struct RowEntry {
    NodeId row;
    NodeId target;
    EdgeId edge;
  };

  void merge(std::span<const Contribution> contributions);
  void fill_rows();
  [[nodiscard]] Rows make_rows(std::span<const RowEntry> entries) const;

  [[nodiscard]] const Rows& in() const { return directed_ ? in_ : out_; }
  template <typename T>
  [[nodiscard]] static std::span<const T> row(const Rows& rows, const std::vector<T>& of, NodeId id) {
    return std::span(of).subspan(rows.begin[id.index()], rows.begin[id.index() + 1] - rows.begin[id.index()]);
  }

  std::vector<Node> nodes_;
  std::vector<std::pair<NodeId, NodeId>> ends_;
  std::vector<double> edge_weights_;
  std::vector<Evidence> evidence_;
  std::vector<std::uint32_t> evidence_begin_ = {0};
  Rows out_;
  Rows in_;  ///< empty when undirected
  bool directed_ = false;
  bool two_mode_ = false;
};

/// The same network without directions: ties between the same two nodes are merged, their weights summed.
[[nodiscard]] Network undirected(const Network& network);

}  // namespace maillage
