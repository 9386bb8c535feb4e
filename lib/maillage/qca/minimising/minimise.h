// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/qca/minimising/effort.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::qca {

/// All disjunctions with the fewest terms that hold in each positive configuration and avoid the others, at most
/// `most`; `escapes` as for prime_implicants(). One empty disjunction where nothing is positive.
[[nodiscard]] Minimised minimise(const std::vector<Literals>& positive, const std::vector<Literals>& escapes,
                                 std::size_t most, Effort& effort);

/// The literals that keep a term out of a configuration, and out of every configuration of a term.
[[nodiscard]] Literals escape_from_configuration(Literals configuration, const Space& space);
[[nodiscard]] Literals escape_from_term(Literals term, const Space& space);

}  // namespace maillage::qca
