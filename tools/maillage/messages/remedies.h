// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/diagnostic.h"

namespace maillage::tool {

/// The same, and after it the option that helps, where there is one: the library knows of none.
[[nodiscard]] Diagnostic with_remedy(Diagnostic diagnostic);

}  // namespace maillage::tool
