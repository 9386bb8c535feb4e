// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/measures/registry.h"

/// Every measure, defined with its texts beside those of its family. A new one is declared here and listed in
/// registry.cpp.
namespace maillage::catalogue {

// degree_measures.cpp
extern const Measure kDegree;
extern const Measure kStrength;
extern const Measure kActors;
extern const Measure kTies;
extern const Measure kDensity;
extern const Measure kDegreeCentralization;

}  // namespace maillage::catalogue
