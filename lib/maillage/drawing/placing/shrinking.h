// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

/// Attempts with smaller and smaller marks until all fits: what `attempt(scale)` gives says with `fits` whether it
/// does, and if not with `mark_scale` which scale to try next. \pre that is smaller
template <typename Attempt>
[[nodiscard]] auto shrink_until_all_fits(double scale, const Attempt& attempt) {
  for (;;) {
    auto made = attempt(scale);
    if (made.fits) return made;
    scale = made.mark_scale;
  }
}

}  // namespace maillage
