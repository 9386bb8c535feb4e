// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {

struct Draft;

/// A name for each hull of the scene, beside its outline, clear of marks, obstacles and other hulls' names; none where
/// there is no room. The names become obstacles.
void name_hulls(Draft& draft);

}  // namespace maillage
