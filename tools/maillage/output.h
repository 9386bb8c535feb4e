// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"

namespace maillage::tool {

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

/// A measure's value for people ("–" where undefined) or, exactly, for machines ("" where undefined).
[[nodiscard]] std::string readable(std::optional<double> value, ValueFormat format, Language language);
[[nodiscard]] std::string exact(std::optional<double> value);

/// null where undefined; whole values as integers.
[[nodiscard]] nlohmann::ordered_json to_json_number(std::optional<double> value);

/// Puts a result where the user asked: standard output for "" and "-", else the file, whole or not at all.
/// \throw std::system_error
void deliver(std::string_view result, const std::string& path);

}  // namespace maillage::tool
