// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/io/tables/fields.h"

/// Which columns of a table are which of those we know.
namespace maillage {

inline constexpr std::uint32_t kNoColumn = 0xFFFFFFFF;

/// Which column of a header holds what.
struct ColumnBinding {
  std::vector<std::string> headers;     ///< as written; empty ones at the end are left out
  std::vector<std::uint32_t> of_field;  ///< column of each known field, or kNoColumn
  std::vector<std::uint32_t> further;   ///< columns of no known field, named or not
  std::vector<std::uint32_t> loose;     ///< fields bound by a part of a title, which say nothing of what a table is
  std::vector<std::uint32_t> repeated;  ///< columns whose header stands earlier in the row too
};

/// Names compare folded. When two headers mean the same field, its own name wins over a synonym, then the first column;
/// the other is a further column. Columns without content come last, where it is told which they are. Dates, places and
/// names are bound by a part of a title too ("Date de début de l’opération"), where nothing else is.
[[nodiscard]] ColumnBinding bind_columns(TableKind kind, std::vector<std::string> headers,
                                         const std::vector<bool>& empty = {});

/// The name under which a column without header is kept, counting from 0: "column 3".
[[nodiscard]] std::string unnamed_column(std::uint32_t column);

/// The titles, with a number where one comes again: "note 2".
[[nodiscard]] std::vector<std::string> numbered_titles(const std::vector<std::string>& headers);

/// Number of headers that name a known field.
[[nodiscard]] std::size_t count_known(TableKind kind, std::span<const std::string> headers);

/// Whether no column is missing that the table needs; ids stand for names where a table has both.
[[nodiscard]] bool has_required(TableKind kind, const ColumnBinding& binding);

}  // namespace maillage
