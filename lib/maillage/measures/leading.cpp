// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/leading.h"

#include <algorithm>
#include <cstddef>

namespace maillage {

std::vector<NodeId> most_between(const Values& betweenness) {
  constexpr double kRounding = 1e-10;
  double highest = 0;
  for (const auto& value : betweenness) highest = std::max(highest, value.value_or(0));
  std::vector<NodeId> found;
  for (std::size_t i = 0; highest > 0 && i < betweenness.size(); ++i) {
    if (betweenness[i].value_or(0) >= highest * (1 - kRounding)) found.emplace_back(i);
  }
  return found;
}

}  // namespace maillage
