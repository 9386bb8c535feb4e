// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/base/progress.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// An observed value against the same statistic in R replicates of a null model. Replicates in which the statistic is
/// undefined are left out of everything, R included. Values that differ by less than rounding (10⁻¹⁰ relative, 10⁻¹²
/// absolute) are equal, and an equal replicate counts on both sides.
///
/// Of replicates drawn at random, p = (1 + number) / (R + 1), never 0: the observed network counts as one more draw
/// \cite phipson_smyth_2010. Where every case of the null model was enumerated, p = number / R.
struct Significance {
  /// Undefined where the measure is.
  std::optional<double> observed = {};
  /// Mean of the replicates; undefined when R = 0.
  std::optional<double> expected = {};
  /// Standard deviation of the replicates, ≥ 0: divisor R − 1, undefined when R < 2; divisor R where all were
  /// enumerated.
  std::optional<double> deviation = {};
  /// Shares of replicates ≥ and ≤ observed, as above: 0 < p ≤ 1. Undefined, as is p, when observed is or R = 0.
  std::optional<double> p_high = {};
  std::optional<double> p_low = {};
  /// Two-sided: min(1, 2 min(p_high, p_low)).
  std::optional<double> p = {};
  /// R.
  std::size_t replicates = 0;

  friend bool operator==(const Significance&, const Significance&) = default;
};

/// The tests of one measure: one per node of the network, or one in all for a measure of the network.
struct MeasureTests {
  const Measure* measure = nullptr;
  std::vector<Significance> tests;
  friend bool operator==(const MeasureTests&, const MeasureTests&) = default;
};

}  // namespace maillage
