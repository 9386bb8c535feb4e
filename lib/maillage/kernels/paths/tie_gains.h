// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// All distances of an undirected network, each tie of length 1, kept to answer what one more tie would change. A byte
/// per ordered pair of nodes, or two where some are, or could be, more than 254 apart.
class TieGains {
 public:
  static constexpr std::size_t kMostNodes = 20000;

  /// O(nodes × ties). \pre network is undirected; of at most kMostNodes nodes
  explicit TieGains(const Network& network, int threads = 0);
  TieGains(const TieGains&) = delete;
  TieGains& operator=(const TieGains&) = delete;
  TieGains(TieGains&&) noexcept;
  TieGains& operator=(TieGains&&) noexcept;
  ~TieGains();

  /// 0 for a node itself; 2³² − 1 where no path leads.
  static constexpr std::uint32_t kNone = 0xffffffff;
  [[nodiscard]] std::uint32_t distance(NodeId a, NodeId b) const;

  /// Mean of 1/distance over ordered pairs; 0 for fewer than two nodes. O(nodes²) \cite latora_marchiori_2001
  [[nodiscard]] double efficiency() const;

  /// By how much efficiency() would rise if a and b were tied: exact, 0 for two that are. Only pairs of which one is
  /// nearer to a than to b by more than a tie, and the other the reverse, can gain: O(nodes + such pairs).
  /// \pre a ≠ b
  [[nodiscard]] double efficiency_gain(NodeId a, NodeId b) const;

  /// Of several ties, each for itself.
  [[nodiscard]] std::vector<double> efficiency_gains(std::span<const std::pair<NodeId, NodeId>> ties,
                                                     int threads = 0) const;

  /// What efficiency_gain() is not above, from how far each node is from a and from b, and what it would take to find
  /// it exactly. For two that no path joins it is what efficiency_gain() is, but for rounding. O(nodes + classes of
  /// such distances squared) \pre a ≠ b
  struct Bound {
    double most = 0;
    double steps = 0;  ///< pairs of nodes that efficiency_gain() looks at
  };
  [[nodiscard]] Bound most_gain(NodeId a, NodeId b) const;

  /// Distances as they are once a and b are tied. O(nodes × those whose distances change) \pre a ≠ b
  void add_tie(NodeId a, NodeId b, int threads = 0);

 private:
  struct Table;
  std::unique_ptr<Table> table_;
};

}  // namespace maillage::kernels
