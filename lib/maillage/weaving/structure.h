// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "maillage/kernels/paths/tie_gains.h"
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

  /// By how much the efficiency would rise, the hub aside if `aside`: then 0 for a tie of its own. \pre distances are
  /// kept
  [[nodiscard]] double gain(NodeId a, NodeId b, bool aside) const;
  /// At most that; see TieGains::most_gain(). \pre distances are kept
  [[nodiscard]] kernels::TieGains::Bound most_gain(NodeId a, NodeId b, bool aside) const;
  /// By how much the fragmentation F would fall, the hub aside.
  [[nodiscard]] double fall_without_hub(NodeId a, NodeId b) const;

  /// Paths join them, and all go through the hub, which is neither of them.
  [[nodiscard]] bool only_through_hub(NodeId a, NodeId b) const;

  /// From now on the two are tied.
  void add_tie(NodeId a, NodeId b);

  [[nodiscard]] std::optional<NodeId> hub() const { return aside_ ? std::optional(aside_->hub) : std::nullopt; }

 private:
  /// The components of a network, and its distances.
  struct Side {
    std::vector<std::uint32_t> part_of;        ///< of each node
    std::vector<std::size_t> sizes;            ///< of each part
    std::unique_ptr<kernels::TieGains> gains;  ///< nothing where they are too many

    Side(const Network& network, int threads);
    [[nodiscard]] bool apart(NodeId a, NodeId b) const { return part_of[a.index()] != part_of[b.index()]; }
    [[nodiscard]] std::size_t size_around(NodeId node) const { return sizes[part_of[node.index()]]; }
    /// Of the fragmentation F.
    [[nodiscard]] double fall(NodeId a, NodeId b) const;
    [[nodiscard]] std::optional<double> efficiency() const;
    [[nodiscard]] double fragmentation() const;
    void add_tie(NodeId a, NodeId b, int threads);
  };

  /// The network without its hub.
  struct Aside {
    NodeId hub;
    Side side;
    std::vector<std::size_t> partners;  ///< of the hub, in each part

    /// The node here. \pre it is not the hub
    [[nodiscard]] NodeId node(NodeId whole) const { return whole < hub ? whole : NodeId(whole.index() - 1); }
    [[nodiscard]] std::size_t& partners_around(NodeId node) { return partners[side.part_of[node.index()]]; }
  };

  /// What is aside of the hub; nothing for a tie of its own, or without one.
  [[nodiscard]] const Aside* beside_hub(NodeId a, NodeId b) const {
    return aside_ && a != aside_->hub && b != aside_->hub ? aside_.get() : nullptr;
  }

  int threads_;
  Side whole_;
  std::unique_ptr<Aside> aside_;
};

}  // namespace maillage
