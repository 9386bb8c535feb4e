// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` says to a person, on one screen where it can.
#pragma once

#include <string>

#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"

namespace maillage::tool {

/// "mesures, carte": what a finding may change; empty for one that changes nothing.
[[nodiscard]] std::string touches(const Diagnostic& diagnostic, Language language);

/// Every finding with the row it stands in, then `closing`. What is longer than 40 lines of 100
/// columns is said shortly, unless `whole`: findings without their rows, errors first and each of
/// them, then warnings and notes as long as there is room, and how many are not shown.
[[nodiscard]] std::string check_screen(const Diagnostics& found, const std::string& closing,
                                       bool whole, Language language);

}  // namespace maillage::tool
