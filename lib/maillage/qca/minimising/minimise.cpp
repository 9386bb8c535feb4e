// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/minimising/minimise.h"

#include <algorithm>
#include <utility>

#include "maillage/qca/minimising/covers.h"
#include "maillage/qca/minimising/implicants.h"

namespace maillage::qca {
namespace {

std::vector<std::vector<std::size_t>> rows_of(const std::vector<Literals>& terms, const std::vector<Literals>& rows) {
  std::vector<std::vector<std::size_t>> lists(terms.size());
  for (std::size_t term = 0; term < terms.size(); ++term) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (holds(terms[term], rows[row])) lists[term].push_back(row);
    }
  }
  return lists;
}

bool is_before(const Expression& a, const Expression& b) {
  return std::ranges::lexicographical_compare(a, b, comes_before);
}

}  // namespace

Minimised minimise(const std::vector<Literals>& positive, const std::vector<Literals>& escapes, std::size_t most,
                   Effort& effort) {
  Minimised result;
  std::vector<Literals> rows;
  for (const Literals row : positive) {
    const bool told_apart = std::ranges::none_of(escapes, [row](Literals one) { return (row & one) == 0; });
    (told_apart ? rows : result.uncovered).push_back(row);
  }
  const std::vector<Literals> primes = prime_implicants(rows, escapes, effort);
  const bool primes_known = !effort.is_spent();
  Covers covers = least_covers(rows.size(), rows_of(primes, rows), most, effort);
  result.completeness = primes_known ? covers.completeness : Completeness::unproven;
  for (const std::vector<std::size_t>& cover : covers.list) {
    Expression& model = result.models.emplace_back();
    for (const std::size_t column : cover) model.push_back(primes[column]);
    std::ranges::sort(model, comes_before);
  }
  std::ranges::sort(result.models, is_before);
  return result;
}

Literals escape_from_configuration(Literals configuration, const Space& space) {
  return space.everything() & ~configuration;
}

Literals escape_from_term(Literals term, const Space& space) { return space.others(term); }

}  // namespace maillage::qca
