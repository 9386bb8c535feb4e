// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/measures/study.h"

namespace maillage::testing {

/// Actors of which nothing is known but the ties of this network: built from it, the same network comes back.
/// \pre not two-mode
[[nodiscard]] Ecosystem ecosystem_of(const Network& network);

[[nodiscard]] Study study_of(const Network& network);

}  // namespace maillage::testing
