// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/encoding/legend_item.h"
#include "maillage/drawing/subject/subject.h"

namespace maillage {

/// An actor seen in its network, directions ignored.
struct Highlight {
  NodeId focus;
  std::vector<bool> is_partner;  ///< of each node: tied to it
  std::vector<bool> depends;     ///< cut off from the largest part of what remains without it
  std::size_t partners = 0;
  std::size_t groups = 0;  ///< parts, besides the largest one, that it alone holds to the rest
  std::size_t dependents = 0;
  std::uint64_t pairs = 0;  ///< of other actors that nothing would join without it
  Explanation says = {};
};

/// Linear. \pre focus is a node of the network
[[nodiscard]] Highlight highlight_of(const Network& network, NodeId focus);

/// The highlight FigureOptions::highlight asks for, if any; nothing in a panel without the actor. \throw
/// std::invalid_argument when the network has no such actor
[[nodiscard]] std::optional<Highlight> find_highlight(const Subject& subject);

/// How much an actor that is pointed out has to do with a node, or a tie.
enum class Prominence : std::uint8_t {
  quiet,  ///< nothing
  usual,  ///< something, or no actor is pointed out
  own     ///< it is its own tie
};

/// Quiet or usual: the actor itself, its partners and who depends on it. \pre highlight is the subject's
[[nodiscard]] Prominence prominence_of(const Subject& subject, const std::optional<Highlight>& highlight, NodeId id);
[[nodiscard]] Prominence prominence_of(const Subject& subject, const std::optional<Highlight>& highlight, EdgeId id);

/// True when a ring stands around the mark.
[[nodiscard]] bool has_ring(const std::optional<Highlight>& highlight, NodeId id);

/// The colour of a tie of the actor itself, where other ties are of this colour.
[[nodiscard]] std::string own_tie_colour(const std::string& colour);

/// The rings around the actor, and around those that depend on it.
[[nodiscard]] Path focus_ring(const Point& centre, double radius);
[[nodiscard]] Path dependent_ring(const Point& centre, double radius);

}  // namespace maillage
