// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/fit.h"
#include "maillage/qca/minimising/literals.h"
#include "maillage/qca/solution.h"

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

struct ComparisonOptions {
  Cuts cuts = {};
  NecessityCuts necessity = {};
  Literals expected = 0;  ///< literals thought to contribute to the outcome; their opposites to its negation
  std::vector<Literals> impossible = {};  ///< terms no case can be in
  SolutionLimits limits = {};
  int threads = 0;  ///< 0: all processors; no result depends on it
};

/// Why nothing may be assumed of a term.
enum class Untenable : std::uint8_t {
  impossible,         ///< the user says that no case can be in it
  against_necessity,  ///< it lacks a condition that the outcome needs
  contradictory,      ///< the parsimonious solutions assume it for the outcome and for its negation
};

struct UntenableTerm {
  Untenable why = Untenable::impossible;
  Literals term = 0;

  friend bool operator==(const UntenableTerm&, const UntenableTerm&) = default;
};

/// What leads to an outcome or to its negation.
struct Explanation {
  Memberships memberships;  ///< whose outcome is the one explained
  Literals expected = 0;
  std::vector<Necessary> necessary;
  std::vector<TruthRow> rows;
  Solutions standard;
  std::vector<UntenableTerm> untenable;
  Solutions enhanced;  ///< without assumptions about what is untenable \cite schneider_wagemann_2012
};

/// The outcome and its negation, in this order.
struct Comparison {
  Space space;
  std::array<Explanation, 2> explanations;
  std::vector<Literals> for_both;  ///< configurations that count as positive for both
};

/// \pre no error in faults(table)
[[nodiscard]] Comparison compare(const CaseTable& table, const ComparisonOptions& options = {});

/// What the literals expected for the outcome let expect for its negation.
[[nodiscard]] Literals expected_for_negation(Literals expected, const Space& space);

}  // namespace maillage::qca
