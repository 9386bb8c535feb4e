// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/geometry.h"
#include "maillage/drawing/groups.h"
#include "maillage/measures/registry.h"

namespace maillage {

struct Draft;
struct HullPlan;

/// What the panels of one figure have in common: scales, groups and colours mean the same in all of them.
struct Series {
  Analysis* whole = nullptr;         ///< of the network of all panels together
  std::vector<Analysis*> panels = {};
  Box room = {};                     ///< as large as the map of a panel, about
  std::size_t most_nodes = 0;        ///< of any panel
  const HullPlan* hulls = nullptr;   ///< of the whole, once they are planned
};

/// The networks that share scales: those of the panels, or the draft's own.
[[nodiscard]] std::vector<Analysis*> sharing(const Draft& draft);

/// Values of a measure in each network that shares its scale, in their order.
[[nodiscard]] std::vector<Values> shared_values(const Draft& draft, const Measure& measure);

/// The groups a word means among the nodes of the draft, as group_by() gives them; in a panel all groups of the whole,
/// in their order, with the members the panel has, maybe none. Communities and components are those of the whole.
[[nodiscard]] std::optional<Grouping> groups_of(const Draft& draft, const std::string& word);

/// The nodes of `members` of the whole that the panel has. \pre draft is a panel
[[nodiscard]] std::vector<NodeId> in_panel(const Draft& draft, const std::vector<NodeId>& members);

/// True for the draft of one panel, false for a figure of one network and for the whole of a series.
[[nodiscard]] bool is_panel(const Draft& draft);

}  // namespace maillage
