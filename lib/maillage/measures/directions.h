// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/measures/analysis.h"

/// The same network seen in other directions, so that a measure of it can be asked again there.
namespace maillage {

/// Analysis of the network with every tie turned round; itself when it has no directions. Made once.
[[nodiscard]] const Analysis& reversed_analysis(const Analysis& analysis);

/// Analysis of the network without directions; itself when it has none. Made once.
[[nodiscard]] const Analysis& underlying_analysis(const Analysis& analysis);

}  // namespace maillage
