// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "maillage/weaving/seating/seating_state.h"

namespace maillage::seating {

struct AnnealingOptions {
  std::uint64_t seed = 1;
  int threads = 0;
  std::size_t restarts = 1;
  std::size_t moves = 0;  ///< exchanges tried in each
  Cost bound = 0;         ///< that no seating is below: a search that reaches it stops
};

/// What a search came to; nobody where it found no seating without a forbidden pair.
struct FoundSeating {
  Cost cost = std::numeric_limits<Cost>::max();
  SeatingState::People people;
};

/// Takes every exchange of two seats in a round that makes the seating cheaper, and brings no forbidden pair together,
/// until there is none.
[[nodiscard]] FoundSeating descend(const SeatingModel& model, SeatingState::People people);

/// The cheapest seating found that has no forbidden pair, the first search's among equals; no exchange of two
/// would make it cheaper and keep it so. Same for any number of threads. A search goes through the models as it cools:
/// under the first, easiest costs people pass through repeats on their way to better company; the last are the true
/// ones, of which `bound` speaks. Every fourth search, longer at high temperatures, knows these alone: it does better
/// where constraints leave little room.
/// \pre at least one model; they differ in costs only; their start has no forbidden pair
[[nodiscard]] FoundSeating anneal(std::span<const SeatingModel> models, const AnnealingOptions& options);

}  // namespace maillage::seating
