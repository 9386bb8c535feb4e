// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/draft.h"

namespace maillage {

inline constexpr const char* kGuideInk = "#6b727a";   ///< texts of guides
inline constexpr const char* kPlateColour = "#d9dfe5";
inline constexpr const char* kGuideLine = "#c9ced3";  ///< rings, borders

/// How far each mark reaches from its centre.
[[nodiscard]] std::vector<double> mark_reaches(const Draft& draft);

/// White that diagrams keep between marks.
[[nodiscard]] double mark_gap(const Draft& draft);

/// A line of text over the guides; names keep clear of it.
void add_guide(Draft& draft, const Point& at, const std::string& text, Anchor anchor, double size,
               Weight weight = Weight::regular);

/// A circle among the guides.
void add_ring(Draft& draft, const Point& centre, double radius, std::vector<double> dashes = {});

/// The text of a ring, where on the ring the fewest marks and texts stand. \pre marks are placed
void add_ring_text(Draft& draft, const Point& centre, double radius, const std::string& text);

/// Names in lines of at most `width`, centred on a point, bold: of wedges, columns, zones.
void add_heading(Draft& draft, const Point& middle, const std::string& text, double width, Anchor anchor);

void place_radial(Draft& draft, const DiagramFacts& facts);
void place_sectors(Draft& draft, const DiagramFacts& facts);
void place_columns(Draft& draft, const DiagramFacts& facts);
void place_two_mode(Draft& draft);
void place_territory(Draft& draft, const DiagramFacts& facts);

/// Bends the ties between actors and plates.
void bend_ties(Draft& draft);

/// The name of a kind, in the plural, or of projects.
[[nodiscard]] std::string group_name(const Draft& draft, const Node& node);

}  // namespace maillage
