// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/weaving/present_day.h"
#include "maillage/weaving/evaluation.h"
#include "maillage/weaving/followed.h"
#include "maillage/weaving/introductions.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/workshop.h"

namespace maillage::reports {

/// All that a list of suggestions is made of.
struct SuggestFacts {
  const PairEvidence& evidence;
  Aim aim = Aim::closure;
  Suggestions found;
  std::vector<KindId> shown = {};         ///< of one actor at least of each pair; empty: all
  std::optional<Evaluation> judged = {};  ///< see judge_closure(); of closure, where it is known
  std::optional<PresentDay> day = {};     ///< nothing where all that ever was counts as of today
  std::optional<Followed> followed = {};  ///< what became of suggestions made before
  /// Who stands most between the others in all that ever was, where that is not found.hub.
  std::optional<ActorId> hub_of_all = {};
  std::optional<ProjectId> project = {};  ///< that the pairs are for
};

/// For people at a terminal: a paragraph each.
[[nodiscard]] std::string suggestions_text(const SuggestFacts& facts, Language language);
/// For people, on paper too: the list as a table, then what its scores are made of.
[[nodiscard]] Document suggestions_document(const SuggestFacts& facts, Language language);

/// One row each; from_id and to_id name the pair to `maillage draw --suggestions`.
[[nodiscard]] Table suggestions_table(const SuggestFacts& facts, Language language);
[[nodiscard]] std::string suggestions_json(const SuggestFacts& facts, Language language);

/// All that rounds of introductions are told from.
struct IntroductionFacts {
  const PairEvidence& evidence;
  const Participants& participants;
  Aim aim = Aim::closure;
  std::vector<std::size_t> who;           ///< who is introduced: places in Participants::list, ascending
  std::vector<std::size_t> facilitators;  ///< who is not
  ParticipantPairs pairs;
  IntroductionTask task;  ///< its people are those in `who`, its pairs those of `pairs`
  std::vector<IntroductionRound> rounds;
  std::optional<Evaluation> judged = {};  ///< as of SuggestFacts
  std::optional<PresentDay> day = {};     ///< the same
};

/// For people at a terminal: a paragraph per pair.
[[nodiscard]] std::string introductions_text(const IntroductionFacts& facts, Language language);
[[nodiscard]] Document introductions_document(const IntroductionFacts& facts, Language language);

/// One row per pair, and one per person left out, without a second.
[[nodiscard]] Table introductions_table(const IntroductionFacts& facts, Language language);
[[nodiscard]] std::string introductions_json(const IntroductionFacts& facts, Language language);

}  // namespace maillage::reports
