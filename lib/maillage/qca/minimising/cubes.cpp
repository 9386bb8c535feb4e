// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/cubes.h"

#include <algorithm>

namespace maillage::qca {
namespace {

/// True when the two have no configuration in common: a condition is said by both, differently.
bool are_apart(Literals a, Literals b, const Space& space) { return (space.whole(a) & b & ~a) != 0; }

/// Splits a term by one condition after the other until nothing of the others is left in the parts.
class TermCutter {
 public:
  TermCutter(const Space& space, Effort& effort) : space_(space), effort_(effort) {}

  void cut(Literals term, const std::vector<Literals>& others) {
    if (!effort_.spend(others.size() + 1)) return;
    std::vector<Literals> inside;
    for (const Literals one : others) {
      if (are_apart(term, one, space_)) continue;
      if ((one & ~term) == 0) return;
      inside.push_back(one);
    }
    if (inside.empty()) {
      parts_.push_back(term);
      return;
    }
    const std::size_t condition = most_said(inside, space_.whole(term));
    for (std::size_t level = 0; level < space_[condition].levels; ++level)
      cut(term | space_.literal(condition, level), inside);
  }

  [[nodiscard]] std::vector<Literals> parts() && { return std::move(parts_); }

 private:
  /// The condition on which most of them say something; one of those said already does not count.
  [[nodiscard]] std::size_t most_said(const std::vector<Literals>& terms, Literals said) const {
    std::size_t best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < space_.size(); ++i) {
      if ((space_.all_of(i) & said) != 0) continue;
      const auto count = std::ranges::count_if(terms, [&](Literals one) { return (one & space_.all_of(i)) != 0; });
      if (count <= most) continue;
      most = count;
      best = i;
    }
    return best;
  }

  const Space& space_;
  Effort& effort_;
  std::vector<Literals> parts_;
};

}  // namespace

std::vector<Literals> cut_out(Literals term, const std::vector<Literals>& others, const Space& space, Effort& effort) {
  TermCutter cutter(space, effort);
  cutter.cut(term, others);
  return std::move(cutter).parts();
}

double configurations_in(Literals term, const Space& space) {
  double count = 1;
  for (std::size_t i = 0; i < space.size(); ++i) {
    if ((space.all_of(i) & term) == 0) count *= static_cast<double>(space[i].levels);
  }
  return count;
}

std::vector<Literals> configurations_of(const std::vector<Literals>& terms, const Space& space, std::size_t most) {
  std::vector<Literals> list;
  for (const Literals term : terms) {
    std::vector<Literals> open = {term};
    for (std::size_t i = 0; i < space.size(); ++i) {
      if ((space.all_of(i) & term) != 0) continue;
      std::vector<Literals> next;
      for (const Literals one : open) {
        for (std::size_t level = 0; level < space[i].levels && next.size() < most; ++level)
          next.push_back(one | space.literal(i, level));
      }
      open = std::move(next);
    }
    for (const Literals one : open) {
      if (list.size() == most) return list;
      list.push_back(one);
    }
  }
  return list;
}

}  // namespace maillage::qca
