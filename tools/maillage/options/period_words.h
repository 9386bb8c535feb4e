// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/hub/difference.h"

namespace maillage::tool {

/// What --before and --after name ("2020..2022", "2023-09..", "2024"); nothing when neither is
/// given.
/// \throw UsageError when one is missing or no period, or the first does not end before the second
/// starts
[[nodiscard]] std::optional<TwoPeriods> asked_periods(const std::string& before,
                                                      const std::string& after, Language language);

}  // namespace maillage::tool
