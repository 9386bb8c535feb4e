// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/mutual_ties.h"

#include <algorithm>

namespace maillage {

std::optional<EdgeId> tie_back(const Network& network, EdgeId id) {
  const auto [a, b] = network.ends(id);
  const auto row = network.neighbours(b);
  const auto found = std::lower_bound(row.begin(), row.end(), a);
  if (found == row.end() || *found != a) return std::nullopt;
  return network.edges(b)[static_cast<std::size_t>(found - row.begin())];
}

bool is_mutual(const Network& network, EdgeId id) {
  if (!network.directed()) return false;
  const auto back = tie_back(network, id);
  return back && std::ranges::equal(network.evidence(id), network.evidence(*back));
}

}  // namespace maillage
