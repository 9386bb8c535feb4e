// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/fit.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

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
