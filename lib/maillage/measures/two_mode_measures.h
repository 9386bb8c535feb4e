// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "maillage/measures/registry.h"

/// Measures that only networks with projects have.
namespace maillage::catalogue {

extern const Measure kDegreeTwoMode;
extern const Measure kClosenessTwoMode;
extern const Measure kBetweennessTwoMode;

inline constexpr std::array<const Measure*, 3> kTwoModeMeasures = {&kDegreeTwoMode, &kClosenessTwoMode,
                                                                   &kBetweennessTwoMode};

}  // namespace maillage::catalogue
