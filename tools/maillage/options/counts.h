// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "maillage/base/language.h"

namespace maillage::tool {

/// How many: a whole number ≥ 0; more than can be counted is as many as can. \throw UsageError
[[nodiscard]] std::size_t whole_count(std::string_view option, const std::string& text,
                                      Language language);

}  // namespace maillage::tool
