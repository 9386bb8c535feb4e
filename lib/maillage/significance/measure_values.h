// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <span>
#include <vector>

#include "maillage/measures/registry.h"

namespace maillage {

/// The values of each measure. \pre no measure of ties: other networks have others
[[nodiscard]] inline std::vector<Values> measure_values(const Analysis& analysis,
                                                        std::span<const Measure* const> measures) {
  std::vector<Values> values;
  values.reserve(measures.size());
  for (const Measure* measure : measures) {
    assert(measure->scope != Scope::tie);
    values.push_back(measure->compute(analysis));
  }
  return values;
}

}  // namespace maillage
