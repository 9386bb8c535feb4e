// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/seating/seating.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/suggestion.h"

namespace maillage {

// What participants of a workshop are to each other.

enum class Acquaintance : std::uint8_t {
  fresh,   ///< both are in the network, in person or by their organisation, without a tie
  tied,    ///< they have a tie, or their houses have: see PairEvidence
  unknown  ///< one of them comes from no actor, or from none that is in the network
};

/// Two participants who may meet.
struct ParticipantPair {
  std::size_t a = 0;  ///< places in Participants::list, a < b
  std::size_t b = 0;
  Acquaintance acquaintance = Acquaintance::unknown;
  double value = 0;                            ///< of their meeting, 0 to 1; see participant_pairs()
  std::optional<std::size_t> suggestion = {};  ///< of a fresh pair: its place in ParticipantPairs::found
  std::optional<EdgeId> tie = {};              ///< of a tied pair: their own, else the strongest of their houses
  bool by_others = false;                      ///< that tie is one of other members of their houses
  friend bool operator==(const ParticipantPair&, const ParticipantPair&) = default;
};

struct ParticipantPairs {
  std::vector<ParticipantPair> list;  ///< ascending
  Suggestions found;                  ///< of the fresh pairs' actors, each two once
};

/// Per participant, those of its actors (see actors_of) that are in the network, in that order.
[[nodiscard]] std::vector<std::vector<NodeId>> nodes_of(const Participants& participants, const Network& network);

/// Colleagues are of one house, whether as persons or by their organisation, or of one organisation that the data do
/// not know.
[[nodiscard]] bool are_colleagues(const Participant& one, const Participant& other, const PairEvidence& evidence);

/// All pairs of those in `who` that may meet: no colleagues, nobody who avoids the other, no impossible pair. The value
/// of a fresh pair is ½ + ½ × its score (see score_pairs; the highest, where the two stand for several actors) over the
/// largest score of the fresh pairs, of an unknown one ½, of a tied one 0. Of the options, aim, hub, likely and threads
/// count.
/// O(pairs × what a suggestion takes)
/// \pre `who` ascending
[[nodiscard]] ParticipantPairs participant_pairs(const Participants& participants, std::span<const std::size_t> who,
                                                 const PairEvidence& evidence,
                                                 std::span<const ImpossiblePair> impossible,
                                                 const SuggestOptions& options = {});

// A workshop as a seating problem.

/// A table for each facilitator whose row names none: the first tables that no facilitator's row names, in the order of
/// their names; the number of the table from 1, as in Participant::table. Of everybody else, what their row names.
/// Nothing for a facilitator when no table is left.
[[nodiscard]] std::vector<std::optional<std::size_t>> tables_of(const Participants& participants, std::size_t tables);

/// People are those of the list, in its order. A meeting is worth what participant_pairs() says, nothing between
/// colleagues; those who work together already know each other. Those who avoid each other, or whose actors are an
/// impossible pair, are forbidden pairs. Kinds are those of actors; colleagues are those of one house, and those
/// of one organisation that the data do not know.
/// \pre pairs are those of all participants; tables that rows name exist
[[nodiscard]] SeatingProblem seating_problem(const Participants& participants, const ParticipantPairs& pairs,
                                             std::span<const ImpossiblePair> impossible, const Ecosystem& ecosystem,
                                             std::vector<std::size_t> seats, std::size_t rounds);

/// The plan of seat_people() for participants in the order of their names, so that it is the same for any order of the
/// list; its people are those of the list, in its order.
/// \pre the problem is that of the participants, and one that seat_people() takes
[[nodiscard]] SeatingPlan seat_participants(const Participants& participants, const SeatingProblem& problem,
                                            const Ecosystem& ecosystem, const SeatingOptions& options = {});

// Who is missing from a workshop.

/// An actor that does not take part, and what it would bring.
struct Invitation {
  NodeId actor;
  double worth = 0;              ///< sum of what its pairs with participants it has no tie with count
  std::size_t new_ties = 0;      ///< how many participants it has no tie with and could meet
  std::size_t same_sector = 0;   ///< participants that work in a sector it works in too
  std::vector<Suggestion> best;  ///< up to three of them, what counts most first
  std::vector<NodeId> inviters;  ///< participants it is tied to, no groups, the strongest tie first
  friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// With more pairs of an absent actor and a participant, only the absent actors that are nearest to all are compared.
constexpr std::size_t kMostInvitedPairs = 80000;

/// Those that do not take part and would bring most, up to options.top, the best first: of equal worth those of the
/// lowest nodes. A pair counts its score, that of score_pairs() for options.aim, all pairs compared with each other,
/// halved for each actor above that has its participant, or another of that one's house, among its best pairs. The sum
/// counts once more for each participant of its sectors, and half where no participant could invite it, and for each
/// above that is of its house. None with excluded actors, impossible pairs, those of one house, or whose houses
/// cooperate, and none of CommonGround::hub unless all are. `of`, `project` and `between` do not count. Empty without
/// participants.
/// \pre the network of `evidence` is undirected, of at most most_actors_for(aim) actors
[[nodiscard]] std::vector<Invitation> invitations(const PairEvidence& evidence, std::span<const NodeId> participants,
                                                  const SuggestOptions& options = {.aim = Aim::bridge});

}  // namespace maillage
