// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/fit.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// What makes an expression count as needed for the outcome.
struct NecessityCuts {
  double inclusion = 0.9;
  double relevance = 0;
  double coverage = 0;
  std::size_t conditions = 0;  ///< in one expression at most; 0: all up to 7 conditions, else 3

  friend bool operator==(const NecessityCuts&, const NecessityCuts&) = default;
};

enum class NecessaryForm : std::uint8_t { conjunction, disjunction };

/// A literal, a conjunction of literals (each of them is needed then) or a disjunction of literals of different
/// conditions of which none can be left out.
struct Necessary {
  NecessaryForm form = NecessaryForm::conjunction;
  Literals literals = 0;
  Necessity fit;

  friend bool operator==(const Necessary&, const Necessary&) = default;
};

/// "LIT*STB", "DEV + URB + IND".
[[nodiscard]] std::string describe(const Necessary& one, const Space& space);

/// What needs to be there: conjunctions, then disjunctions, each in the order of comes_before(). Cost: as many as
/// there are literals, to the power of the conditions in one expression. \cite dusa_2019
[[nodiscard]] std::vector<Necessary> necessary_expressions(const Memberships& memberships, const Space& space,
                                                           const NecessityCuts& cuts);

}  // namespace maillage::qca
