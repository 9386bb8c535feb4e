// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/legend.h"

namespace maillage {

struct Draft;

/// Title and subtitle at the top of what is free.
void add_header(Draft& draft);

/// The caption at the foot of what is free, in place of the one that stands there.
void add_caption(Draft& draft, std::size_t names_left_out);

/// The caption in one paragraph.
[[nodiscard]] std::string description(const Draft& draft, std::size_t names_left_out);

/// What the legend explains.
[[nodiscard]] std::vector<LegendSection> legend_sections(const Draft& draft);

/// The legend in place of the one that stands there: a column on the right, or rows under the map.
void add_legend(Draft& draft);

}  // namespace maillage
