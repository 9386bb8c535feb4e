// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// How much is known of the models with the fewest terms.
enum class Completeness : std::uint8_t {
  all,       ///< these are all of them
  some,      ///< these have the fewest terms; there are more
  unproven,  ///< these are solutions; whether fewer terms would do is not known
};

/// Disjunctions of prime implicants with the fewest terms.
struct Minimised {
  std::vector<Expression> models;  ///< terms and models in the order of comes_before()
  Completeness completeness = Completeness::all;
  std::vector<Literals> uncovered;  ///< positive configurations that no term tells from the others

  friend bool operator==(const Minimised&, const Minimised&) = default;
};

}  // namespace maillage::qca
