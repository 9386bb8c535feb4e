// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "maillage/io/workshop/participants.h"
#include "maillage/io/workshop/planned_seats.h"
#include "maillage/weaving/seating/seating.h"

/// A seating plan that was made before: kept, judged, or known to a later one.
namespace maillage {

/// The last round of the plan; 0 of an empty one.
[[nodiscard]] std::size_t rounds_of(const PlannedSeats& plan);

/// Per table up to the last one that the plan names, most people it seats there in a round.
[[nodiscard]] std::vector<std::size_t> seats_of(const PlannedSeats& plan);

struct PlannedTables {
  SeatingTables tables;                ///< [round][place in the list]; nothing for who is not seated in a round
  std::vector<std::size_t> strangers;  ///< rows of people who are not in the list, ascending
};

/// Finds the participants that the plan names: by their name in the list, with their organisation or without. Rounds
/// from `rounds` on are passed over.
[[nodiscard]] PlannedTables tables_of(const PlannedSeats& plan, const Participants& participants,
                                      const Ecosystem& ecosystem, std::size_t rounds);

/// The participants, facilitators whose row names no table having the one where the plan seats them all along.
[[nodiscard]] Participants with_hosts_of(const PlannedSeats& plan, Participants participants,
                                         const Ecosystem& ecosystem);

/// Those who share a table in any round, ascending.
[[nodiscard]] std::vector<PersonPair> pairs_at_tables(const SeatingTables& tables);

/// What a plan does not keep of the hard constraints of a problem; each in the order of rounds, then people.
struct PlanFaults {
  struct Seat {
    PersonId person;
    std::size_t round = 0;
    friend bool operator==(const Seat&, const Seat&) = default;
  };
  struct Table {
    TableId table;
    std::size_t round = 0;
    friend bool operator==(const Table&, const Table&) = default;
  };
  struct Pair {
    PersonPair pair;
    std::size_t round = 0;
    friend bool operator==(const Pair&, const Pair&) = default;
  };
  std::vector<Seat> unseated;   ///< present, without a seat
  std::vector<Seat> away;       ///< seated while away
  std::vector<Seat> elsewhere;  ///< fixed at another table
  std::vector<Table> overfull;  ///< more people than seats
  std::vector<Pair> together;   ///< forbidden pairs
  friend bool operator==(const PlanFaults&, const PlanFaults&) = default;
};

/// \pre the tables are those of the problem
[[nodiscard]] PlanFaults plan_faults(const SeatingProblem& problem, const SeatingTables& tables);

/// The plan and its account, beside the bounds of seatings with as many people at each table. Hard constraints that it
/// does not keep do not count. The same for any order of the list.
[[nodiscard]] SeatingPlan evaluate_plan(const Participants& participants, const SeatingProblem& problem,
                                        const Ecosystem& ecosystem, const SeatingTables& tables,
                                        const SeatingOptions& options = {});

}  // namespace maillage
