// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "maillage/base/diagnostic.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/io/workshop/planned_seats.h"
#include "maillage/weaving/planned_tables.h"

namespace maillage::reports {

/// An error for each row that names a table or a round that there is not.
void check_plan(const PlannedSeats& plan, std::size_t tables, std::size_t rounds, Diagnostics& diagnostics);

/// One finding of all those whom the plan seats and who are not among the participants, at the first of their rows.
void add_strangers(const PlannedSeats& plan, std::span<const std::size_t> rows, Severity severity,
                   Diagnostics& diagnostics);

/// A warning for each hard constraint that the plan does not keep.
void add_plan_faults(const PlannedSeats& plan, const Participants& participants, const PlanFaults& faults,
                     Diagnostics& diagnostics);

/// A warning for each who sits at a table alone, at their row: too few come, or they avoid each other.
void add_alone(const Participants& participants, const SeatingProblem& problem, const SeatingTables& tables,
               Diagnostics& diagnostics);

}  // namespace maillage::reports
