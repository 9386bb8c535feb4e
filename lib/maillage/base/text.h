// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// True for 0 to 9.
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without white space (no-break spaces included) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Form under which names and headers compare: lower case, no accents (œ → oe), one space for any run of white space,
/// apostrophes, hyphens and underscores; trimmed. "Collectivité" and "COLLECTIVITE" fold alike. \pre valid UTF-8.
[[nodiscard]] std::string fold(std::string_view text);

/// Identifier made from a name: folded, other characters than a-z 0-9 turned into single hyphens. May be empty.
[[nodiscard]] std::string slug(std::string_view name);

/// True when the text holds characters that show nothing and say nothing: soft hyphens, zero-width spaces and joiners,
/// marks of direction, byte order marks. Linear.
[[nodiscard]] bool has_invisible(std::string_view text);

/// The text without those.
[[nodiscard]] std::string without_invisible(std::string_view text);

/// Number of Unicode code points. \pre valid UTF-8
[[nodiscard]] std::size_t utf8_length(std::string_view text);

/// `count` code points from the code point `first`. \pre valid UTF-8
[[nodiscard]] std::string_view utf8_substring(std::string_view text, std::size_t first, std::size_t count);

/// Byte offset of the first byte that is not UTF-8, if any.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Order of a French or English dictionary (accents and case last); equal texts only compare 0.
/// The same on every machine with the same ICU.
[[nodiscard]] int collate(std::string_view a, std::string_view b);

}  // namespace maillage
