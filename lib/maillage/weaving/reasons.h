// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/weaving/pair_evidence.h"
#include "maillage/weaving/suggest.h"
#include "maillage/weaving/suggestion.h"

/// Suggestions in words: each clause says what a fact of the suggestion says, and no more.
namespace maillage {

/// How names are written for the reader of one language.
struct SentenceStyle {
  Language language = Language::french;
  /// Makes a name fit the text it goes into, escaping what has a meaning there; empty: left as it is.
  std::function<std::string(const std::string&)> name = {};
};

/// Why the two should meet: "3 shared partners: A, B and C; same sectors: food; 12 km as the crow flies; linked only
/// through H today." `hub`: see Suggestions. Never empty.
[[nodiscard]] std::string reason(const Suggestion& suggestion, const PairEvidence& evidence, std::optional<NodeId> hub,
                                 const SentenceStyle& style = {});

/// Who can introduce them: "A, B or C can introduce them.", "From one to the next: A, then B."
[[nodiscard]] std::string introduction(const Suggestion& suggestion, const Network& network,
                                       const SentenceStyle& style = {});

/// What the tie would change: "Global efficiency: +0.4%; without H: +1.1%; …"; empty in networks too large to measure.
/// `before`: of the network as it is.
[[nodiscard]] std::string effect(const TieChange& change, const TieBaseline& before, const Network& network,
                                 std::optional<NodeId> hub, const SentenceStyle& style = {});

}  // namespace maillage
