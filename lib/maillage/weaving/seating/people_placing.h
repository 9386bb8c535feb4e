// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "maillage/weaving/seating/annealing.h"

namespace maillage::seating {

struct PlacingOptions {
  std::uint64_t seed = 1;
  int threads = 0;
  std::size_t restarts = 1;
  std::size_t moves = 0;  ///< exchanges tried in each
};

/// Who takes whose part in a seating, all rounds long: who meets whom again does not change, but who they are. The
/// cheapest found by simulated annealing over exchanges of the parts of two people, then of two seats in a round as
/// long as that is cheaper; the first search's among equals, whatever the number of threads. Nobody where all found
/// have a forbidden pair. `alike`: those who may take each other's part, as they are there for the same rounds.
[[nodiscard]] FoundSeating place_people(const SeatingModel& model, std::span<const std::vector<std::uint32_t>> alike,
                                        const PlacingOptions& options);

}  // namespace maillage::seating
