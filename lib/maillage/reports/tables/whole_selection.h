// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/network/question.h"

namespace maillage::reports {

/// Whether a selection leaves nothing out.
[[nodiscard]] bool takes_all(const Selection& chosen);

}  // namespace maillage::reports
