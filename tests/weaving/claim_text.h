// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage::testing {

/// Common spaces, apostrophes and quotation marks: their kinds are not what is checked here.
[[nodiscard]] std::string plain(std::string text);

/// Between semicolons that stand in no name; names are written "<name>".
[[nodiscard]] std::vector<std::string> clauses_of(const std::string& sentence);

[[nodiscard]] std::vector<std::string> names_in(const std::string& text);

}  // namespace maillage::testing
