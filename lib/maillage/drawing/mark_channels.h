// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/legend.h"
#include "maillage/drawing/scales.h"
#include "maillage/drawing/scene.h"
#include "maillage/measures/registry.h"

namespace maillage {

struct Draft;

/// How a mark looks but for its size and place.
struct MarkLook {
  Shape shape = Shape::circle;
  std::string colour;  ///< empty: it has no value to be coloured by
};

/// What marks show by area, colour and shape.
struct MarkChannels {
  const Measure* size = nullptr;        ///< measure shown by area; null: all alike
  Values sizes;                         ///< of each node
  double largest_size = 0;              ///< of those above 0, in all panels; 0: there are none
  double sum_of_sizes = 0;              ///< of those above 0, in one panel
  std::vector<MarkLook> looks;          ///< of each node
  std::vector<std::string> meanings;    ///< of each node, what its colour says; empty when that is its kind
  std::vector<LegendSection> sections;  ///< what colours and shapes mean
  std::vector<std::string> sentences;   ///< of the caption
};

/// \throw std::invalid_argument for words that fit nothing
[[nodiscard]] MarkChannels mark_channels(const Draft& draft);

/// The mark of a look, its centre at (0, 0).
[[nodiscard]] Mark mark_of(const MarkLook& look, double radius);

/// From the size measure to radii on this page, by Draft::mark_scale.
[[nodiscard]] AreaScale area_scale(const Draft& draft);

/// What areas mean: one section, or none where all are alike.
[[nodiscard]] std::vector<LegendSection> size_sections(const Draft& draft);

/// A round value of a measure, as a legend writes it: "20", "0.05", "5 %".
[[nodiscard]] std::string scale_text(double value, ValueFormat format, Language language);

}  // namespace maillage
