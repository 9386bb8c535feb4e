// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/thinning.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/scales.h"
#include "maillage/measures/disparity.h"

namespace maillage {

Thinning thin_out(const Draft& draft) {
  static const Message<std::string, std::string, std::string> kLeftOut{
      "Les places tiennent compte de tous les liens, mais {} sur {} ne sont pas tracés\u00A0: ceux qui ne comptent "
      "particulièrement pour aucun de leurs deux acteurs (filtre de disparité, seuil {}).",
      "Places follow all ties, but {} of {} are not drawn: those that matter to neither of their actors in particular "
      "(disparity filter, level {})."};
  Thinning thinning{std::vector<bool>(draft.network.edge_count(), true), {}};
  if (!draft.options.thin) return thinning;
  const double level = *draft.options.thin;
  if (level <= 0 || level >= 1) throw std::invalid_argument("the level of thinning must be between 0 and 1");
  const auto values = disparity(draft.network);
  for (std::size_t e = 0; e < values.size(); ++e) thinning.drawn[e] = values[e].value_or(0) < level;
  const auto left_out = std::count(thinning.drawn.begin(), thinning.drawn.end(), false);
  if (left_out == 0) return thinning;
  const auto number = [&](auto count) { return to_readable(static_cast<std::int64_t>(count), draft.language); };
  thinning.sentences.push_back(kLeftOut.in(draft.language, number(left_out), number(values.size()),
                                           to_readable(level, decimals_of(level), draft.language)));
  return thinning;
}

}  // namespace maillage
