// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// What a measure that can be estimated knows of its values. \pre the options ask for estimates
struct Estimator {
  bool (*spares)(const Analysis& analysis);     ///< nothing is searched from every actor
  double (*seconds)(const Analysis& analysis);  ///< of one processor, that its draws take, about. \pre spares
  bool (*applies)(const Analysis& analysis);  ///< they are no exact values all the same: it may take the draws to tell
  Estimate (*quality)(const Analysis& analysis);  ///< \pre applies
};

/// That of the measure with this id; null for one that is exact whatever the options ask for.
[[nodiscard]] const Estimator* estimator_of(std::string_view id);
/// Of those that distances between all actors give.
[[nodiscard]] const Estimator* distance_estimator_of(std::string_view id);

/// Betweenness, unweighted, of each node, whatever the options ask for: what is computed from it knows no bound of its
/// error.
[[nodiscard]] Values exact_betweenness(const Analysis& analysis);

}  // namespace maillage
