// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/cases.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/qca/case_messages.h"

namespace maillage::qca {
namespace {

constexpr double kEnoughOnOneSide = 0.2;

/// Looks for what is wrong with a table.
class CaseTableCheck {
 public:
  explicit CaseTableCheck(const CaseTable& table) : table_(table) {}

  Diagnostics faults() {
    check_names();
    for (const Condition& one : table_.conditions) check_values(one);
    check_outcome();
    if (!found_.has_errors()) check_sides();
    return std::move(found_);
  }

 private:
  void add(std::string_view code, Text message, Severity severity = Severity::error) {
    found_.add({.severity = severity, .code = code, .message = std::move(message)});
  }

  void check_names() {
    if (table_.cases.empty()) add("no-cases", Text(kNoCases));
    if (table_.conditions.empty()) add("no-conditions", Text(kNoConditions));
    std::set<std::string_view> names;
    for (const std::string& name : table_.cases) {
      if (!names.insert(name).second) add("two-cases", kTwoCases(name));
    }
    names.clear();
    std::size_t literals = 0;
    for (const Condition& one : table_.conditions) {
      if (!names.insert(one.name).second) add("two-conditions", kTwoConditions(one.name));
      if (one.name == table_.outcome.name) add("outcome-among-conditions", kOutcomeAmongConditions(one.name));
      literals += one.calibration.levels();
    }
    if (literals > kMostLiterals) add("too-many-levels", kTooManyLevels(kMostLiterals));
  }

  void check_values(const Condition& condition) {
    if (!condition.calibration.is_sound()) return add("unsound-anchors", kUnsoundAnchors(condition.name));
    bool told = false;  // of the values that are out of range, the first one
    for (std::size_t i = 0; i < condition.values.size(); ++i) {
      if (!condition.values[i]) continue;
      if (is_in_range(condition, *condition.values[i])) check_half(condition, table_.cases[i], *condition.values[i]);
      else if (!std::exchange(told, true)) tell_range(condition, table_.cases[i], *condition.values[i]);
    }
  }

  static bool is_in_range(const Condition& condition, double value) {
    const double made = calibrated(value, condition.calibration);
    if (!condition.calibration.is_multi_value()) return made >= 0 && made <= 1;
    return made >= 0 && made < static_cast<double>(condition.calibration.levels()) && made == std::floor(made);
  }

  void check_half(const Condition& condition, std::string_view one, double value) {
    const bool half = !condition.calibration.is_multi_value() && calibrated(value, condition.calibration) == 0.5;
    if (half) add("exactly-half", kExactlyHalf(one, condition.name));
  }

  void tell_range(const Condition& condition, std::string_view one, double value) {
    const Text shown = Text::per_language([value](Language language) { return readable(value, language); });
    if (condition.calibration.is_multi_value()) add_text("no-level", kNoLevel, one, condition, shown);
    else add_text("no-membership", kNoMembership, one, condition, shown);
  }

  void add_text(std::string_view code, const Message<std::string_view, std::string_view, std::string_view>& message,
                std::string_view one, const Condition& condition, const Text& value) {
    add(code, Text::per_language(
                  [&](Language language) { return message.in(language, one, condition.name, value.in(language)); }));
  }

  static std::string readable(double value, Language language) {
    constexpr int kMostDecimals = 3;
    const bool whole = value == std::floor(value);
    return to_readable(value, whole ? 0 : kMostDecimals, language);
  }

  void check_outcome() {
    const Condition& outcome = table_.outcome;
    const bool had_errors = found_.has_errors();
    if (outcome.calibration.is_multi_value()) return add("outcome-of-levels", kOutcomeOfLevels(outcome.name));
    for (std::size_t i = 0; i < outcome.values.size(); ++i) {
      if (!outcome.values[i]) add("outcome-missing", kOutcomeMissing(table_.cases[i]));
    }
    check_values(outcome);
    if (had_errors || found_.has_errors()) return;
    const std::size_t inside = cases_in(outcome, 1);
    if (inside == 0) add("no-outcome", kNoOutcome(outcome.name));
    else if (inside == table_.cases.size()) add("outcome-everywhere", kOutcomeEverywhere(outcome.name));
  }

  /// Cases of a level; of 0 or 1, by what is on that side of 0.5.
  [[nodiscard]] static std::size_t cases_in(const Condition& condition, std::size_t level) {
    return static_cast<std::size_t>(std::ranges::count_if(condition.values, [&](const auto& value) {
      if (!value) return false;
      const double made = calibrated(*value, condition.calibration);
      if (condition.calibration.is_multi_value()) return made == static_cast<double>(level);
      return (made > 0.5) == (level == 1);
    }));
  }

  void check_sides() {
    for (const Condition& one : table_.conditions) {
      const auto applies = static_cast<std::size_t>(
          std::ranges::count_if(one.values, [](const auto& value) { return value.has_value(); }));
      std::size_t most = 0;
      for (std::size_t level = 0; level < one.calibration.levels(); ++level)
        most = std::max(most, cases_in(one, level));
      if (most == applies && applies == one.values.size())
        add("constant-condition", kConstant(one.name), Severity::warning);
      else if (!one.calibration.is_multi_value()) check_skew(one, most, applies);
    }
    const std::size_t inside = cases_in(table_.outcome, 1);
    check_skew(table_.outcome, std::max(inside, table_.cases.size() - inside), table_.cases.size());
  }

  void check_skew(const Condition& condition, std::size_t most, std::size_t all) {
    if (static_cast<double>(all - most) >= kEnoughOnOneSide * static_cast<double>(all)) return;
    add("skewed", kSkewed(condition.name, most, all), Severity::warning);
  }

  const CaseTable& table_;
  Diagnostics found_;
};

}  // namespace

Diagnostics faults(const CaseTable& table) { return CaseTableCheck(table).faults(); }

Space space_of(const CaseTable& table) {
  std::vector<Dimension> dimensions;
  for (const Condition& one : table.conditions)
    dimensions.push_back({one.name, one.calibration.levels(), one.calibration.is_multi_value()});
  return Space(std::move(dimensions));
}

Memberships::Memberships(const CaseTable& table) {
  const Space space = space_of(table);
  literals_.assign(space.literals(), std::vector<double>(table.cases.size(), 0));
  configurations_.assign(table.cases.size(), 0);
  for (std::size_t i = 0; i < table.conditions.size(); ++i) set_condition(table.conditions[i], i, space);
  for (const auto& value : table.outcome.values) outcome_.push_back(calibrated(*value, table.outcome.calibration));
  find_configurations();
}

void Memberships::set_condition(const Condition& condition, std::size_t index, const Space& space) {
  std::size_t first = 0;
  while (space.condition_of(first) != index) ++first;
  for (std::size_t one = 0; one < condition.values.size(); ++one) {
    for (std::size_t level = 0; level < space[index].levels; ++level) literals_[first + level][one] = 0;
    if (!condition.values[one]) continue;
    const double made = calibrated(*condition.values[one], condition.calibration);
    if (space[index].multi_value) {
      literals_[first + static_cast<std::size_t>(made)][one] = 1;
    } else {
      literals_[first][one] = 1 - made;
      literals_[first + 1][one] = made;
    }
  }
}

void Memberships::find_configurations() {
  for (std::size_t one = 0; one < configurations_.size(); ++one) {
    configurations_[one] = 0;
    for (std::size_t bit = 0; bit < literals_.size(); ++bit) {
      if (literals_[bit][one] > 0.5) configurations_[one] |= Literals{1} << bit;
    }
  }
}

std::vector<double> Memberships::of(Literals term) const {
  std::vector<double> least(cases(), 1);
  for (std::size_t bit = 0; bit < literals_.size(); ++bit) {
    if ((term >> bit & 1) == 0) continue;
    for (std::size_t one = 0; one < least.size(); ++one) least[one] = std::min(least[one], literals_[bit][one]);
  }
  return least;
}

std::vector<double> Memberships::of(const Expression& terms) const {
  std::vector<double> most(cases(), 0);
  for (const Literals term : terms) {
    const std::vector<double> in_term = of(term);
    for (std::size_t one = 0; one < most.size(); ++one) most[one] = std::max(most[one], in_term[one]);
  }
  return most;
}

std::vector<double> Memberships::of_configuration(Literals wanted, const Space& space) const {
  std::vector<double> least = of(wanted);
  const Literals left_open = space.everything() & ~space.whole(wanted);
  for (std::size_t one = 0; one < least.size(); ++one) {
    if ((configurations_[one] & left_open) != 0) least[one] = 0;
  }
  return least;
}

Memberships Memberships::negated() const {
  Memberships other = *this;
  for (double& value : other.outcome_) value = 1 - value;
  return other;
}

Memberships Memberships::without(std::size_t one) const {
  const auto at = static_cast<std::ptrdiff_t>(one);
  Memberships other = *this;
  other.outcome_.erase(other.outcome_.begin() + at);
  other.configurations_.erase(other.configurations_.begin() + at);
  for (std::vector<double>& values : other.literals_) values.erase(values.begin() + at);
  return other;
}

Memberships Memberships::with(const Condition& condition, std::size_t index, const Space& space) const {
  Memberships other = *this;
  other.set_condition(condition, index, space);
  other.find_configurations();
  return other;
}

Memberships Memberships::with_outcome(const Condition& outcome) const {
  Memberships other = *this;
  for (std::size_t one = 0; one < other.outcome_.size(); ++one)
    other.outcome_[one] = calibrated(*outcome.values[one], outcome.calibration);
  return other;
}

}  // namespace maillage::qca
