// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace maillage {

/// Whether two values are the same but for rounding.
[[nodiscard]] inline bool equal_but_rounding(double a, double b) {
  constexpr double kRelative = 1e-10;
  constexpr double kAbsolute = 1e-12;
  return a == b || std::abs(a - b) <= std::max(kAbsolute, kRelative * std::max(std::abs(a), std::abs(b)));
}

}  // namespace maillage
