// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/drawing/figure.h"

namespace maillage {

struct Draft;

/// The scene's page and language.
void start_scene(Draft& draft);

/// Everything being at its place: the caption as it is now known, the style, the document.
[[nodiscard]] Figure finish_figure(Draft& draft, std::size_t names_left_out);

}  // namespace maillage
