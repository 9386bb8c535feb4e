// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "maillage/model/date.h"

namespace maillage {

/// Reads a quarter, half a year or a season as people write it, in French or English: "T1 2023", "2023-Q1", "1er
/// trimestre 2023", "second half of 2021", "été 2022". From a month to a month; nothing for any other text.
[[nodiscard]] std::optional<Period> parse_part_of_year(std::string_view text);

/// A date as parse_date() reads it, from itself to itself, or a part of a year. parse_period() takes either for each of
/// its sides.
[[nodiscard]] std::optional<Period> parse_date_or_part(std::string_view text);

}  // namespace maillage
