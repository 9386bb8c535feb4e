// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

struct Draft;

/// What stands on the map once the marks are placed: ties, outlines, rings, actors, names.
void draw_map(Draft& draft);

/// Every actor and project at its place, with what a pointer that rests on it says.
void add_actors(Draft& draft);

/// Every tie between its ends, the strongest over the others.
void add_ties(Draft& draft);

/// Boxes of the guides' texts become obstacles to names.
void add_guide_obstacles(Draft& draft);

}  // namespace maillage
