// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/weaving/seating/seating_problem.h"

/// The hard rules of one round alone, and an exact search for a seating that keeps them.
namespace maillage {

struct RoundRules {
  std::size_t people = 0;             ///< of the problem
  std::vector<PersonId> present;      ///< ascending
  std::vector<FixedSeat> fixed;       ///< of those present, one per person, each of this round
  std::vector<PersonPair> forbidden;  ///< of those present, a < b, ascending, each once
  std::vector<std::size_t> seats;     ///< per table
  friend bool operator==(const RoundRules&, const RoundRules&) = default;
};

/// \pre nobody is fixed at two tables in this round
[[nodiscard]] RoundRules rules_of(const SeatingProblem& problem, std::size_t round);

/// How many sit at each table: as even as can be in proportion to the seats (the divisor method of Webster and
/// Sainte-Laguë \cite balinski_young_1982), from `floors` up and within the seats; a table has two people at least,
/// or none, where that is possible: the smallest tables stay empty first.
/// \pre floors ≤ seats table by table, and Σ floors ≤ people ≤ Σ seats
[[nodiscard]] std::vector<std::size_t> spread_people(std::size_t people, std::span<const std::size_t> seats,
                                                     std::span<const std::size_t> floors);

enum class Seatable : std::uint8_t { yes, no, undecided };

/// Of those whom a rule concerns, the table; the others take any seat that is left.
struct RoundSeating {
  Seatable seatable = Seatable::no;
  std::vector<std::optional<TableId>> tables;  ///< per person of the problem
};

/// Looks for tables for all who are fixed or in a forbidden pair, within `capacities`: colours the graph of forbidden
/// pairs, the person with the fewest tables left first (DSATUR \cite brelaz_1979), backing out of what fails. Exact
/// up to `most_steps` placings, then undecided.
/// \pre people ≤ Σ capacities
[[nodiscard]] RoundSeating seat_concerned(const RoundRules& rules, std::span<const std::size_t> capacities,
                                          std::size_t most_steps);

/// A table for everybody present, the tables as full as spread_people() says where the search finds such a seating,
/// else as near to it as the search came. \pre people present ≤ Σ seats
[[nodiscard]] RoundSeating seat_round(const RoundRules& rules);

/// Enough for any graph of forbidden pairs that people would write down.
constexpr std::size_t kSeatingSteps = 500'000;

}  // namespace maillage
