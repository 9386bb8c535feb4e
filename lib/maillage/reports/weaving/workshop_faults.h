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

/// Where the number of tables and seats was asked for.
struct SeatsAsked {
  std::string place;  ///< name of the option, of which faults are told
  bool told = false;  ///< else there are as many tables as people need
};

/// Tables and arrivals that rows name and there are not, facilitators without a table, too few people for the tables; a
/// note about seats that stay free.
void check_workshop(const Participants& participants, std::span<const std::size_t> seats, std::size_t rounds,
                    const SeatsAsked& asked, Diagnostics& diagnostics);

/// An error for each clash, in words, at the row of the first person it is about, else at `place`, an option's name.
void add_conflicts(const Participants& participants, std::span<const SeatingConflict> conflicts,
                   const std::string& place, Diagnostics& diagnostics);

}  // namespace maillage::reports
