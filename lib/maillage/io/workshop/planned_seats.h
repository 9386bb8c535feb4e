// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Who sits where in a round.
struct PlannedSeat {
  std::size_t round = 1;    ///< from 1
  std::size_t table = 1;    ///< from 1
  std::string participant;  ///< as written; nobody is seated twice in a round
  Origin origin = {};       ///< its file is PlannedSeats::file
  friend bool operator==(const PlannedSeat&, const PlannedSeat&) = default;
};

struct PlannedSeats {
  std::string file;               ///< they were read from
  std::vector<PlannedSeat> list;  ///< in the order of the rows
  friend bool operator==(const PlannedSeats&, const PlannedSeats&) = default;
};

struct PlannedSeatReading {
  PlannedSeats seats;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads a seating plan as `maillage workshop --format csv` writes it, perhaps changed by hand: the columns round/tour,
/// table and participant; a row without a table says that somebody is away. Other columns are passed over. "-" is
/// standard input. Linear.
/// \throw InputError with every fault located: no number of a round or table, nobody named, somebody at two tables;
/// std::system_error when the file cannot be read
[[nodiscard]] PlannedSeatReading read_planned_seats(const std::filesystem::path& path, const ReadOptions& options = {});

}  // namespace maillage
