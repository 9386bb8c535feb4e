// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "maillage/measures/analysis.h"
#include "maillage/measures/structure/core_periphery.h"

namespace maillage {

/// Core and periphery of the network under analysis, found once; nothing for a two-mode one.
[[nodiscard]] const std::optional<CorePeriphery>& core_periphery_of(const Analysis& analysis);

}  // namespace maillage
