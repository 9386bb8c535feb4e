// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace maillage::reports {

enum class Format : std::uint8_t { table, csv, json };

/// A table of texts, for people or as CSV.
struct TextTable {
  std::vector<std::string> headers;
  std::vector<bool> numeric;  ///< per column: set to the right
  std::vector<std::vector<std::string>> rows;
};

/// Columns aligned with spaces, a line under the headers; every line ended by a line feed.
[[nodiscard]] std::string to_aligned(const TextTable& table);

/// RFC 4180 with line feeds: commas, quotes where needed.
[[nodiscard]] std::string to_csv(const TextTable& table);

}  // namespace maillage::reports
