// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
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

/// What of the configurations nobody observed a solution may take for granted.
enum class SolutionKind : std::uint8_t {
  conservative,  ///< nothing
  parsimonious,  ///< whatever makes it shorter
  intermediate,  ///< what makes the parsimonious one shorter and agrees with expectations (easy counterfactuals)
};

/// Observed configurations by what they count as, and terms nobody may assume anything of.
struct Configurations {
  std::vector<Literals> positive;
  std::vector<Literals> negative;
  std::vector<Literals> excluded;  ///< remainders inside these are assumed to be negative

  friend auto operator<=>(const Configurations&, const Configurations&) = default;
};

[[nodiscard]] Configurations configurations_of(const std::vector<TruthRow>& rows);

/// One conservative and one parsimonious model, and what agrees with expectations between them.
struct Intermediate {
  std::vector<std::pair<std::size_t, std::size_t>> from;  ///< which of either, from 0: all pairs that give the same
  Minimised solution;
  std::vector<Literals> easy;       ///< remainders its models use, as terms without a configuration in common
  std::vector<Literals> difficult;  ///< those that only the parsimonious models use, likewise
  bool listed = true;               ///< false: neither of the two, which are too many

  friend bool operator==(const Intermediate&, const Intermediate&) = default;
};

/// The solutions for one outcome.
struct Solutions {
  Minimised conservative;
  Minimised parsimonious;
  std::vector<Intermediate> intermediate;
  bool all_pairs = true;  ///< false: too many pairs of models, the first ones were taken

  friend bool operator==(const Solutions&, const Solutions&) = default;
};

struct SolutionLimits {
  std::size_t models = 1000;         ///< kept of each
  std::size_t pairs = 50;            ///< of conservative and parsimonious models
  std::uint64_t steps = 10'000'000;  ///< of each search
  bool parsimonious = true;          ///< false: the conservative solution alone
  bool counterfactuals = true;       ///< false: they are not listed

  friend bool operator==(const SolutionLimits&, const SolutionLimits&) = default;
};

/// All solutions of one truth table, with every model of the fewest terms. `expected` has the literals thought to
/// contribute to the outcome; of a condition without one, nothing is expected. \cite ragin_sonnett_2005 \cite dusa_2019
[[nodiscard]] Solutions solve(const Configurations& configurations, Literals expected, const Space& space,
                              const SolutionLimits& limits = {});

/// Each different model of the intermediate solutions, in the order of comes_before().
[[nodiscard]] std::vector<Expression> models_of(const std::vector<Intermediate>& intermediate);

}  // namespace maillage::qca
