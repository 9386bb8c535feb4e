// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/implicants.h"

#include <algorithm>
#include <bit>

namespace maillage::qca {
namespace {

void sort_by_size(std::vector<Literals>& sets) {
  std::ranges::sort(sets, [](Literals a, Literals b) {
    const int sizes = std::popcount(a) - std::popcount(b);
    return sizes != 0 ? sizes < 0 : a < b;
  });
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
}

/// Those that hold no other.
std::vector<Literals> least(std::vector<Literals> sets) {
  sort_by_size(sets);
  std::vector<Literals> kept;
  for (const Literals one : sets) {
    if (std::ranges::none_of(kept, [one](Literals other) { return holds(other, one); })) kept.push_back(one);
  }
  return kept;
}

/// The least sets with a literal of each of the given sets: those of the first sets, extended by the next one (Berge).
class HittingSets {
 public:
  explicit HittingSets(Effort& effort) : effort_(effort) {}

  std::vector<Literals> of(const std::vector<Literals>& sets) {
    std::vector<Literals> found = {0};
    for (const Literals set : sets) {
      if (!effort_.spend(found.size())) return {};
      found = extended(found, set);
    }
    return found;
  }

 private:
  std::vector<Literals> extended(const std::vector<Literals>& found, Literals set) {
    std::vector<Literals> hitting;
    std::vector<Literals> missing;
    for (const Literals one : found) ((one & set) != 0 ? hitting : missing).push_back(one);
    const std::size_t before = hitting.size();
    for (Literals rest = set; rest != 0 && !missing.empty(); rest &= rest - 1) {
      const Literals literal = rest & (~rest + 1);
      // Of the sets that hit already, those with this literal and no other of this one may be in an extended one.
      std::vector<Literals> smaller;
      for (std::size_t i = 0; i < before; ++i) {
        if ((hitting[i] & set) == literal) smaller.push_back(hitting[i]);
      }
      effort_.spend(missing.size() * (smaller.size() / 8 + 1));
      for (const Literals one : missing) {
        const Literals longer = one | literal;
        if (std::ranges::none_of(smaller, [longer](Literals other) { return holds(other, longer); }))
          hitting.push_back(longer);
      }
    }
    return hitting;
  }

  Effort& effort_;
};

}  // namespace

std::vector<Literals> prime_implicants(const std::vector<Literals>& positive, const std::vector<Literals>& escapes,
                                       Effort& effort) {
  std::vector<Literals> primes;
  for (const Literals row : positive) {
    std::vector<Literals> differences;
    differences.reserve(escapes.size());
    for (const Literals one : escapes) differences.push_back(row & one);
    differences = least(std::move(differences));
    if (!effort.spend(escapes.size())) break;
    if (!differences.empty() && differences.front() == 0) continue;
    const std::vector<Literals> terms = HittingSets(effort).of(differences);
    primes.insert(primes.end(), terms.begin(), terms.end());
  }
  sort_by_size(primes);
  return primes;
}

}  // namespace maillage::qca
