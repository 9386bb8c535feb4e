// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/drawing/encoding/legend_item.h"
#include "maillage/drawing/subject/subject.h"

namespace maillage {

inline constexpr double kPresenceRingWidth = 1.2;

/// The ring around who was not in the period before, dashed around who is not in the next.
[[nodiscard]] Path entering_ring(const Point& centre, double radius);
[[nodiscard]] Path leaving_ring(const Point& centre, double radius);

/// What a figure of periods says of its panels, and of the rings where some enter or leave. \pre the whole of a series
[[nodiscard]] Explanation explain_panels(const Subject& whole);

}  // namespace maillage
