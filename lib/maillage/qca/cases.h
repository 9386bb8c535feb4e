// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/qca/calibration.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// One value per case, and how they become memberships. A condition has no value where it does not apply: such a case
/// is neither in the set nor out of it.
struct Condition {
  std::string name;
  std::vector<std::optional<double>> values;
  Calibration calibration = {};

  friend bool operator==(const Condition&, const Condition&) = default;
};

/// What is compared. A regular value.
struct CaseTable {
  std::vector<std::string> cases;  ///< their names
  std::vector<Condition> conditions;
  Condition outcome;  ///< every case has a value; no multi-value condition

  friend bool operator==(const CaseTable&, const CaseTable&) = default;
};

/// What is wrong with a table, as errors: no or two cases or conditions of one name, the outcome among the conditions,
/// more literals than kMostLiterals, anchors that are not sound, values that are no memberships or levels, a membership
/// of exactly 0.5, an outcome that all cases show or none; and, as warnings, conditions that are the same for all cases
/// and skewed sets (less than one case in five on one side). Places hold nothing: there is no file.
/// \pre as many values as cases everywhere
[[nodiscard]] Diagnostics faults(const CaseTable& table);

/// Conditions as dimensions. \pre few enough literals
[[nodiscard]] Space space_of(const CaseTable& table);

/// The memberships of cases in literals and in the outcome. \pre no error in faults(table)
class Memberships {
 public:
  explicit Memberships(const CaseTable& table);

  [[nodiscard]] std::size_t cases() const { return outcome_.size(); }
  [[nodiscard]] const std::vector<double>& outcome() const { return outcome_; }
  [[nodiscard]] double in(std::size_t bit, std::size_t one) const { return literals_[bit][one]; }
  /// The configuration a case belongs to: the literals it is in by more than 0.5.
  [[nodiscard]] Literals configuration(std::size_t one) const { return configurations_[one]; }

  /// Of every case in a term (the least of its literals), in a disjunction (the most of its terms).
  [[nodiscard]] std::vector<double> of(Literals term) const;
  [[nodiscard]] std::vector<double> of(const Expression& terms) const;
  /// Of every case in the configuration `wanted`: in its literals, and where a condition does not apply, only cases
  /// where it does not apply either.
  [[nodiscard]] std::vector<double> of_configuration(Literals wanted, const Space& space) const;

  /// The same with the negated outcome, without one case, or with another calibration of one condition.
  [[nodiscard]] Memberships negated() const;
  [[nodiscard]] Memberships without(std::size_t one) const;
  [[nodiscard]] Memberships with(const Condition& condition, std::size_t index, const Space& space) const;
  [[nodiscard]] Memberships with_outcome(const Condition& outcome) const;

 private:
  void set_condition(const Condition& condition, std::size_t index, const Space& space);
  void find_configurations();

  std::vector<double> outcome_;
  std::vector<std::vector<double>> literals_;  ///< by bit, then case
  std::vector<Literals> configurations_;
};

}  // namespace maillage::qca
