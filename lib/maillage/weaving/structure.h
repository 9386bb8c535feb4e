// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "maillage/kernels/tie_gains.h"
#include "maillage/network/network.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {

/// A network, and the same without its hub, to tell what new ties would change in the one and the other.
class Structure {
 public:
  /// Keeps the distances between all where they are few enough (kernels::TieGains::kMostNodes).
  Structure(const Network& network, std::optional<NodeId> hub, int threads);

  /// What the tie alone would change now. \pre a ≠ b, not tied
  [[nodiscard]] TieChange change(NodeId a, NodeId b) const;

  /// Of what ties would change.
  [[nodiscard]] TieBaseline baseline() const;

  /// About what efficiency rises by, from a sample; see TieGains::estimated_gain(). \pre distances are kept
  [[nodiscard]] double estimated_gain(NodeId a, NodeId b) const;
  [[nodiscard]] double estimated_gain_without_hub(NodeId a, NodeId b) const;

  /// Paths join them, and all go through the hub, which is neither of them.
  [[nodiscard]] bool only_through_hub(NodeId a, NodeId b) const;

  /// From now on the two are tied.
  void add_tie(NodeId a, NodeId b);

  [[nodiscard]] const std::optional<NodeId>& hub() const { return hub_; }

 private:
  /// The components of a network, and its distances.
  struct Side {
    std::vector<std::uint32_t> part_of;  ///< of each node
    std::vector<std::size_t> sizes;      ///< of each part
    std::optional<kernels::TieGains> gains;

    Side(const Network& network, int threads);
    [[nodiscard]] bool apart(NodeId a, NodeId b) const { return part_of[a.index()] != part_of[b.index()]; }
    [[nodiscard]] std::size_t size_around(NodeId node) const { return sizes[part_of[node.index()]]; }
    /// Of the fragmentation F.
    [[nodiscard]] double fall(NodeId a, NodeId b) const;
    [[nodiscard]] std::optional<double> efficiency() const;
    [[nodiscard]] double fragmentation() const;
    void add_tie(NodeId a, NodeId b, int threads);
  };

  /// The node in the network without the hub. \pre node is not the hub
  [[nodiscard]] NodeId aside(NodeId node) const { return node < *hub_ ? node : NodeId(node.index() - 1); }
  [[nodiscard]] bool beside_hub(NodeId a, NodeId b) const { return hub_ && a != *hub_ && b != *hub_; }

  std::optional<NodeId> hub_;
  int threads_;
  Side whole_;
  std::optional<Side> without_;
  std::vector<std::size_t> partners_;  ///< of the hub, in each part without it
};

}  // namespace maillage
