// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// How good the values of a measure are. \pre the options ask for estimates
using Estimator = Estimate (*)(const Analysis& analysis);

/// That of the measure with this id; null for one that is exact whatever the options ask for.
[[nodiscard]] Estimator estimator_of(std::string_view id);

/// Betweenness, unweighted, of each node, whatever the options ask for: what is computed from it knows no bound of its
/// error.
[[nodiscard]] Values exact_betweenness(const Analysis& analysis);

}  // namespace maillage
