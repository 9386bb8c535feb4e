// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"

namespace maillage::tool {

/// A rough one, in its largest unit: "40 secondes", "3 minutes", "2 heures", "5 jours"; at least a
/// second.
[[nodiscard]] std::string duration(double seconds, Language language);

/// Seconds that what is done to this share after so many will still take; nothing where that is too
/// early to tell.
[[nodiscard]] std::optional<double> time_left(double share, double seconds);

}  // namespace maillage::tool
