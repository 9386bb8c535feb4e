// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/sheet/sheet.h"

namespace maillage {

/// What stands on the map once the marks have their places: ties, outlines, rings, marks, names.
[[nodiscard]] SceneMap compose_map(const Subject& subject, const Encoding& encoding, const Placing& placing);

/// Everything of a figure but its maps, guides and notes. The caption says how many names are left out.
[[nodiscard]] Scene compose_page(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                                 const FigureSheet& sheet, std::size_t names_left_out);

/// The whole figure of one network.
[[nodiscard]] Scene compose(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                            const FigureSheet& sheet, const Placing& placing);

}  // namespace maillage
