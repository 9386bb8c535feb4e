// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "maillage/qca/solution.h"

namespace maillage::qca {
namespace {

/// Low levels of the first conditions first; what does not apply, last.
struct ByLevels {
  bool operator()(Literals a, Literals b) const {
    const Literals different = a ^ b;
    return (a & (different & (~different + 1))) != 0;
  }
};

RowOutput output_of(const TruthRow& row, const Cuts& cuts) {
  if (row.cases.size() < cuts.cases) return RowOutput::remainder;
  const bool enough =
      reaches(row.fit.inclusion.value_or(0), cuts.inclusion) && reaches(row.fit.pri.value_or(0), cuts.pri);
  return enough ? RowOutput::positive : RowOutput::negative;
}

std::vector<std::size_t> cases_against(const TruthRow& row, const std::vector<double>& outcome) {
  std::vector<std::size_t> against;
  for (const std::size_t one : row.cases) {
    if ((outcome[one] > 0.5) != (row.output == RowOutput::positive)) against.push_back(one);
  }
  return row.output == RowOutput::remainder ? std::vector<std::size_t>() : against;
}

}  // namespace

bool reaches(double value, double cut) {
  constexpr double kRounding = 1e-9;
  return value >= cut - kRounding;
}

std::vector<TruthRow> truth_table(const Memberships& memberships, const Space& space, const Cuts& cuts) {
  std::map<Literals, std::vector<std::size_t>, ByLevels> groups;
  for (std::size_t one = 0; one < memberships.cases(); ++one) groups[memberships.configuration(one)].push_back(one);
  std::vector<TruthRow> rows;
  for (auto& [configuration, cases] : groups) {
    TruthRow& row = rows.emplace_back(TruthRow{configuration, std::move(cases), {}, {}, {}});
    row.fit = sufficiency(memberships.of_configuration(configuration, space), memberships.outcome());
    row.output = output_of(row, cuts);
    row.against = cases_against(row, memberships.outcome());
  }
  return rows;
}

}  // namespace maillage::qca
