// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/weaving/seating/seating_problem.h"
#include "maillage/weaving/seating/skeleton.h"

namespace maillage::seating {

/// People on the parts of a skeleton.
struct SkeletonSeating {
  SeatingTables tables;
  /// Who may take each other's part: those who are there for the same rounds and fixed nowhere.
  std::vector<std::vector<std::uint32_t>> alike;
};

/// Seats everybody on a skeleton. Of several people fixed at a table, one is its host and the others come on top: who
/// meets the host once meets them once. Those who are not there for all rounds take parts whose absence leaves the
/// tables as even as can be. Nothing where somebody is fixed for one round, where people who follow each other need
/// one seat, where a round would leave somebody alone at a table, or where no way to a skeleton applies.
[[nodiscard]] std::optional<SkeletonSeating> seat_on_skeleton(const SeatingProblem& problem,
                                                              const SkeletonOptions& options);

}  // namespace maillage::seating
