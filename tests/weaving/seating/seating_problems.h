// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "maillage/weaving/seating/seating.h"

namespace maillage::testing {

/// Tables of one size, just filled by people who all should meet.
[[nodiscard]] SeatingProblem golfers(std::size_t tables, std::size_t seats, std::size_t rounds);

/// A workshop drawn at random: values of meetings, most of them low, organisations and kinds.
struct Workshop {
  std::size_t people = 60;
  std::size_t tables = 10;
  std::size_t seats = 6;
  std::size_t rounds = 4;
  std::size_t organisations = 35;
  std::size_t kinds = 4;
};
[[nodiscard]] SeatingProblem random_workshop(const Workshop& workshop, std::uint64_t seed);

/// The same with a person fixed at each table, forbidden pairs, late comers and people who leave early.
[[nodiscard]] SeatingProblem constrained_workshop(const Workshop& workshop, std::uint64_t seed);

/// The first hard constraint that a plan does not keep, looked up in the plan itself; empty when it keeps all.
[[nodiscard]] std::string broken_rule(const SeatingProblem& problem, const SeatingTables& tables);

/// Times that a pair shares a table again, looked up in the plan itself.
[[nodiscard]] std::size_t repeats_in_plan(const SeatingProblem& problem, const SeatingTables& tables);

/// Calls `visit` with every seating that keeps the hard constraints and has as many people at each table and round as
/// `counts` says: [round][table]. For very small problems.
void for_each_seating(const SeatingProblem& problem, const std::vector<std::vector<std::size_t>>& counts,
                      const std::function<void(const SeatingTables&)>& visit);

/// People at each table: [round][table].
[[nodiscard]] std::vector<std::vector<std::size_t>> counts_of(const SeatingProblem& problem,
                                                              const SeatingTables& tables);

}  // namespace maillage::testing
