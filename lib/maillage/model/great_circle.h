// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/model/geography.h"

namespace maillage {

/// Kilometres between two places as the crow flies: along a great circle of a sphere of the mean radius of the Earth.
[[nodiscard]] double kilometres(const GeoPoint& a, const GeoPoint& b);

}  // namespace maillage
