// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

struct Draft;

/// Size of the name of a mark: larger for larger marks, never too small to read.
[[nodiscard]] double name_size(const Draft& draft, double radius);

/// As many names as find a place, clear of marks, obstacles and one another, the most important rather than the others.
void add_names(Draft& draft);

}  // namespace maillage
