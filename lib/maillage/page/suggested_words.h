// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"
#include "maillage/reports/weaving/suggest_tables.h"

namespace maillage {

/// Why two should meet, and who can introduce them.
[[nodiscard]] Text reason_of(const reports::SuggestFacts& facts, const Suggestion& suggestion);
[[nodiscard]] Text introduction_of(const reports::SuggestFacts& facts, const Suggestion& suggestion);

/// What the suggestions are worth on these data, or that it was not tried.
[[nodiscard]] Text doubt_of(const reports::SuggestFacts& facts);

}  // namespace maillage
