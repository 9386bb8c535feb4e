// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "maillage/io/workshop/impossible_pairs.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/participant_pairs.h"
#include "maillage/weaving/seating/seating_problem.h"

/// A workshop as a seating problem.
namespace maillage {

/// A table for each facilitator whose row names none: the first tables that no facilitator's row names, in the order of
/// the rows; the number of the table from 1, as in Participant::table. Of everybody else, what their row names. Nothing
/// for a facilitator when no table is left.
[[nodiscard]] std::vector<std::optional<std::size_t>> tables_of(const Participants& participants, std::size_t tables);

/// People are those of the list, in its order. A meeting is worth what participant_pairs() says, nothing between
/// colleagues; those who work together already know each other. Those who avoid each other, or whose actors are an
/// impossible pair, are forbidden pairs. Kinds are those of actors; colleagues are those of one house, and those
/// of one organisation that the data do not know.
/// \pre pairs are those of all participants; tables that rows name exist
[[nodiscard]] SeatingProblem seating_problem(const Participants& participants, const ParticipantPairs& pairs,
                                             std::span<const ImpossiblePair> impossible, const Ecosystem& ecosystem,
                                             std::vector<std::size_t> seats, std::size_t rounds);

}  // namespace maillage
