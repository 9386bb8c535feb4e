// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/network/network.h"
#include "maillage/weaving/suggest.h"

/// What weaving takes, about, in seconds of one processor. All of it follows from counts: nothing depends on the
/// machine.
namespace maillage {

/// Of suggest().
[[nodiscard]] double seconds_for_suggestions(const Network& network, const SuggestOptions& options);

/// Of compare_pairs(), for all pairs of so many people.
[[nodiscard]] double seconds_for_comparing(const Network& network, std::size_t people, const SuggestOptions& options);

/// Of introductions(), when each of so many people may meet all others.
[[nodiscard]] double seconds_for_introductions(std::size_t people, std::size_t rounds);

/// Of seat_people(), as its options are by default.
[[nodiscard]] double seconds_for_seating(std::size_t people, std::size_t tables, std::size_t rounds);

}  // namespace maillage
