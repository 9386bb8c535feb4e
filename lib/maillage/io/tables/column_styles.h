// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace maillage {

/// What a point or comma means in the numbers of a column.
enum class SeparatorRole : std::uint8_t { decimal, thousands, doubtful };

/// How the numbers of a column are written, told from all of them together.
struct NumberStyle {
  SeparatorRole point = SeparatorRole::decimal;
  SeparatorRole comma = SeparatorRole::decimal;
};

/// Three digits behind every separator are thousands where numbers of three digits or more stand beside them without,
/// or where the other sign is the decimal one; where both readings hold, the role is doubtful. `decimal` states the
/// decimal sign; zero: nothing does. `texts` are trimmed.
[[nodiscard]] NumberStyle tell_number_style(std::span<const std::string_view> texts, char decimal);

/// True when the text can be read both ways in this style.
[[nodiscard]] bool is_doubtful(std::string_view text, const NumberStyle& style);

/// The number; nothing for any other text, and for one that is doubtful.
[[nodiscard]] std::optional<double> read_styled_number(std::string_view text, const NumberStyle& style);

/// True for whole numbers that a program turned to floats: "2.0", "23450002300028.00".
[[nodiscard]] bool is_float_of_whole(std::string_view text);

}  // namespace maillage
