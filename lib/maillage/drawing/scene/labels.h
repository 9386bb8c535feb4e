// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "maillage/drawing/scene/ink.h"
#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// A name to be set beside a mark.
struct LabelRequest {
  std::size_t mark = 0;  ///< its place among LabelProblem::marks
  std::string name;
  double size = 10;
  Weight weight = Weight::regular;
};

struct LabelProblem {
  std::vector<LabelRequest> requests;  ///< the most important first
  std::vector<Box> marks;              ///< all marks, labelled or not: nothing is set over them
  std::vector<Stroke> lines = {};      ///< nothing is set over these either
  Box area;                            ///< labels stay inside
  const InkMap* ink = nullptr;         ///< what labels rather avoid; null: nothing. Outlives the problem
  std::uint64_t seed = 1;
};

struct PlacedLabel {
  std::vector<std::string> lines;
  Box box;  ///< around the lines
  Anchor anchor = Anchor::start;
  std::optional<Segment> leader;  ///< from the mark to a label that stands away from it
};

/// A place for as many names as possible, the important ones rather than the others: the first give way to no less
/// important one, and stand far from their marks, or over them, rather than nowhere. No label overlaps another, a mark
/// (but for those, its own), a line or the edge, no leader crosses another, a label or a mark. Same length as the
/// requests. A first choice in order of importance, then improved at random from the seed, always the same for the same
/// problem. About quadratic in the requests.
[[nodiscard]] std::vector<std::optional<PlacedLabel>> place_labels(const LabelProblem& problem);

}  // namespace maillage
