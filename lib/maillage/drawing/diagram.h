// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/drawing/scene.h"
#include "maillage/layout/sectors.h"
#include "maillage/measures/registry.h"
#include "maillage/model/geography.h"

namespace maillage {

struct Draft;

/// Ways of placing nodes in which places have a meaning of their own, with guides that explain it.
enum class Diagram : std::uint8_t { radial, sectors, columns, two_mode, territory };

/// "radial", "sectors", "columns", "two-mode", "territory", in the order of the enumeration.
[[nodiscard]] std::span<const std::string_view> diagram_names();
[[nodiscard]] std::optional<Diagram> parse_diagram(std::string_view name);

/// What a diagram is about, and what the caption says of it.
struct DiagramFacts {
  Diagram diagram = Diagram::radial;
  const Measure* measure = nullptr;       ///< what distance or order shows; null: numbers of ties, or places
  Values values = {};                     ///< of each node
  std::optional<NodeId> centre = {};
  std::vector<std::optional<GeoPoint>> places = {};  ///< of each node, when it is on the map
  std::vector<std::string> sentences = {};  ///< of the caption, on what places mean
};

/// Nothing for the layouts of engines.
/// \throw std::invalid_argument for a measure or centre that the network does not have, or a network without projects
/// in a two-mode diagram
[[nodiscard]] std::optional<DiagramFacts> diagram_facts(const Draft& draft);

/// Thinner ties where they run close together or over a ground; plates in the legend where projects are plates.
void adapt_channels(Draft& draft);

/// Places all marks in what is free and sets the guides. \pre the marks are made, draft.diagram holds facts
void place_by_diagram(Draft& draft);

/// Once ties and actors are drawn: ties to actors that are not on the map are left out, those to plates bent.
void finish_diagram(Draft& draft);

}  // namespace maillage
