// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/fit.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// What a configuration counts as.
enum class RowOutput : std::uint8_t { negative, positive, remainder };

/// From which configurations on the outcome is taken to follow.
struct Cuts {
  double inclusion = 0.8;
  double pri = 0;
  std::size_t cases = 1;  ///< fewer make a remainder

  friend bool operator==(const Cuts&, const Cuts&) = default;
};

/// An observed configuration.
struct TruthRow {
  Literals configuration = 0;
  std::vector<std::size_t> cases;    ///< that belong to it, in the order of the table
  std::vector<std::size_t> against;  ///< those of them that speak against its output
  Sufficiency fit;
  RowOutput output = RowOutput::remainder;

  friend bool operator==(const TruthRow&, const TruthRow&) = default;
};

/// The observed configurations, those of the first conditions' low levels first. Cost: cases × configurations ×
/// conditions. \cite ragin_1987 \cite ragin_2008
[[nodiscard]] std::vector<TruthRow> truth_table(const Memberships& memberships, const Space& space, const Cuts& cuts);

/// Whether a value reaches a cut, rounding aside.
[[nodiscard]] bool reaches(double value, double cut);

}  // namespace maillage::qca
