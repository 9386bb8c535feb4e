// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/encoding/legend_item.h"

namespace maillage {

/// Difference of lightness (CIE L*) from which two greys are told apart when they do not touch. Steps of this size
/// leave eight greys between L* 12 and 86; what eyes see side by side is about 2, and copiers blur the rest.
inline constexpr double kGreyStep = 10;

/// Two things of a legend that look alike in grey.
struct GreyClash {
  std::string first;  ///< what the legend calls them
  std::string second;
};

/// Pairs of a section that neither shape, size, width nor dashes tell apart, and lightness by less than kGreyStep.
[[nodiscard]] std::vector<GreyClash> grey_clashes(const LegendSection& section);

/// A warning for each section with such pairs.
void warn_of_grey_clashes(const std::vector<LegendSection>& sections, Diagnostics& diagnostics);

}  // namespace maillage
