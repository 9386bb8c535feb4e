// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/sheet/caption.h"
#include "maillage/drawing/sheet/legend.h"

namespace maillage {

/// What stands around the map: the second stage of a figure.
struct FigureSheet {
  std::string title;
  std::vector<TextLine> header;  ///< title and subtitle
  Box under_header;              ///< what header and caption leave
  LegendTerms terms;             ///< of the legend
  std::vector<LegendBlock> legend;
  Box map;  ///< what the legend leaves
};

/// The sheet before the marks are placed: room is kept for a caption that tells of names left out, and for the legend
/// of marks as large as they are at first.
[[nodiscard]] FigureSheet lay_out_sheet(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning);

/// The same but for its legend, once the marks are placed. The map keeps its room.
[[nodiscard]] FigureSheet with_legend(FigureSheet sheet, const Subject& subject, const Encoding& encoding,
                                      const LegendTerms& terms);

/// Title and caption alone, for a map and a legend that are laid out together.
[[nodiscard]] FigureSheet lay_out_frame(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning);

/// The caption at the foot of the page.
[[nodiscard]] std::vector<TextLine> caption_lines(const Subject& subject, const CaptionFacts& facts);

}  // namespace maillage
