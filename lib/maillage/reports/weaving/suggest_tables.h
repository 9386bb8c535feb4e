// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/reports/tables/table.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {

/// All that a list of suggestions is made of.
struct SuggestFacts {
  const PairEvidence& evidence;
  Aim aim = Aim::closure;
  Suggestions found;
  std::vector<KindId> shown = {};  ///< of one actor at least of each pair; empty: all
};

/// For people at a terminal: a paragraph each.
[[nodiscard]] std::string suggestions_text(const SuggestFacts& facts, Language language);
/// For people, on paper too: the list as a table, then what its scores are made of.
[[nodiscard]] Document suggestions_document(const SuggestFacts& facts, Language language);

/// One row each; from_id and to_id name the pair to `maillage draw --suggestions`.
[[nodiscard]] Table suggestions_table(const SuggestFacts& facts, Language language);
[[nodiscard]] std::string suggestions_json(const SuggestFacts& facts, Language language);

}  // namespace maillage::reports
