// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "maillage/weaving/seating/seating_model.h"

namespace maillage::seating {

/// Mean value of first meetings (meeting_values()) over random seatings with as many people at each table. They are
/// drawn along a walk of exchanges that keep the hard constraints: each exchange being as likely as its reverse, every
/// seating that the walk can reach is as likely as any other. 0 without draws.
[[nodiscard]] double random_value(const SeatingModel& model, const std::vector<double>& values, std::uint64_t seed,
                                  std::size_t draws);

/// Of one seating.
[[nodiscard]] double value_of(const SeatingModel& model, const std::vector<std::vector<std::uint32_t>>& people,
                              const std::vector<double>& values);

}  // namespace maillage::seating
