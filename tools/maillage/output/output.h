// SPDX-License-Identifier: GPL-3.0-or-later
// Where a result goes, and as what: the same for every command.
#pragma once

#include <array>
#include <span>
#include <string>

#include <CLI/CLI.hpp>

#include "maillage/base/language.h"
#include "maillage/base/output_format.h"

namespace maillage::tool {

/// --format and --output, as written.
struct OutputArguments {
  std::string format = {};
  std::string path = {};
};

/// What a command can write, the usual first.
using OutputFormats = std::span<const OutputFormat>;

/// What tables are written as.
inline constexpr std::array kTableFormats = {OutputFormat::text, OutputFormat::csv,
                                             OutputFormat::json, OutputFormat::csv_excel,
                                             OutputFormat::xlsx};

/// Adds both options; `help` explains the formats.
void add_output(CLI::App& command, OutputArguments& arguments, OutputFormats can, const Label& help,
                Language language);

[[nodiscard]] bool on_standard_output(const std::string& path);

/// As the file's name ends or --format says, else the usual format on standard output.
/// \throw UsageError for a format that the command cannot write, an end of a name that differs from
/// --format, a file where neither tells, a place where nothing can be written, a PDF on a terminal
[[nodiscard]] OutputFormat output_format(const OutputArguments& arguments, OutputFormats can,
                                         Language language);

}  // namespace maillage::tool
