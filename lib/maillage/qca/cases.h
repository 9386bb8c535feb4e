// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// How values become memberships in a set.
enum class CalibrationMethod : std::uint8_t {
  given,       ///< they are memberships, from 0 to 1
  levels,      ///< they are levels of a multi-value condition: 0, 1, 2 …
  direct,      ///< log odds from three anchors \cite ragin_2008
  linear,      ///< straight lines between three anchors \cite dusa_2019
  thresholds,  ///< crisp from one threshold, multi-value from several; a value at a threshold is above it
};

struct Calibration {
  CalibrationMethod method = CalibrationMethod::given;
  /// direct, linear: full exclusion, crossover, full inclusion, ascending or descending; thresholds: ascending
  std::vector<double> anchors = {};
  std::size_t given_levels = 2;  ///< of `levels`

  /// Of the condition it makes: 2 unless it is multi-value.
  [[nodiscard]] std::size_t levels() const;
  [[nodiscard]] bool is_multi_value() const { return levels() > 2 || method == CalibrationMethod::levels; }
  /// Whether the anchors are as many and in the order that the method needs.
  [[nodiscard]] bool is_sound() const;

  friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// The membership, or the level of a multi-value condition. The direct method gives 0.05 at full exclusion, 0.5 at the
/// crossover and 0.95 at full inclusion; the linear one 0, 0.5 and 1. \pre calibration.is_sound()
[[nodiscard]] double calibrated(double value, const Calibration& calibration);

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
