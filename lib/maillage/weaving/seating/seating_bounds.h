// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/weaving/seating/seating_problem.h"

/// What no seating can do better than, given how many sit at each table; explained at account_for().
namespace maillage::seating {

struct SeatingBounds {
  double value = 0;                  ///< of first meetings, at most
  std::size_t repeats = 0;           ///< times that a pair shares a table again, at least
  std::size_t repeats_of_fixed = 0;  ///< of them, those of two who are fixed at one table
};

/// From the numbers of people at the tables of `tables` alone, not from who they are. O(pairs) × some hundred.
/// \pre tables keep the hard constraints
[[nodiscard]] SeatingBounds seating_bounds(const SeatingProblem& problem, const SeatingTables& tables);

}  // namespace maillage::seating
