// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/network/network.h"

namespace maillage {

struct AnchoredOptions {
  LayoutOptions layout = {};  ///< of the union of all networks
  double tether = 1;          ///< pull of each node to its place in the union, in mean ties of a node; ≥ 0
  int rounds = 60;            ///< of refinement, ≥ 0
};

/// How a node stands to the network before and after.
struct NodeChange {
  bool enters = false;  ///< it was not in the network before; false in the first
  bool leaves = false;  ///< it is not in the next; false in the last
  friend bool operator==(const NodeChange&, const NodeChange&) = default;
};

struct AnchoredPeriod {
  std::vector<Point> positions;  ///< one per node of that period's network
  std::vector<NodeId> in_whole;  ///< the same nodes in the union
  std::vector<NodeChange> changes;
};

struct AnchoredSeries {
  Network whole;                 ///< every node and tie of any period, weights summed
  std::vector<Point> positions;  ///< of `whole`
  std::vector<AnchoredPeriod> periods;
};

/// Layouts of one network after another in which who stays, stays about where it was: one layout of the union, then for
/// each period a refinement by stress (Gansner, Koren & North 2005) along that period's ties, each node tethered to its
/// place in the union. Nodes are the same when both id and subject are. Deterministic.
/// \pre all networks come from one ecosystem \throw as compute_layout
/// \cite brandes_mader_2011 (anchoring to an aggregated layout)
[[nodiscard]] AnchoredSeries place_anchored(std::span<const Network> networks, const AnchoredOptions& options = {});

/// The union of networks: every node once, weights summed, undirected. \pre as above
[[nodiscard]] Network unite(std::span<const Network> networks);

}  // namespace maillage
