// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/drawing/encoding/highlight.h"
#include "maillage/drawing/encoding/mark_encoding.h"
#include "maillage/drawing/encoding/outlined_groups.h"
#include "maillage/drawing/encoding/place_meaning.h"
#include "maillage/drawing/encoding/suggestions.h"
#include "maillage/drawing/encoding/thinning.h"
#include "maillage/drawing/encoding/tie_encoding.h"

namespace maillage {

/// What a figure shows, and by what: the first of its stages. Nothing has a place or a size on the page yet.
struct Encoding {
  Thinning thinning;  ///< which ties are drawn
  MarkEncoding marks;
  TieEncoding ties;
  OutlinedGroups outlined;
  std::optional<Highlight> highlight;
  DrawnSuggestions suggestions;
  Explanation panels = {};  ///< what a figure of periods says of its panels
};

/// Of one network, or of the whole of a series. \throw std::invalid_argument for words that fit nothing
[[nodiscard]] Encoding encode(const Subject& subject, const PlaceMeaning& meaning);

/// The same for one panel of a series, with the outlines of the whole. \throw as above
[[nodiscard]] Encoding encode_panel(const Subject& panel, const Encoding& whole);

/// What of a legend follows from how the marks are placed.
struct LegendTerms {
  double mark_scale = 1;  ///< marks are this many times as large as at first
  bool projects_on_plates = false;
  bool heaps = false;  ///< some actors stand together as a disc with their number
  friend bool operator==(const LegendTerms&, const LegendTerms&) = default;
};

/// What the legend explains.
[[nodiscard]] std::vector<LegendSection> legend_sections(const Subject& subject, const Encoding& encoding,
                                                         const LegendTerms& terms);

}  // namespace maillage
