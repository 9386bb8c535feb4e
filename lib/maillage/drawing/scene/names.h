// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/scene/scene.h"

namespace maillage {

/// As many names as find a place, clear of marks, of what is `taken`, and of one another, the most important rather
/// than the others, and rather beside ties and suggestions than over them. \pre ties and suggestions are drawn
[[nodiscard]] std::vector<SceneLabel> scene_names(const Subject& subject, const Encoding& encoding,
                                                  const Placing& placing, const SceneMap& drawn,
                                                  const std::vector<Box>& taken);

/// The names that were set along with their marks.
[[nodiscard]] std::vector<SceneLabel> placed_names(const Subject& subject, const Placing& placing);

}  // namespace maillage
