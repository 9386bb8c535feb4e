// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/shapes/geometry.h"
#include "maillage/drawing/subject/groups.h"
#include "maillage/measures/registry.h"

namespace maillage {

struct Subject;

/// What the panels of one figure have in common: scales, groups and colours mean the same in all of them.
struct Series {
  Analysis* whole = nullptr;  ///< of the network of all panels together
  std::vector<Analysis*> panels = {};
  Box room = {};               ///< as large as the map of a panel, about
  std::size_t most_nodes = 0;  ///< of any panel
  std::size_t undated = 0;     ///< ties that nothing dates in some panel
};

/// The networks that share scales: those of the panels, or the subject's own.
[[nodiscard]] std::vector<Analysis*> sharing(const Subject& subject);

/// Values of a measure of actors or projects for the nodes of each network that shares its scale, in their order.
[[nodiscard]] std::vector<Values> shared_values(const Subject& subject, const Measure& measure);

/// The groups a word means among the nodes of the subject, as group_by() gives them; in a panel all groups of the
/// whole, in their order, with the members the panel has, maybe none. Communities and components are those of the
/// whole.
[[nodiscard]] std::optional<Grouping> groups_of(const Subject& subject, const std::string& word);

/// The nodes of `members` of the whole that the panel has. \pre subject is a panel
[[nodiscard]] std::vector<NodeId> in_panel(const Subject& subject, const std::vector<NodeId>& members);

/// True for one panel, false for a figure of one network and for the whole of a series.
[[nodiscard]] bool is_panel(const Subject& subject);

}  // namespace maillage
