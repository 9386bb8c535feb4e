// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/legend.h"
#include "maillage/network/network.h"

namespace maillage {

struct Draft;

/// The suggested ties that are drawn.
struct SuggestionPlan {
  std::vector<std::pair<NodeId, NodeId>> pairs;
  std::vector<bool> is_end;  ///< of each node; empty: none is
  std::vector<LegendSection> sections;
  std::vector<std::string> sentences;   ///< of the caption: how many
  std::vector<Diagnostic> diagnostics;  ///< warnings of those that are not drawn
};

/// Those of FigureOptions::suggestions whose ends both are on the map, without a tie between them; in a series those of
/// its last panel. \pre the diagram's facts are known
[[nodiscard]] SuggestionPlan plan_suggestions(const Draft& draft);

/// Dotted lines over the ties. \pre the marks are placed
void add_suggestions(Draft& draft);

}  // namespace maillage
