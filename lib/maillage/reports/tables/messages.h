// SPDX-License-Identifier: GPL-3.0-or-later
// What every table says, in both languages.
#pragma once

#include "maillage/base/language.h"

namespace maillage::reports {

constexpr Label kYes{"oui", "yes"};
constexpr Label kNo{"non", "no"};
constexpr Label kResultSheet{"Résultat", "Result"};

}  // namespace maillage::reports
