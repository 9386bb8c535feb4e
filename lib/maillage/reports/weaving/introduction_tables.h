// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/reports/tables/table.h"
#include "maillage/weaving/introductions.h"
#include "maillage/weaving/participant_pairs.h"

namespace maillage::reports {

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
};

/// For people at a terminal: a paragraph per pair.
[[nodiscard]] std::string introductions_text(const IntroductionFacts& facts, Language language);
[[nodiscard]] Document introductions_document(const IntroductionFacts& facts, Language language);

/// One row per pair, and one per person left out, without a second.
[[nodiscard]] Table introductions_table(const IntroductionFacts& facts, Language language);
[[nodiscard]] std::string introductions_json(const IntroductionFacts& facts, Language language);

}  // namespace maillage::reports
