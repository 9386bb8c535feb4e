// SPDX-License-Identifier: GPL-3.0-or-later
// What introductions and seating plans both say, in both languages.
#pragma once

#include <cstddef>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Message<std::size_t> kRoundTitle{"Tour {}", "Round {}"};

}  // namespace maillage::reports
