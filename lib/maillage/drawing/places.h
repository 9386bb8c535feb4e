// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/scene.h"

namespace maillage {

struct Draft;

/// Places of all marks: actors without ties in rows at the foot of what is free, as long as those are few; the others
/// by the plan or the layout. Shrinks the marks, and with them those of the legend, where they do not fit. Puts the
/// guides of the plan under them.
void place_marks(Draft& draft);

/// The marks by the channels, all at (0, 0).
void make_marks(Draft& draft);

/// Where wanted positions of those of Draft::mapped come to lie in what is free: as arrange() does it, or `on_page`
/// already. Returns by how much the marks would have to become smaller. \pre the marks are made; one position per node
[[nodiscard]] double arrange_marks(Draft& draft, const std::vector<Point>& wanted, bool on_page);

/// Actors without ties in a row at the foot of what is free, as long as those are few; the others are mapped. In a plan
/// they have a place.
void set_isolates_aside(Draft& draft);

/// Makes all marks smaller, those of the legend too, so that sizes keep their meaning.
void shrink_marks(Draft& draft, double factor);

}  // namespace maillage
