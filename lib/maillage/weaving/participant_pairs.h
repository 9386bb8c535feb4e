// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/io/workshop/impossible_pairs.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggest.h"

/// What participants of a workshop are to each other.
namespace maillage {

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

}  // namespace maillage
