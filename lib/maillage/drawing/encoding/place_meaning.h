// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/model/geography.h"

namespace maillage {

/// What the places of marks mean. In the layouts of engines, nearness in the network: then nothing is known of it here.
struct PlaceMeaning {
  const Measure* measure = nullptr;                  ///< what distance or order shows; null: no measure
  Values values = {};                                ///< of each node
  std::optional<NodeId> centre = {};                 ///< around which distance is that along ties
  std::vector<std::optional<GeoPoint>> places = {};  ///< of each node, when it is on the map; empty: no such map
  std::vector<std::string> sentences = {};           ///< of the caption; empty: by the engine
  double tie_width = 1;                              ///< times the usual: ties run close together, or over a ground
  bool projects_on_plates = false;                   ///< from the outset
};

/// False for who has no place on a map of places.
[[nodiscard]] inline bool is_on_map(const PlaceMeaning& meaning, NodeId id) {
  return meaning.places.empty() || meaning.places[id.index()].has_value();
}

}  // namespace maillage
