// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/fit.h"

namespace maillage::qca {
namespace {

TermCases term_cases(Literals term, const Memberships& memberships) {
  const std::vector<double> x = memberships.of(term);
  const std::vector<double>& y = memberships.outcome();
  TermCases cases{.term = term, .fit = sufficiency(x, y), .unique = {}, .typical = {}, .weaker = {}, .deviant = {}};
  for (std::size_t one = 0; one < x.size(); ++one) {
    if (x[one] <= 0.5) continue;
    if (y[one] <= 0.5) cases.deviant.push_back(one);
    else if (y[one] < x[one]) cases.weaker.push_back(one);
    else cases.typical.push_back(one);
  }
  return cases;
}

Expression without(const Expression& model, std::size_t term) {
  Expression others = model;
  others.erase(others.begin() + static_cast<std::ptrdiff_t>(term));
  return others;
}

}  // namespace

ModelCases model_cases(const Expression& model, const Memberships& memberships) {
  const std::vector<double> x = memberships.of(model);
  const std::vector<double>& y = memberships.outcome();
  ModelCases cases;
  cases.fit = sufficiency(x, y);
  for (std::size_t i = 0; i < model.size(); ++i) {
    TermCases& term = cases.terms.emplace_back(term_cases(model[i], memberships));
    term.unique = unique_coverage(x, memberships.of(without(model, i)), y);
  }
  for (std::size_t one = 0; one < x.size(); ++one) {
    if (x[one] > 0.5 && y[one] < 0.5) cases.deviant.push_back(one);
    if (x[one] <= 0.5 && y[one] > 0.5) cases.unexplained.push_back(one);
  }
  return cases;
}

}  // namespace maillage::qca
