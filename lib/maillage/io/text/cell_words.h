// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words of a cell, whatever table it is in.
namespace maillage {

/// True for what programs write for "no value": NA, nan, null, "#N/A"; in quotes it is a text of the user's.
[[nodiscard]] bool says_nothing(std::string_view text, bool quoted);

/// True for what a spreadsheet shows in place of a value it could not make: "#REF!", "#VALEUR!".
[[nodiscard]] bool is_spreadsheet_error(std::string_view text);

[[nodiscard]] bool has_curly_quote(std::string_view text);

/// With each run of white space turned into one space.
[[nodiscard]] std::string on_one_line(std::string_view text);

/// A cell as a message shows it: on one line, cut after 80 characters.
[[nodiscard]] std::string shortened(std::string_view text);

/// The items of a list: "a; b|c" → {"a", "b", "c"}.
[[nodiscard]] std::vector<std::string> split_list(std::string_view text, std::string_view separators = ";|");

/// Without the addresses that some programs put behind a name: "Mairie (https://…), AMAP (https://…)" → "Mairie, AMAP".
[[nodiscard]] std::string without_addresses(std::string_view text);

/// Without the brackets and quotes that programs put around a list: "['Mairie', 'AMAP']" → "Mairie, AMAP".
[[nodiscard]] std::string without_brackets(std::string_view text);

/// True for what a spreadsheet leaves of a long code: "7,32829E+13".
[[nodiscard]] bool has_lost_digits(std::string_view code);

/// "Total", "Sous-total Bresse", "Somme", "Moyenne": what stands in the first cell of a row that adds others up.
[[nodiscard]] bool says_total(std::string_view text);
/// The same, and nothing that may be the rest of a name: not "Total Énergies", "Ensemble vocal".
[[nodiscard]] bool is_only_total(std::string_view text);

/// "Source : enquête 2023", "* données provisoires", "Nombre d’acteurs : 2": what people write under a table.
[[nodiscard]] bool says_note(std::string_view text);

}  // namespace maillage
