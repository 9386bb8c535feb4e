// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/weaving/seating/seating.h"

namespace maillage::seating {

/// Tables near to those of problem.kept: in each round as few as can be found of those who had a seat sit elsewhere,
/// then as few pairs as can be meet again, then the cheapest by the weights. Nobody sits alone at a table if moving
/// or exchanging people can prevent it. A descent over moves to free seats and exchanges of two, taking the best of
/// all, in each round and through all rounds until none is better: whoever has no reason to move stays.
/// \pre seating_conflicts(problem) is empty, and every round of `first` keeps the hard constraints
[[nodiscard]] SeatingTables keep_seats(const SeatingProblem& problem, const SeatingTables& first,
                                       const SeatingWeights& weights);

}  // namespace maillage::seating
