// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/comparison.h"

#include <algorithm>
#include <utility>

#include "maillage/base/parallel/parallel.h"

namespace maillage::qca {
namespace {

Explanation standard_explanation(Memberships memberships, Literals expected, const Space& space,
                                 const ComparisonOptions& options) {
  Explanation one{std::move(memberships), expected, {}, {}, {}, {}, {}};
  one.necessary = necessary_expressions(one.memberships, space, options.necessity);
  one.rows = truth_table(one.memberships, space, options.cuts);
  one.standard = solve(configurations_of(one.rows), expected, space, options.limits);
  return one;
}

Expression parsimonious_terms(const Explanation& one) {
  Expression terms;
  for (const Expression& model : one.standard.parsimonious.models)
    terms.insert(terms.end(), model.begin(), model.end());
  std::ranges::sort(terms, comes_before);
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

/// Terms that are in no other one.
std::vector<Literals> widest(std::vector<Literals> terms) {
  std::ranges::sort(terms, comes_before);
  std::vector<Literals> kept;
  for (const Literals one : terms) {
    if (std::ranges::none_of(kept, [one](Literals wider) { return holds(wider, one); })) kept.push_back(one);
  }
  return kept;
}

/// Where a term of one and a term of the other hold together.
std::vector<Literals> shared_terms(const Expression& some, const Expression& others, const Space& space) {
  std::vector<Literals> shared;
  for (const Literals a : some) {
    for (const Literals b : others) {
      if ((space.whole(a) & b & ~a) == 0) shared.push_back(a | b);
    }
  }
  return widest(std::move(shared));
}

std::vector<UntenableTerm> untenable_terms(const Explanation& one, const std::vector<Literals>& contradictory,
                                           const Space& space, const ComparisonOptions& options) {
  std::vector<UntenableTerm> terms;
  for (const Literals term : options.impossible) terms.push_back({Untenable::impossible, term});
  for (const Necessary& needed : one.necessary) {
    const bool alone = (needed.literals & (needed.literals - 1)) == 0;
    if (!alone) continue;
    for (Literals rest = space.others(needed.literals); rest != 0; rest &= rest - 1)
      terms.push_back({Untenable::against_necessity, rest & (~rest + 1)});
  }
  for (const Literals term : contradictory) terms.push_back({Untenable::contradictory, term});
  return terms;
}

void enhance(Explanation& one, const std::vector<Literals>& contradictory, const Space& space,
             const ComparisonOptions& options) {
  one.untenable = untenable_terms(one, contradictory, space, options);
  Configurations configurations = configurations_of(one.rows);
  for (const UntenableTerm& term : one.untenable) configurations.excluded.push_back(term.term);
  one.enhanced = solve(configurations, one.expected, space, options.limits);
}

std::vector<Literals> positive_for_both(const std::vector<TruthRow>& some, const std::vector<TruthRow>& others) {
  std::vector<Literals> both;
  for (std::size_t i = 0; i < some.size(); ++i) {
    if (some[i].output == RowOutput::positive && others[i].output == RowOutput::positive)
      both.push_back(some[i].configuration);
  }
  return both;
}

}  // namespace

Literals expected_for_negation(Literals expected, const Space& space) { return space.others(expected); }

Comparison compare(const CaseTable& table, const ComparisonOptions& options) {
  const Space space = space_of(table);
  const Memberships memberships(table);
  std::array<Literals, 2> expected = {options.expected, expected_for_negation(options.expected, space)};
  std::vector<Explanation> sides;
  sides.push_back({memberships, expected[0], {}, {}, {}, {}, {}});
  sides.push_back({memberships.negated(), expected[1], {}, {}, {}, {}, {}});
  parallel_for(2, options.threads, [&](std::size_t i) {
    sides[i] = standard_explanation(std::move(sides[i].memberships), expected[i], space, options);
  });
  const std::vector<Literals> contradictory =
      shared_terms(parsimonious_terms(sides[0]), parsimonious_terms(sides[1]), space);
  parallel_for(2, options.threads, [&](std::size_t i) { enhance(sides[i], contradictory, space, options); });
  const std::vector<Literals> both = positive_for_both(sides[0].rows, sides[1].rows);
  return {space, {std::move(sides[0]), std::move(sides[1])}, both};
}

}  // namespace maillage::qca
