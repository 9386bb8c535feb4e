// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/drawing/scene/scene.h"

namespace maillage {

/// What names of hulls keep clear of, and inside.
struct HullNameProblem {
  Box area;
  std::vector<Stroke> ties;  ///< straight between their ends: kept clear of as far as can be
  std::vector<Box> taken;    ///< marks and texts
  double size = 10;          ///< of the names
};

/// The lines of a name, and the box around them.
struct HullName {
  std::vector<TextLine> lines;
  Box box;
};

/// A name for each hull, beside its outline, clear of what is taken and of other hulls' names; none where there is no
/// room.
[[nodiscard]] std::vector<std::optional<HullName>> hull_names(const HullNameProblem& problem,
                                                              const std::vector<SceneHull>& hulls);

}  // namespace maillage
