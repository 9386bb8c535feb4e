// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "maillage/qca/comparison.h"
#include "maillage/qca/solution.h"

namespace maillage::qca {
namespace {

constexpr std::size_t kFewConditions = 7;
constexpr std::size_t kUsualDepth = 3;

/// Looks for what is needed, one literal more at a time.
class NecessarySearch {
 public:
  NecessarySearch(const Memberships& memberships, const Space& space, const NecessityCuts& cuts)
      : memberships_(memberships), space_(space), cuts_(cuts), depth_(depth()) {}

  std::vector<Necessary> find() {
    for (const NecessaryForm form : {NecessaryForm::conjunction, NecessaryForm::disjunction}) {
      form_ = form;
      const std::vector<double> none(memberships_.cases(), form == NecessaryForm::conjunction ? 1.0 : 0.0);
      for (std::size_t length = 1; length <= depth_; ++length) extend(0, none, 0, length);
    }
    std::ranges::stable_sort(found_, [](const Necessary& a, const Necessary& b) {
      return a.form != b.form ? a.form < b.form : comes_before(a.literals, b.literals);
    });
    std::erase_if(found_, [this](const Necessary& one) { return !is_relevant(one.fit); });
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::size_t depth() const {
    if (cuts_.conditions > 0) return std::min(cuts_.conditions, space_.size());
    return space_.size() <= kFewConditions ? space_.size() : kUsualDepth;
  }

  [[nodiscard]] bool is_relevant(const Necessity& fit) const {
    return reaches(fit.relevance.value_or(1), cuts_.relevance) && reaches(fit.coverage.value_or(0), cuts_.coverage);
  }

  [[nodiscard]] bool is_needed(const Necessity& fit) const {
    return reaches(fit.inclusion.value_or(0), cuts_.inclusion);
  }

  void extend(Literals literals, const std::vector<double>& so_far, std::size_t first_bit, std::size_t left) {
    if (left == 0) return take(literals, so_far);
    for (std::size_t bit = first_bit; bit < space_.literals(); ++bit) {
      const Literals longer = literals | Literals{1} << bit;
      if ((space_.all_of(space_.condition_of(bit)) & literals) != 0 || is_settled(longer)) continue;
      std::vector<double> values = so_far;
      for (std::size_t one = 0; one < values.size(); ++one)
        values[one] = joined(values[one], memberships_.in(bit, one));
      if (form_ == NecessaryForm::conjunction && !is_needed(necessity(values, memberships_.outcome()))) continue;
      extend(longer, values, bit + 1, left - 1);
    }
  }

  [[nodiscard]] double joined(double a, double b) const {
    return form_ == NecessaryForm::conjunction ? std::min(a, b) : std::max(a, b);
  }

  /// A disjunction with a shorter one that is needed by itself says nothing new; one literal is a conjunction already.
  [[nodiscard]] bool is_settled(Literals literals) const {
    return form_ == NecessaryForm::disjunction && std::ranges::any_of(found_, [&](const Necessary& one) {
             const bool alone = (one.literals & (one.literals - 1)) == 0;
             return (one.form == NecessaryForm::disjunction || alone) && holds(one.literals, literals);
           });
  }

  void take(Literals literals, const std::vector<double>& values) {
    const Necessity fit = necessity(values, memberships_.outcome());
    if (is_needed(fit)) found_.push_back({form_, literals, fit});
  }

  const Memberships& memberships_;
  const Space& space_;
  const NecessityCuts& cuts_;
  std::size_t depth_;
  NecessaryForm form_ = NecessaryForm::conjunction;
  std::vector<Necessary> found_;
};

}  // namespace

std::string describe(const Necessary& one, const Space& space) {
  if (one.form == NecessaryForm::conjunction) return space.describe(one.literals);
  Expression terms;
  for (Literals rest = one.literals; rest != 0; rest &= rest - 1) terms.push_back(rest & (~rest + 1));
  return space.describe(terms);
}

std::vector<Necessary> necessary_expressions(const Memberships& memberships, const Space& space,
                                             const NecessityCuts& cuts) {
  return NecessarySearch(memberships, space, cuts).find();
}

}  // namespace maillage::qca
