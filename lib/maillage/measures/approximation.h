// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "maillage/measures/analysis.h"

namespace maillage {

/// How good estimated values are.
struct Approximation {
  double epsilon = 0;       ///< with probability ≥ 1 − delta, no actor's normalised value is further off
  double delta = 0;
  std::size_t samples = 0;  ///< shortest paths drawn

  friend bool operator==(const Approximation&, const Approximation&) = default;
};

/// Of betweenness, betweenness_normalized and the centralisation of betweenness, when the options ask for estimates;
/// computes them if need be. Nothing when values are exact. \cite riondato_kornaropoulos_2016 borassi_natale_2019
[[nodiscard]] std::optional<Approximation> betweenness_approximation(const Analysis& analysis);

}  // namespace maillage
