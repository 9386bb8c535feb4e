// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/base/diagnostic.h"

namespace maillage {

/// Tables of which it is not sure that they hold all they should: what is said of them tells why.
struct UnsureTables {
  bool actors = false;
  bool projects = false;
};

/// One finding for each cause: findings that say the same of several rows of a table, or the same kind of guess, become
/// the first of them, with the lines of the others; mentions of nobody in tables that are unsure anyway are left out.
/// At most `kept` of each severity, the others are counted.
[[nodiscard]] Diagnostics gathered(const Diagnostics& found, const UnsureTables& unsure, std::size_t kept);

}  // namespace maillage
