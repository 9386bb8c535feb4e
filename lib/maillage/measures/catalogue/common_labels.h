// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"

/// What several measures say of their range and of where they are defined.
namespace maillage::catalogue {

inline constexpr Label kZeroToOne = {"0 à 1", "0 to 1"};
inline constexpr Label kNever = {"jamais", "never"};
inline constexpr Label kMinusOneToOne = {"−1 à 1", "−1 to 1"};
inline constexpr Label kTwoMode = {"réseau biparti", "two-mode network"};
inline constexpr Domain kOneMode = {.one_mode = true};
inline constexpr Domain kDirected = {.direction = Direction::directed};

}  // namespace maillage::catalogue
