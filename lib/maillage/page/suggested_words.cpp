// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/suggested_words.h"

#include <optional>
#include <string>

#include "maillage/page/page_messages.h"
#include "maillage/reports/weaving/evaluation_table.h"

namespace maillage {

Text reason_of(const reports::SuggestFacts& facts, const Suggestion& suggestion) {
  return Text::per_language(
      [&](Language language) { return reason(suggestion, facts.evidence, facts.found.hub, {.language = language}); });
}

Text introduction_of(const reports::SuggestFacts& facts, const Suggestion& suggestion) {
  return Text::per_language(
      [&](Language language) { return introduction(suggestion, facts.evidence.network(), {.language = language}); });
}

Text doubt_of(const reports::SuggestFacts& facts) {
  return Text::per_language([&](Language language) {
    std::optional<std::string> judged;
    if (facts.judged) judged = reports::judgement(*facts.judged, {}, language);
    return judged ? *judged : std::string(kNotJudgedHere.in(language));
  });
}

}  // namespace maillage
