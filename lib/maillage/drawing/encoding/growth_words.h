// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {

/// What is said of a way of growing; empty where sizes are in proportion.
struct GrowthWords {
  Label name;    ///< after what sizes mean: " (racine carrée)"
  Label areas;   ///< a sentence on the areas of marks
  Label widths;  ///< a sentence on the widths of lines
};

[[nodiscard]] const GrowthWords& growth_words(Growth growth);

}  // namespace maillage
