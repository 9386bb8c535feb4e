// SPDX-License-Identifier: GPL-3.0-or-later
// Data of published analyses: tests/data/qca, whose README says where they come from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "maillage/qca/cases.h"
#include "maillage/qca/minimising/literals.h"

namespace maillage::testing {

/// The table of this name: the first column names the cases, the last one is the outcome; "-" where a condition does
/// not apply. Columns with a value above 1 have levels.
[[nodiscard]] qca::CaseTable published(std::string_view name);

/// The term or expression that a text says. \pre it says one
[[nodiscard]] qca::Expression expression(const qca::Space& space, std::string_view text);
[[nodiscard]] qca::Literals term(const qca::Space& space, std::string_view text);

/// Models as texts, sorted.
[[nodiscard]] std::vector<std::string> described(const qca::Space& space, const std::vector<qca::Expression>& models);
/// The same of texts that write their terms in any order.
[[nodiscard]] std::vector<std::string> rewritten(const qca::Space& space, const std::vector<std::string>& models);

}  // namespace maillage::testing
