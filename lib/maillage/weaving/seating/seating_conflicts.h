// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/weaving/seating/seating_problem.h"

/// Which hard constraints of a seating clash.
namespace maillage {

enum class SeatingClash : std::uint8_t {
  never_present,       ///< people[0] leaves before coming, or comes after the last round
  fixed_while_absent,  ///< people[0] is fixed at `table` in a round when absent
  fixed_twice,         ///< people[0] is fixed at more than one table: those of `fixed`
  too_few_seats,       ///< `needed` people are present, for `available` seats
  overfull_table,      ///< `needed` people are fixed at `table`, which has `available` seats
  forbidden_fixed,     ///< people[0] and people[1], a forbidden pair, are fixed at `table`
  too_few_tables,      ///< `needed` people may not meet, any two of them, and there are `available` tables
  forbidden_pairs,  ///< the pairs of `forbidden`, with the seats of `fixed`, leave no seating; without any one of them
                    ///< there is one, unless the search was cut short
  undecided  ///< the search for a seating was cut short: nothing proven; `forbidden` and `fixed` are all there are
};

/// One clash; what its kind does not speak of is empty or 0.
struct SeatingConflict {
  SeatingClash clash = SeatingClash::too_few_seats;
  std::vector<std::size_t> rounds = {};  ///< where it holds, ascending
  std::vector<PersonId> people = {};     ///< concerned, ascending
  std::optional<TableId> table = {};
  std::vector<PersonPair> forbidden = {};  ///< a < b, ascending
  std::vector<FixedSeat> fixed = {};       ///< ascending; without round
  std::size_t needed = 0;
  std::size_t available = 0;
  friend bool operator==(const SeatingConflict&, const SeatingConflict&) = default;
};

/// Every clash found: of single people first, then round after round, one that is the same in several rounds once.
/// Nothing when there is a seating that keeps all constraints. In rounds without a plainer clash the graph of
/// forbidden pairs is coloured by the tables exactly (round_seating.h); where that fails, constraints that are not
/// needed for the failure are dropped one by one (the deletion filter \cite chinneck_dravnieks_1991), so that those
/// named are few.
[[nodiscard]] std::vector<SeatingConflict> seating_conflicts(const SeatingProblem& problem);

}  // namespace maillage
