// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/tables/table.h"
#include "maillage/model/date.h"

namespace maillage {

/// The cell's content, trimmed; empty for a missing value of the table.
[[nodiscard]] std::string_view cell_text(const GridCell& cell, const Table& table, std::uint32_t column);

/// Values of trimmed, non-empty texts, by the column's format when it has one. Nothing when the text is no such value.
[[nodiscard]] std::optional<double> read_number(std::string_view text, const ColumnFormat* format);
[[nodiscard]] std::optional<Date> read_date(std::string_view text, const ColumnFormat* format);
/// oui, non, vrai, faux, yes, no, true, false, x without a format.
[[nodiscard]] std::optional<bool> read_boolean(std::string_view text, const ColumnFormat* format);

}  // namespace maillage
