// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace maillage {

/// What a result is written as. `text` is for a terminal: tables are aligned with spaces. `csv` is for programs,
/// `csv_excel` as a French spreadsheet opens it with a click, `zip` a sheet with its figures and tables as files.
enum class OutputFormat : std::uint8_t { text, csv, json, markdown, html, pdf, svg, png, csv_excel, xlsx, zip };

/// True for a format of the rows of a table alone: csv, csv_excel and xlsx.
[[nodiscard]] constexpr bool is_rows(OutputFormat format) {
  return format == OutputFormat::csv || format == OutputFormat::csv_excel || format == OutputFormat::xlsx;
}

/// What the command line calls it: "table" for text, "csv", "markdown" …
[[nodiscard]] std::string_view name(OutputFormat format);
[[nodiscard]] std::optional<OutputFormat> parse_output_format(std::string_view name);

/// What the names of such files end with, without the dot: "txt", "csv", "md" …
[[nodiscard]] std::string_view file_ending(OutputFormat format);

/// The format that the end of a file's name stands for, capitals or not: "carte.PDF", "fiche.htm".
[[nodiscard]] std::optional<OutputFormat> output_format_of(const std::filesystem::path& file);

}  // namespace maillage
