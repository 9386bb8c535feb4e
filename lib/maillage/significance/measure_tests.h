// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/measures/registry.h"
#include "maillage/significance/significance.h"

namespace maillage {

/// The tests of one measure: one per node of the network, or one in all for a measure of the network.
struct MeasureTests {
  const Measure* measure = nullptr;
  std::vector<Significance> tests;
  friend bool operator==(const MeasureTests&, const MeasureTests&) = default;
};

}  // namespace maillage
