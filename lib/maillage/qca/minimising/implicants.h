// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/qca/minimising/effort.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// The shortest terms that hold in a positive configuration and in none of those to be avoided. `escapes` has, for each
/// of these, the literals that are not there: a term avoids it that has one of them. Without `effort` left the list is
/// not complete.
[[nodiscard]] std::vector<Literals> prime_implicants(const std::vector<Literals>& positive,
                                                     const std::vector<Literals>& escapes, Effort& effort);

}  // namespace maillage::qca
