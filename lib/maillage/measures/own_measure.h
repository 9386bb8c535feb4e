// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/measures/registry.h"

namespace maillage {

inline constexpr std::size_t kMostOwnMeasures = 1000;

/// Adds a measure of one's own, after all others: from then on measures() has it, find_measure() finds it, and figures,
/// tables and tests take it like any other. Pointers to measures stay valid. To be called before other threads look at
/// measures. \pre what its texts view outlives every use \throw std::invalid_argument when there is a measure of this
/// id, std::length_error beyond kMostOwnMeasures
void register_measure(const Measure& measure);

}  // namespace maillage
