// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/encoding/legend_item.h"
#include "maillage/drawing/subject/subject.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// How a mark looks but for its size and place.
struct MarkLook {
  Shape shape = Shape::circle;
  std::string colour = {};  ///< empty: it has no value to be coloured by
  std::string tone = {};    ///< what the colour stands for; see Mark::tone
  bool quiet = false;       ///< it has nothing to do with the actor that is pointed out
};

/// What marks show by area, colour and shape.
struct MarkEncoding {
  const Measure* size = nullptr;      ///< measure shown by area; null: all alike
  Values sizes;                       ///< of each node
  std::vector<Values> shown_sizes;    ///< of each panel, in figures of one network of its own
  bool hollow_without_size = false;   ///< those without a size are, and the legend says so
  std::vector<MarkLook> looks;        ///< of each node
  std::vector<std::string> meanings;  ///< of each node, what its colour says; empty when that is its kind
  Explanation says;                   ///< what colours and shapes mean
};

/// No mark is quiet yet. \throw std::invalid_argument for words that fit nothing
[[nodiscard]] MarkEncoding encode_marks(const Subject& subject);

/// Whether marks of projects show a measure of theirs, by area or colour.
[[nodiscard]] bool measures_projects(const Subject& subject);

/// The colour that a mark of this look is drawn in; empty where it has no value.
[[nodiscard]] std::string shown_colour(const MarkLook& look);

/// The mark of a look, its centre at (0, 0).
[[nodiscard]] Mark mark_of(const MarkLook& look, double radius);

}  // namespace maillage
