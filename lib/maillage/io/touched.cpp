// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/touched.h"

#include <algorithm>
#include <array>

namespace maillage {
namespace {

struct Codes {
  Touched touched;
  std::string_view codes;  ///< each between bars
};

constexpr std::array<Codes, 5> kTouches = {{
    {{.measures = true},
     "|unknown-actor|unknown-project|ambiguous-name|bad-weight|zero-weight|doubtful-number|number-style|self-tie|"
     "isolate|"
     "empty-cell|merged-cells|list-in-cell|number-id|repeated-row|column-count|open-quote|misplaced-quote|unknown-"
     "direction|"
     "filled-down|matrix|scale|total-row|float-endings|bad-weights|no-tie|unknown-partner|second-table|unfilled-table|"
     "section-row|made-parents|no-project|table-above|unclear-answers|maybe-lists|comma-names|cross-columns|"},
    {{.measures = true, .duplicates = true},
     "|probable-duplicate|duplicate-id|repeated-id|same-name|empty-name|answers-again|invisible-characters|mojibake|"
     "encoding|"},
    {{.map = true},
     "|bad-insee|half-position|zero-position|bad-position|converted-position|swapped-position|far-position|ambiguous-"
     "place|"
     "placed-by-name|postal-code|unplaced|half-centre|duplicate-commune|leading-zero|unknown-place|"},
    {{.periods = true},
     "|impossible-date|end-before-start|two-digit-year|date-serial|no-date|doubtful-date|month-first|mixed-dates|"},
    {{.duplicates = true}, "|bad-siren|siret|lost-digits|bad-rna|lost-zero|rna|vat-number|"},
}};

}  // namespace

Touched touched_by(std::string_view code) {
  if (code.starts_with("grid-")) return {.scores = true};
  const auto holds = [code](const Codes& one) {
    const std::size_t at = one.codes.find(code);
    return at != std::string_view::npos && at > 0 && one.codes[at - 1] == '|' && one.codes[at + code.size()] == '|';
  };
  const auto found = std::ranges::find_if(kTouches, holds);
  return found != kTouches.end() ? found->touched : Touched{};
}

}  // namespace maillage
