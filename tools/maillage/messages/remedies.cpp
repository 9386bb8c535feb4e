// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/messages/remedies.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace maillage::tool {
namespace {

struct Remedy {
  std::string_view code;  ///< of the diagnostic
  Label says;             ///< what follows its message
};

constexpr std::array kRemedies = {
    Remedy{"no-number",
           {"\u202F; --value \"COLONNE:MOT=NOMBRE\" dit ce que vaut un mot",
            "; --value \"COLUMN:WORD=NUMBER\" says what a word stands for"}},
    Remedy{"too-many-pairs",
           {" (--two-mode, --project, --sector)", " (--two-mode, --project, --sector)"}}};

}  // namespace

Diagnostic with_remedy(Diagnostic diagnostic) {
  const auto* found = std::ranges::find(kRemedies, diagnostic.code, &Remedy::code);
  if (found == kRemedies.end()) return diagnostic;
  for (const Language language : kLanguages)
    diagnostic.message.in(language) += found->says.in(language);
  return diagnostic;
}

}  // namespace maillage::tool
