// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/seating/seating_problem.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {

// What participants of a workshop are to each other.

enum class Acquaintance : std::uint8_t {
  fresh,   ///< both actors are in the network, without a tie
  tied,    ///< both actors are in the network, with a tie
  unknown  ///< one of them comes from no actor, or from one that is not in the network
};

/// Two participants who may meet.
struct ParticipantPair {
  std::size_t a = 0;  ///< places in Participants::list, a < b
  std::size_t b = 0;
  Acquaintance acquaintance = Acquaintance::unknown;
  double value = 0;                            ///< of their meeting, 0 to 1; see participant_pairs()
  std::optional<std::size_t> suggestion = {};  ///< of a fresh pair: its place in ParticipantPairs::found
  std::optional<EdgeId> tie = {};              ///< of a tied pair
  friend bool operator==(const ParticipantPair&, const ParticipantPair&) = default;
};

struct ParticipantPairs {
  std::vector<ParticipantPair> list;  ///< ascending
  Suggestions found;                  ///< of the fresh pairs' actors, each two once
};

/// The node of the participant's actor; nothing without an actor in the network.
[[nodiscard]] std::vector<std::optional<NodeId>> nodes_of(const Participants& participants, const Network& network);

/// Colleagues come from one actor, or from actors of which one belongs to the other or both belong to a third.
[[nodiscard]] bool are_colleagues(const Participant& one, const Participant& other, const Ecosystem& ecosystem);

/// All pairs of those in `who` that may meet: no colleagues, nobody who avoids the other, no impossible pair. The value
/// of a fresh pair is ½ + ½ × its score (see score_pairs) over the largest score of the fresh pairs, of an unknown one
/// ½, of a tied one 0. Of the options, aim, hub and threads count. O(pairs × what a suggestion takes)
/// \pre `who` ascending
[[nodiscard]] ParticipantPairs participant_pairs(const Participants& participants, std::span<const std::size_t> who,
                                                 const PairEvidence& evidence,
                                                 std::span<const ImpossiblePair> impossible,
                                                 const SuggestOptions& options = {});

// A workshop as a seating problem.

/// A table for each facilitator whose row names none: the first tables that no facilitator's row names, in the order of
/// the rows; the number of the table from 1, as in Participant::table. Of everybody else, what their row names. Nothing
/// for a facilitator when no table is left.
[[nodiscard]] std::vector<std::optional<std::size_t>> tables_of(const Participants& participants, std::size_t tables);

/// People are those of the list, in its order. A meeting is worth what participant_pairs() says, nothing between
/// colleagues; those who work together already know each other. Those who avoid each other, or whose actors are an
/// impossible pair, are forbidden pairs. Kinds are those of actors; colleagues come from actors under one head, those
/// that belong to actors of it included.
/// \pre pairs are those of all participants; tables that rows name exist
[[nodiscard]] SeatingProblem seating_problem(const Participants& participants, const ParticipantPairs& pairs,
                                             std::span<const ImpossiblePair> impossible, const Ecosystem& ecosystem,
                                             std::vector<std::size_t> seats, std::size_t rounds);

// Who is missing from a workshop.

/// An actor that does not take part, and what it would bring.
struct Invitation {
  NodeId actor;
  double worth = 0;              ///< sum of what its pairs with participants it has no tie with count
  std::size_t new_ties = 0;      ///< how many these are
  std::vector<Suggestion> best;  ///< up to three of them, what counts most first
  std::vector<NodeId> inviters;  ///< participants it is tied to, the strongest tie first
  friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// With more pairs of an absent actor and a participant, only the absent actors that are nearest to all are compared.
constexpr std::size_t kMostInvitedPairs = 80000;

/// Those that do not take part and would bring most, up to options.top, the best first: of equal worth those of the
/// lowest nodes. A pair counts its score, that of score_pairs() for options.aim, all pairs compared with each other,
/// halved for each actor above that has its participant among its best pairs; none with excluded actors or impossible
/// pairs. `of`, `project` and `between` do not count. Empty without participants.
/// \pre the network of `evidence` is undirected, of at most most_actors_for(aim) actors
[[nodiscard]] std::vector<Invitation> invitations(const PairEvidence& evidence, std::span<const NodeId> participants,
                                                  const SuggestOptions& options = {.aim = Aim::bridge});

}  // namespace maillage
