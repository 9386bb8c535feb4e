// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/suggestion.h"

/// What two who are introduced may begin with. A question supposes only what the data say.
namespace maillage {

/// From the strongest evidence there is, in this order: a project of one that lacks a funder, or a municipality, as the
/// other is; former cooperation; the closest shared partner other than the hub; a shared sector; one with a single
/// partner; a shared framework; the same intercommunality; the same commune, or places at most 15 km apart; the hub as
/// shared partner; else neutral_question(). `hub`: see Suggestions.
[[nodiscard]] std::string first_question(const Suggestion& suggestion, const PairEvidence& evidence,
                                         std::optional<NodeId> hub, const SentenceStyle& style = {});

/// For two of whom nothing is known.
[[nodiscard]] std::string neutral_question(Language language);

/// For two who are tied: about the project their tie rests on most, the first of equals.
[[nodiscard]] std::string question_of_tied(EdgeId tie, const PairEvidence& evidence, const SentenceStyle& style = {});

/// What a tie rests on: "They cooperate already: “Timber chain”, direct tie." `others`: it is not between the two of
/// whom the sentence speaks, but between members of their organisations, whom it names.
[[nodiscard]] std::string reason_of_tied(EdgeId tie, bool others, const PairEvidence& evidence,
                                         const SentenceStyle& style = {});

}  // namespace maillage
