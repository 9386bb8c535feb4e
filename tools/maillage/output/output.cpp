// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/output.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "maillage/console.h"
#include "maillage/messages/messages.h"
#include "maillage/messages/misspelt_messages.h"
#include "maillage/messages/placeholders.h"
#include "maillage/options/arguments.h"

namespace maillage::tool {
namespace {

std::vector<std::string> names_of(OutputFormats formats) {
  std::vector<std::string> names;
  for (const OutputFormat format : formats) names.emplace_back(name(format));
  return names;
}

std::vector<std::string> endings_of(OutputFormats formats) {
  std::vector<std::string> endings;
  for (const OutputFormat format : formats) {
    const bool known =
        std::find(endings.begin(), endings.end(), file_ending(format)) != endings.end();
    if (!known) endings.emplace_back(file_ending(format));
  }
  return endings;
}

/// ".svg, .pdf or .png"
std::string listed_endings(OutputFormats formats, Language language) {
  std::string text;
  const std::vector<std::string> endings = endings_of(formats);
  for (std::size_t i = 0; i < endings.size(); ++i) {
    if (i > 0) text += i + 1 < endings.size() ? ", " : kListOr.in(language);
    text += "." + endings[i];
  }
  return text;
}

bool among(OutputFormat format, OutputFormats formats) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::optional<OutputFormat> asked_format(const std::string& text, OutputFormats can,
                                         Language language) {
  if (text.empty()) return std::nullopt;
  const auto asked = parse_output_format(text);
  if (!asked || !among(*asked, can)) refuse_value("--format", text, names_of(can), language);
  return asked;
}

/// What the name of a file says; nothing where its end is none of ours.
std::optional<OutputFormat> named_format(const std::string& path, OutputFormats can,
                                         Language language) {
  const auto named = output_format_of(path);
  if (named && !among(*named, can))
    throw UsageError(kCannotWrite.in(language, path, listed_endings(can, language)));
  return named;
}

[[noreturn]] void refuse_name(const std::string& path, OutputFormats can, Language language) {
  const std::string end = std::filesystem::path(path).extension().string();
  if (end.size() < 2) throw UsageError(kNoFormat.in(language, path, listed_endings(can, language)));
  refuse_value("--output", end.substr(1), endings_of(can), language);
}

}  // namespace

void add_output(CLI::App& command, OutputArguments& arguments, OutputFormats can, const Label& help,
                Language language) {
  const std::string group(kOutputOptions.in(language));
  command.add_option("--format", arguments.format, std::string(help.in(language)))
      ->group(group)
      ->option_text(fmt::format("{}", fmt::join(names_of(can), "|")));
  command.add_option("-o,--output", arguments.path, std::string(kOutputHelp.in(language)))
      ->group(group)
      ->option_text(std::string(kFileValue.in(language)));
}

bool on_standard_output(const std::string& path) { return path.empty() || path == "-"; }

OutputFormat output_format(const OutputArguments& arguments, OutputFormats can, Language language) {
  const auto asked = asked_format(arguments.format, can, language);
  if (on_standard_output(arguments.path)) {
    const OutputFormat format = asked.value_or(can.front());
    if (format == OutputFormat::pdf && shows_results())
      throw UsageError(std::string(kPdfToTerminal.in(language)));
    if (format == OutputFormat::xlsx && shows_results())
      throw UsageError(std::string(kXlsxToTerminal.in(language)));
    return format;
  }
  check_place(arguments.path);
  const auto named = named_format(arguments.path, can, language);
  if (named && asked && file_ending(*named) != file_ending(*asked))
    throw UsageError(kFormatsDiffer.in(language, arguments.path, name(*named), name(*asked)));
  if (asked) return *asked;
  if (!named) refuse_name(arguments.path, can, language);
  return *named;
}

}  // namespace maillage::tool
