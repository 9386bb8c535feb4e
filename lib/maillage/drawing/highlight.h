// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/legend.h"
#include "maillage/network/network.h"

namespace maillage {

struct Draft;

/// An actor seen in its network, directions ignored.
struct Highlight {
  NodeId focus;
  std::vector<bool> is_partner;  ///< of each node: tied to it
  std::vector<bool> depends;     ///< cut off from the largest part of what remains without it
  std::size_t partners = 0;
  std::size_t groups = 0;  ///< parts, besides the largest one, that it alone holds to the rest
  std::size_t dependents = 0;
  std::uint64_t pairs = 0;  ///< of other actors that nothing would join without it
  std::vector<LegendSection> sections = {};
  std::vector<std::string> sentences = {};
};

/// Linear. \pre focus is a node of the network
[[nodiscard]] Highlight highlight_of(const Network& network, NodeId focus);

/// The highlight FigureOptions::highlight asks for, if any; nothing in a panel without the actor. \throw
/// std::invalid_argument when the network has no such actor
[[nodiscard]] std::optional<Highlight> plan_highlight(const Draft& draft);

/// True for a node that has nothing to do with the actor that is pointed out; never without such an actor.
[[nodiscard]] bool is_quiet(const Draft& draft, NodeId id);

/// Marks and ties that have nothing to do with the actor become quiet.
void apply_highlight(Draft& draft);

/// Rings around the actor and around those that depend on it.
void add_rings(Draft& draft);

}  // namespace maillage
