// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// The code without the spaces (no-break ones included) and dots people write in it.
[[nodiscard]] std::string compact_code(std::string_view code);

/// SIREN: nine digits with a Luhn key. \pre compact
[[nodiscard]] bool is_siren(std::string_view code);

/// RNA: W, a digit, a digit or capital letter, seven digits; or the older form of ten digits 0dd d00 dddd. \pre compact
[[nodiscard]] bool is_rna(std::string_view code);

/// Commune code of the INSEE official geographic code: five characters, Corsica 2A and 2B, overseas 97 and 98. \pre
/// compact
[[nodiscard]] bool is_insee_commune(std::string_view code);

}  // namespace maillage
