// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/encoding/legend_item.h"
#include "maillage/drawing/encoding/place_meaning.h"
#include "maillage/drawing/subject/subject.h"

namespace maillage {

/// The suggested ties that are drawn.
struct DrawnSuggestions {
  std::vector<std::pair<NodeId, NodeId>> pairs;
  std::vector<bool> is_end;             ///< of each node; empty: none is
  Explanation says;                     ///< how many
  std::vector<Diagnostic> diagnostics;  ///< warnings of those that are not drawn
};

/// Those of FigureOptions::suggestions whose ends both are on the map, without a tie between them; in a series those of
/// its last panel.
[[nodiscard]] DrawnSuggestions drawn_suggestions(const Subject& subject, const PlaceMeaning& meaning);

/// The line of a suggestion: how wide, and its dots.
[[nodiscard]] Stroke suggestion_stroke(const Subject& subject, const Segment& line);

}  // namespace maillage
