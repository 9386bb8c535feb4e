// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
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

/// The items of a list of names: between commas, semicolons, bars and line breaks; quotes around an item keep what is
/// in it together, and bullets, numbers of lines and a last "etc." are left out. Views into the text.
[[nodiscard]] std::vector<std::string_view> list_items(std::string_view text, std::string_view separators = ",;|\n");

/// The same, items that are one name together joined again: "Ferme, la grande, AMAP" → "Ferme, la grande" and "AMAP".
template <typename IsName>
[[nodiscard]] std::vector<std::string_view> joined_items(std::string_view text, IsName is_name) {
  constexpr std::size_t kMostParts = 5;  // of one name
  const std::vector<std::string_view> items = list_items(text);
  std::vector<std::string_view> joined;
  for (std::size_t i = 0; i < items.size(); ++i) {
    joined.push_back(items[i]);
    for (std::size_t last = std::min(items.size(), i + kMostParts) - 1; last > i; --last) {
      const char* const end = items[last].data() + items[last].size();
      const std::string_view whole(items[i].data(), static_cast<std::size_t>(end - items[i].data()));
      if (!is_name(whole)) continue;
      joined.back() = whole;
      i = last;
      break;
    }
  }
  return joined;
}

/// Without the addresses that some programs put behind a name: "Mairie (https://…), AMAP (https://…)" → "Mairie, AMAP".
[[nodiscard]] std::string without_addresses(std::string_view text);

/// Without the brackets and quotes that programs put around a list: "['Mairie', 'AMAP']" → "Mairie, AMAP".
[[nodiscard]] std::string without_brackets(std::string_view text);

/// "12 000 €", "30 %", "1,5 k€": a number, with what it counts.
[[nodiscard]] bool is_amount(std::string_view text);

/// "Personne", "Aucun": nobody, in a cell for an actor.
[[nodiscard]] bool says_nobody(std::string_view text);

/// True for what a spreadsheet leaves of a long code: "7,32829E+13".
[[nodiscard]] bool has_lost_digits(std::string_view code);

/// "Total", "Sous-total Bresse", "Somme", "Moyenne": what stands in the first cell of a row that adds others up.
[[nodiscard]] bool says_total(std::string_view text);
/// The same, and nothing that may be the rest of a name: not "Total Énergies", "Ensemble vocal".
[[nodiscard]] bool is_only_total(std::string_view text);

/// "Source : enquête 2023", "* données provisoires", "Nombre d’acteurs : 2": what people write under a table.
[[nodiscard]] bool says_note(std::string_view text);

}  // namespace maillage
