// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/ranges.h>

#include "maillage/base/suggestion.h"
#include "maillage/drawing/view_messages.h"

namespace maillage {

Text unknown_value(const std::string& word, const std::vector<std::string>& known) {
  if (const auto meant = closest(word, known)) return kUnknownValueSuggest(word, *meant);
  return kUnknownValue(word, fmt::format("{}", fmt::join(known, ", ")));
}

Text unsuited_measure(const std::string& measure, Label wanted) { return kUnsuited(measure, wanted); }

}  // namespace maillage
