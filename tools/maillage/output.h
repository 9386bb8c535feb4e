// SPDX-License-Identifier: GPL-3.0-or-later
// Where a result goes, and as what: the same for every command.
#pragma once

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

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
inline constexpr std::array kTableFormats = {OutputFormat::text, OutputFormat::csv, OutputFormat::json};

/// Adds both options; `help` explains the formats.
void add_output(CLI::App& command, OutputArguments& arguments, OutputFormats can, const Label& help, Language language);

[[nodiscard]] bool on_standard_output(const std::string& path);

/// As the file's name ends or --format says, else the usual format on standard output.
/// \throw UsageError for a format that the command cannot write, an end of a name that differs from --format, a file
/// where neither tells, a PDF on a terminal
[[nodiscard]] OutputFormat output_format(const OutputArguments& arguments, OutputFormats can, Language language);

/// A file the run reads: nothing is written there.
void guard_input(const std::filesystem::path& path);
/// Where the data are: nothing there gets a name that would be read as one of their tables.
void guard_folder(const std::filesystem::path& data);
/// Lets files be replaced that maillage did not write.
void allow_replacing();
void speak_of_outputs_in(Language language);

/// Puts a result where the user asked: standard output for "" and "-", else the file, whole or not at all, with a mark
/// that maillage wrote it. \throw std::system_error; UsageError for a file of the user's: one that is read, one that would be
/// read as a table of the data, another without the mark
void deliver(std::string_view result, const std::string& path);

}  // namespace maillage::tool
