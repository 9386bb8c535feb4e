// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/drawing/scales.h"

namespace maillage {

struct Draft;

/// From what ties show to the width and colour of their lines. Ties so many that they would blacken the page get thinner
/// lines, and where none is thin enough paler ones.
struct TiePens {
  WidthScale widths{1, 1, 1, 1};
  double crowd = 0;    ///< ties per actor, for tie_colour()
  double fade = 1;     ///< below 1 where lines are paler
  bool steps = false;  ///< strengths are rounded to a few steps: what can be drawn together

  [[nodiscard]] double step(double strength) const;
  [[nodiscard]] std::string colour(double strength) const;
  /// Times by which a legend enlarges the lines for them to be seen, a whole number.
  [[nodiscard]] double enlarged() const;
};

/// \pre 0 < lowest ≤ highest value
[[nodiscard]] TiePens tie_pens(const Draft& draft, double lowest, double highest);

}  // namespace maillage
