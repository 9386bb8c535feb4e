// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/seating/seating_conflicts.h"

namespace maillage::reports {

/// Tables and arrivals that rows name and there are not, facilitators without a table, too few people for the tables; a
/// note about seats that stay free. `option` said how many tables there are: --tables or --seats, or nothing when they
/// are as many as people need.
void check_workshop(const Participants& participants, std::span<const std::size_t> seats, std::size_t rounds,
                    const std::string& option, Diagnostics& diagnostics);

/// An error for each clash, in words, at the row of the first person it is about, else at --seats.
void add_conflicts(const Participants& participants, std::span<const SeatingConflict> conflicts,
                   Diagnostics& diagnostics);

}  // namespace maillage::reports
