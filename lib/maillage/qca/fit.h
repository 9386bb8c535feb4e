// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// How well a set X is enough for an outcome Y: the share of X in Y; the same without what is in Y and its negation
/// alike (proportional reduction in inconsistency); the share of Y it covers. Nothing where X or Y is empty.
/// \cite ragin_2006 \cite schneider_wagemann_2012
struct Sufficiency {
  std::optional<double> inclusion;
  std::optional<double> pri;
  std::optional<double> coverage;

  friend bool operator==(const Sufficiency&, const Sufficiency&) = default;
};

/// How well a set X is needed for an outcome Y: the share of Y in X; the relevance of necessity, low where X is in all
/// cases anyway; the share of X that is Y. \cite schneider_wagemann_2012
struct Necessity {
  std::optional<double> inclusion;
  std::optional<double> relevance;
  std::optional<double> coverage;

  friend bool operator==(const Necessity&, const Necessity&) = default;
};

/// Both are the same whatever the order of the cases. \pre one membership per case in both, from 0 to 1
[[nodiscard]] Sufficiency sufficiency(const std::vector<double>& x, const std::vector<double>& y);
[[nodiscard]] Necessity necessity(const std::vector<double>& x, const std::vector<double>& y);

/// What of the outcome one term alone covers, given what the others do.
[[nodiscard]] std::optional<double> unique_coverage(const std::vector<double>& all, const std::vector<double>& others,
                                                    const std::vector<double>& y);

/// One way to the outcome, and the cases that are in it by more than 0.5. Cases are numbers in the order of the table.
/// \cite schneider_rohlfing_2013
struct TermCases {
  Literals term = 0;
  Sufficiency fit;
  std::optional<double> unique;      ///< coverage of no other term of the model
  std::vector<std::size_t> typical;  ///< in the outcome at least as much
  std::vector<std::size_t> weaker;   ///< in the outcome, but less
  std::vector<std::size_t> deviant;  ///< not in the outcome

  friend bool operator==(const TermCases&, const TermCases&) = default;
};

/// A model and its cases.
struct ModelCases {
  Sufficiency fit;
  std::vector<TermCases> terms;
  std::vector<std::size_t> deviant;      ///< in the model and not in the outcome
  std::vector<std::size_t> unexplained;  ///< in the outcome and not in the model

  friend bool operator==(const ModelCases&, const ModelCases&) = default;
};

[[nodiscard]] ModelCases model_cases(const Expression& model, const Memberships& memberships);

}  // namespace maillage::qca
