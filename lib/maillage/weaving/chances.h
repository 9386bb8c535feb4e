// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "maillage/weaving/evaluation.h"

namespace maillage {

/// Where steps of chances end: after 10 pairs, 20, 40, … and all of them.
[[nodiscard]] std::vector<std::size_t> chance_bounds(std::size_t pairs);

/// How many of the sought stand in each step, the highest values first; of equals as many in each place.
/// \pre both ascend; bounds are those of all their pairs
[[nodiscard]] std::vector<double> hits_by_step(std::span<const float> sought, std::span<const float> others,
                                               std::span<const std::size_t> bounds);

/// The share of hits in each step over trials, made to fall from step to step where they do not (pool adjacent
/// violators). \pre one trial at least \cite barlow_1972
[[nodiscard]] std::vector<ChanceStep> chances_of(std::span<const std::vector<double>* const> trials,
                                                 std::span<const std::size_t> bounds);

/// How far the chances that the other trials tell are from the shares found in one fold: mean over the folds, each
/// counting for its trials, and over the steps, each for its pairs. Trial i is in fold i modulo `folds`.
/// \pre more trials than folds, two folds at least
[[nodiscard]] double chance_error(std::span<const std::vector<double>* const> trials,
                                  std::span<const std::size_t> bounds, std::size_t folds);

/// That of a place, 0 first, between those of the steps around it. \pre steps are not empty
[[nodiscard]] double chance_at(std::span<const ChanceStep> steps, double place);

}  // namespace maillage
