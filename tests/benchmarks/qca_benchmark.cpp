// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons of 100 cases by 15 conditions, with everything that casts doubt on their solutions.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <string>

#include <fmt/format.h>

#include "maillage/base/random.h"
#include "maillage/qca/comparison.h"
#include "maillage/qca/doubt.h"

using namespace maillage;
using namespace maillage::qca;

namespace {

constexpr std::size_t kCases = 100;
constexpr std::size_t kConditions = 15;

CaseTable named_table() {
  CaseTable table;
  for (std::size_t i = 0; i < kCases; ++i) table.cases.push_back("case " + std::to_string(i));
  for (std::size_t i = 0; i < kConditions; ++i)
    table.conditions.push_back({.name = "C" + std::to_string(i), .values = std::vector<std::optional<double>>(kCases)});
  table.outcome.name = "Y";
  table.outcome.values.resize(kCases);
  return table;
}

double in(const CaseTable& table, std::size_t condition, std::size_t one) {
  const Condition& of = table.conditions[condition];
  return calibrated(*of.values[one], of.calibration);
}

/// Three ways to the outcome.
double three_terms(const CaseTable& table, std::size_t one) {
  const auto both = [&](std::size_t a, std::size_t b, std::size_t c) {
    return std::min({in(table, a, one), in(table, b, one), 1 - in(table, c, one)});
  };
  return std::max({both(0, 1, 2), both(3, 4, 5), both(6, 7, 8)});
}

/// Values of conditions by `draw`, and an outcome that three terms give in most cases.
CaseTable explained(Random& random, double noise, const std::function<double(std::size_t)>& draw,
                    const Calibration& calibration) {
  CaseTable table = named_table();
  for (Condition& one : table.conditions) one.calibration = calibration;
  for (std::size_t one = 0; one < kCases; ++one) {
    for (std::size_t i = 0; i < kConditions; ++i) table.conditions[i].values[one] = draw(i);
    const double outcome = three_terms(table, one);
    table.outcome.values[one] = random.uniform() < noise ? 1 - outcome : outcome;
  }
  return table;
}

CaseTable crisp(Random& random, double noise) {
  return explained(random, noise, [&](std::size_t) { return random.uniform() < 0.5 ? 1.0 : 0.0; }, {});
}

/// Conditions that go together: few configurations.
CaseTable alike(Random& random) {
  double group = 0;
  const auto draw = [&](std::size_t i) {
    if (i % 5 == 0) group = random.uniform() < 0.6 ? 1 : 0;
    return random.uniform() < 0.1 ? 1 - group : group;
  };
  return explained(random, 0.02, draw, {});
}

CaseTable raw_values(Random& random) {
  const auto draw = [&](std::size_t) { return std::round(random.uniform() * 1000) + 0.5; };
  return explained(random, 0.02, draw, {.method = CalibrationMethod::direct, .anchors = {200, 480, 800}});
}

CaseTable at_random(Random& random) {
  CaseTable table = crisp(random, 0);
  for (auto& value : table.outcome.values) value = random.uniform() < 0.5 ? 1 : 0;
  return table;
}

std::string known(const Solutions& solutions) {
  constexpr std::array kWords = {"all", "some", "unproven"};
  const Minimised& one = solutions.parsimonious;
  return fmt::format("{} ({})", one.models.size(), kWords[static_cast<std::size_t>(one.completeness)]);
}

void measure(const std::string& name, const CaseTable& table) {
  const auto start = std::chrono::steady_clock::now();
  const ComparisonOptions options{.threads = 2};
  const Comparison found = compare(table, options);
  const std::chrono::duration<double> compared = std::chrono::steady_clock::now() - start;
  std::size_t unknown = 0;
  for (const bool negated : {false, true}) {
    const Doubt one = doubt(table, found, negated, options);
    unknown += static_cast<std::size_t>(std::ranges::count_if(one.removals, [](const Removal& removal) {
      return removal.solutions.of(SolutionKind::parsimonious) == Verdict::unknown;
    }));
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  fmt::print("| {} | {} | {} | {} | {} | {:.2f} | {:.2f} |\n", name, found.explanations[0].rows.size(),
             known(found.explanations[0].standard), known(found.explanations[1].standard), unknown, compared.count(),
             taken.count());
}

}  // namespace

int main() {
  fmt::print("\n### QCA, 15 conditions × 100 cases, outcome and negation, two threads\n\n");
  fmt::print(
      "| data | configurations | models | of the negation | removals unknown | compared, s | with doubts, s |\n");
  fmt::print("|---|---|---|---|---|---|---|\n");
  Random random(1);
  measure("three terms", crisp(random, 0));
  measure("three terms, 5 % wrong", crisp(random, 0.05));
  measure("conditions alike", alike(random));
  measure("raw values, direct calibration", raw_values(random));
  measure("outcome at random", at_random(random));
}
