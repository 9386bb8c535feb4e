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
/// largest score of the fresh pairs, of an unknown one ½, of a tied one 0. Of the options, aim, hub and threads count.
/// O(pairs × what a suggestion takes)
/// \pre `who` ascending
[[nodiscard]] ParticipantPairs participant_pairs(const Participants& participants, std::span<const std::size_t> who,
                                                 const PairEvidence& evidence,
                                                 std::span<const ImpossiblePair> impossible,
                                                 const SuggestOptions& options = {});

}  // namespace maillage
