// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "maillage/base/language.h"

namespace maillage {

/// Shortest text that reads back as the same number, with a point: for machines.
[[nodiscard]] std::string to_exact(double value);

/// For people: `decimals` decimals, trailing zeros kept; French decimal comma and narrow no-break spaces between
/// thousands, English point and commas. Minus is U+2212.
[[nodiscard]] std::string to_readable(double value, int decimals, Language language);

/// Thousands separated as above.
[[nodiscard]] std::string to_readable(std::int64_t value, Language language);

/// Reads a whole cell as a number: decimal point or comma, spaces (no-break ones included) between groups of three
/// digits, an exponent. Nothing when it is anything else, infinite or not a number.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

}  // namespace maillage
