// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/table.h"
#include "maillage/model/date.h"

namespace maillage {

/// The cell's content, trimmed; empty for a missing value of the table.
[[nodiscard]] std::string_view cell_text(const GridCell& cell, const Table& table, std::uint32_t column);

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

/// Values of trimmed, non-empty texts, by the column's format when it has one. Nothing when the text is no such value.
[[nodiscard]] std::optional<double> read_number(std::string_view text, const ColumnFormat* format);
[[nodiscard]] std::optional<Date> read_date(std::string_view text, const ColumnFormat* format);
/// oui, non, vrai, faux, yes, no, true, false, x without a format.
[[nodiscard]] std::optional<bool> read_boolean(std::string_view text, const ColumnFormat* format);

/// True for what a spreadsheet leaves of a long code: "7,32829E+13".
[[nodiscard]] bool has_lost_digits(std::string_view code);

}  // namespace maillage
