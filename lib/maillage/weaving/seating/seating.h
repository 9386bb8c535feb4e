// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/weaving/seating/seating_problem.h"

/// A seating plan in which people meet those worth meeting, and not the same ones again.
namespace maillage {

/// What the parts of the score count. A meeting counts `value` × its value / the greatest value of any. With the
/// defaults a repeat costs as much as a hundred of the best meetings bring, so that repeats are given up first, then
/// colleagues at one table, then value, then balance, as far as one exchange of two people decides between them.
/// Each within 0 and 1000.
struct SeatingWeights {
  double repeat = 100;   ///< per pair: its second common table 1 ×, its third 2 × more, and so on
  double colleague = 5;  ///< per pair of colleagues and table that they share
  double value = 1;
  double balance = 1;  ///< per person too many, or too few, of a kind at a table
  friend bool operator==(const SeatingWeights&, const SeatingWeights&) = default;
};

struct SeatingOptions {
  SeatingWeights weights = {};
  std::uint64_t seed = 1;
  int threads = 0;                 ///< 0: all processors; the plan does not depend on it
  std::size_t restarts = 16;       ///< searches, of which the best is kept, the first of equals
  std::size_t effort = 10'000;     ///< exchanges tried in each search, per person and round
  std::size_t random_draws = 200;  ///< random seatings that the plan is compared with
};

/// Two people and the rounds in which they share a table, ascending.
struct SharedTables {
  PersonPair pair;  ///< a < b
  std::vector<std::size_t> rounds;
  friend bool operator==(const SharedTables&, const SharedTables&) = default;
};

/// Somebody who had another seat in a round.
struct MovedSeat {
  PersonId person;
  std::size_t round = 0;
  friend bool operator==(const MovedSeat&, const MovedSeat&) = default;
};

/// What a plan is worth; value counts once per pair, however often it meets.
struct SeatingAccount {
  double value = 0;                      ///< of all first meetings (meeting_values())
  double value_bound = 0;                ///< proven: no seating with as many people at each table has a higher value
  double random_value = 0;               ///< mean over random seatings that keep the hard constraints
  std::size_t meetings = 0;              ///< pairs that share a table at least once
  std::size_t new_meetings = 0;          ///< of them, those who did not know each other (known_pairs())
  std::vector<SharedTables> repeats;     ///< pairs that share a table more than once, or an earlier day, ascending
  std::size_t repeat_count = 0;          ///< times that a pair shares a table again
  std::size_t fewest_repeats = 0;        ///< proven: no seating with as many people at each table has a lower
                                         ///< repeat_count; above 0, meeting without repeats is impossible
  std::vector<SharedTables> colleagues;  ///< who share a table, ascending
  std::vector<MovedSeat> moved;          ///< people who sit elsewhere than in the plan that is kept, by rounds
  std::size_t kept_seats = 0;            ///< that plan's, of those who are there
  std::size_t imbalance = 0;             ///< people too many or too few of their kind at a table, over all rounds,
                                         ///< beyond the rounding of fair shares to whole people
  double score = 0;                      ///< what is maximised, by the weights
  friend bool operator==(const SeatingAccount&, const SeatingAccount&) = default;
};

struct SeatingPlan {
  SeatingTables tables;
  SeatingAccount account;
  friend bool operator==(const SeatingPlan&, const SeatingPlan&) = default;
};

/// The best of several searches by simulated annealing \cite kirkpatrick_1983 over exchanges of two people within a
/// round, each evaluated in time proportional to the seats of two tables; the last exchanges are descent, so that no
/// single one would make the plan better. Without values, colleagues and kinds this is the social golfer problem
/// \cite harvey_csplib_010, for which local search over the same exchanges is known to do well
/// \cite dotu_van_hentenryck_2005. Tables are filled evenly (spread_people() in round_seating.h). Same plan for the
/// same problem, options and seed. Where a plan is to be kept (SeatingProblem::kept), nothing is searched anew: as few
/// seats as possible change, then as few pairs as possible meet again.
/// \pre seating_conflicts(problem) is empty \throw std::invalid_argument when a round cannot be seated
[[nodiscard]] SeatingPlan seat_people(const SeatingProblem& problem, const SeatingOptions& options = {});

/// The account of any plan, such as one changed by hand; its bounds are for the numbers of people at its tables.
/// The value's bound is the least of: the sum of the best values, as many as different pairs can meet; half the sum
/// over people of their best values, as many as they can meet; and Lagrangian relaxations of both limits together
/// \cite fisher_1981. Repeats are bounded by counting the pairs at tables against the pairs there are, and by the
/// pigeonhole principle: a table of more people than an earlier round has tables holds two who shared one.
/// \pre the plan keeps the hard constraints
[[nodiscard]] SeatingAccount account_for(const SeatingProblem& problem, const SeatingTables& tables,
                                         const SeatingOptions& options = {});

}  // namespace maillage
