// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/thinning.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/shapes/scales.h"
#include "maillage/measures/disparity.h"

namespace maillage {

std::vector<bool> drawn_ties(const Network& network, const std::optional<double>& level) {
  std::vector<bool> drawn(network.edge_count(), true);
  if (!level) return drawn;
  const auto values = disparity(network);
  for (std::size_t e = 0; e < values.size(); ++e) drawn[e] = values[e].value_or(0) < *level;
  return drawn;
}

Thinning thin_out(const Subject& subject) {
  static const Message<std::string, std::string, std::string> kLeftOut{
      "Les places tiennent compte de tous les liens, mais {} sur {} ne sont pas tracés\u00A0: ceux qui ne comptent "
      "particulièrement pour aucun de leurs deux acteurs (filtre de disparité, seuil {}).",
      "Places follow all ties, but {} of {} are not drawn: those that matter to neither of their actors in particular "
      "(disparity filter, level {})."};
  const std::optional<double>& thin = subject.options.thin;
  if (thin && (*thin <= 0 || *thin >= 1)) throw std::invalid_argument("the level of thinning must be between 0 and 1");
  Thinning thinning{drawn_ties(subject.network, thin), {}};
  if (!thin) return thinning;
  std::size_t all = 0;
  std::size_t left_out = 0;
  for (const Analysis* analysis : sharing(subject)) {
    const std::vector<bool> drawn = drawn_ties(analysis->network(), thin);
    all += drawn.size();
    left_out += static_cast<std::size_t>(std::ranges::count(drawn, false));
  }
  if (left_out == 0) return thinning;
  const auto number = [&](auto count) { return to_readable(static_cast<std::int64_t>(count), subject.language); };
  thinning.sentences.push_back(kLeftOut.in(subject.language, number(left_out), number(all),
                                           to_readable(*thin, decimals_of(*thin), subject.language)));
  return thinning;
}

}  // namespace maillage
