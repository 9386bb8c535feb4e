// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/base/language.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {

/// What is said of a way of growing; empty where sizes are in proportion.
struct GrowthWords {
  Label name;    ///< after what sizes mean: "racine carrée"
  Label areas;   ///< a sentence on the areas of marks
  Label widths;  ///< a sentence on the widths of lines
};

/// Remarks after a heading: " (racine carrée, traits grossis 2 fois)"; empty ones are left out.
[[nodiscard]] std::string in_brackets(std::span<const std::string> remarks);

[[nodiscard]] const GrowthWords& growth_words(Growth growth);

}  // namespace maillage
