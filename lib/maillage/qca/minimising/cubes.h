// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/qca/minimising/effort.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// The configurations of a term that are in none of the others, as terms without a configuration in common. Cost: in
/// the worst case exponential in the number of conditions; some levels × conditions per term cut out as a rule. Without
/// `effort` left the list is not complete.
[[nodiscard]] std::vector<Literals> cut_out(Literals term, const std::vector<Literals>& others, const Space& space,
                                            Effort& effort);

/// Number of configurations of a term, where every condition applies.
[[nodiscard]] double configurations_in(Literals term, const Space& space);

/// The first `most` configurations of terms without a configuration in common, those of low levels first within each.
[[nodiscard]] std::vector<Literals> configurations_of(const std::vector<Literals>& terms, const Space& space,
                                                      std::size_t most);

}  // namespace maillage::qca
