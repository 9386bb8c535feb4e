// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/encoding/outlined_groups.h"
#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/scene/scene.h"

namespace maillage {

/// Outlines around the marks on the map, without names yet.
[[nodiscard]] std::vector<SceneHull> scene_hulls(const Subject& subject, const OutlinedGroups& outlined,
                                                 const Placing& placing);

}  // namespace maillage
