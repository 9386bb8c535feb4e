// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/solution.h"

#include <algorithm>
#include <map>

#include "maillage/qca/minimising/cubes.h"
#include "maillage/qca/minimising/minimise.h"

namespace maillage::qca {
namespace {

/// What of a term and a shorter one agrees with expectations: the shorter one and, of the others, literals that are
/// expected or of which nothing is expected.
Literals between(Literals term, Literals shorter, Literals expected, const Space& space) {
  const Literals unexpected = space.others(expected);
  return shorter | (term & ~unexpected);
}

/// Terms between those of two models.
Expression terms_between(const Expression& conservative, const Expression& parsimonious, Literals expected,
                         const Space& space) {
  Expression terms;
  for (const Literals term : conservative) {
    for (const Literals shorter : parsimonious) {
      if (holds(shorter, term)) terms.push_back(between(term, shorter, expected, space));
    }
  }
  std::ranges::sort(terms, comes_before);
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

/// Finds the solutions of one truth table.
class Solver {
 public:
  Solver(const Configurations& configurations, Literals expected, const Space& space, const SolutionLimits& limits)
      : configurations_(configurations), expected_(expected), space_(space), limits_(limits) {
    observed_ = configurations.positive;
    observed_.insert(observed_.end(), configurations.negative.begin(), configurations.negative.end());
  }

  Solutions solve() {
    solutions_.conservative = assuming(configurations_.positive);
    if (!limits_.parsimonious) return std::move(solutions_);
    solutions_.parsimonious = parsimonious();
    add_intermediate();
    return std::move(solutions_);
  }

 private:
  /// The solution that may hold in these terms and nowhere else; without effort left, the terms themselves.
  Minimised assuming(const std::vector<Literals>& terms) const {
    Effort effort(limits_.steps);
    std::vector<Literals> escapes;
    for (const Literals outside : cut_out(0, terms, space_, effort))
      escapes.push_back(escape_from_term(outside, space_));
    if (effort.is_spent()) return {{of_use(terms)}, Completeness::unproven, {}};
    return minimise(configurations_.positive, escapes, limits_.models, effort);
  }

  /// Terms that hold in a positive configuration.
  Expression of_use(std::vector<Literals> terms) const {
    std::erase_if(terms, [&](Literals term) {
      return std::ranges::none_of(configurations_.positive, [term](Literals one) { return holds(term, one); });
    });
    std::ranges::sort(terms, comes_before);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
  }

  Minimised parsimonious() const {
    Effort effort(limits_.steps);
    std::vector<Literals> escapes;
    for (const Literals one : configurations_.negative) escapes.push_back(escape_from_configuration(one, space_));
    for (const Literals term : configurations_.excluded) {
      for (const Literals part : cut_out(term, configurations_.positive, space_, effort))
        escapes.push_back(escape_from_term(part, space_));
    }
    if (effort.is_spent()) return {{of_use(configurations_.positive)}, Completeness::unproven, {}};
    return minimise(configurations_.positive, escapes, limits_.models, effort);
  }

  /// What of some terms nobody observed, as terms without a configuration in common; less what is taken already.
  std::vector<Literals> remainders(const Expression& terms, std::vector<Literals>& taken, Effort& effort) const {
    std::vector<Literals> parts;
    for (const Literals term : terms) {
      const std::vector<Literals> more = cut_out(term, taken, space_, effort);
      parts.insert(parts.end(), more.begin(), more.end());
      taken.push_back(term);
    }
    return parts;
  }

  void add_intermediate() {
    std::map<Expression, std::vector<std::pair<std::size_t, std::size_t>>> pairs;
    std::vector<Expression> in_order;
    std::size_t looked_at = 0;
    for (std::size_t c = 0; c < solutions_.conservative.models.size(); ++c) {
      for (std::size_t p = 0; p < solutions_.parsimonious.models.size(); ++p) {
        if (looked_at++ == limits_.pairs) solutions_.all_pairs = false;
        if (!solutions_.all_pairs) break;
        Expression terms =
            terms_between(solutions_.conservative.models[c], solutions_.parsimonious.models[p], expected_, space_);
        auto& from = pairs[terms];
        if (from.empty()) in_order.push_back(std::move(terms));
        from.emplace_back(c, p);
      }
    }
    for (const Expression& terms : in_order) add(terms, pairs[terms]);
    if (!limits_.counterfactuals) return;
    for (Intermediate& one : solutions_.intermediate) add_counterfactuals(one);
  }

  void add(const Expression& terms, const std::vector<std::pair<std::size_t, std::size_t>>& from) {
    std::vector<Literals> allowed = configurations_.positive;
    allowed.insert(allowed.end(), terms.begin(), terms.end());
    Intermediate found{from, assuming(allowed), {}, {}, limits_.counterfactuals};
    const auto same = std::ranges::find(solutions_.intermediate, found.solution, &Intermediate::solution);
    if (same == solutions_.intermediate.end()) solutions_.intermediate.push_back(std::move(found));
    else same->from.insert(same->from.end(), from.begin(), from.end());
  }

  void add_counterfactuals(Intermediate& one) const {
    Effort effort(limits_.steps);
    std::vector<Literals> taken = observed_;
    one.easy = remainders(all_terms(one.solution.models), taken, effort);
    std::vector<Expression> parsimonious;
    for (const auto& [first, second] : one.from) parsimonious.push_back(solutions_.parsimonious.models[second]);
    one.difficult = remainders(all_terms(parsimonious), taken, effort);
    one.listed = !effort.is_spent();
    if (one.listed) return;
    one.easy.clear();
    one.difficult.clear();
  }

  static Expression all_terms(const std::vector<Expression>& models) {
    Expression terms;
    for (const Expression& model : models) terms.insert(terms.end(), model.begin(), model.end());
    std::ranges::sort(terms, comes_before);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
  }

  const Configurations& configurations_;
  Literals expected_;
  const Space& space_;
  const SolutionLimits& limits_;
  std::vector<Literals> observed_;
  Solutions solutions_;
};

}  // namespace

Configurations configurations_of(const std::vector<TruthRow>& rows) {
  Configurations sorted;
  for (const TruthRow& row : rows) {
    if (row.output == RowOutput::positive) sorted.positive.push_back(row.configuration);
    if (row.output == RowOutput::negative) sorted.negative.push_back(row.configuration);
  }
  return sorted;
}

Solutions solve(const Configurations& configurations, Literals expected, const Space& space,
                const SolutionLimits& limits) {
  return Solver(configurations, expected, space, limits).solve();
}

std::vector<Expression> models_of(const std::vector<Intermediate>& intermediate) {
  std::vector<Expression> models;
  for (const Intermediate& one : intermediate)
    models.insert(models.end(), one.solution.models.begin(), one.solution.models.end());
  std::ranges::sort(models, [](const Expression& a, const Expression& b) {
    return std::ranges::lexicographical_compare(a, b, comes_before);
  });
  models.erase(std::unique(models.begin(), models.end()), models.end());
  return models;
}

}  // namespace maillage::qca
