// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "maillage/arguments.h"
#include "maillage/base/file.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/messages.h"

namespace maillage::tool {
namespace {

std::vector<std::string> names_of(OutputFormats formats) {
  std::vector<std::string> names;
  for (const OutputFormat format : formats) names.emplace_back(name(format));
  return names;
}

std::vector<std::string> endings_of(OutputFormats formats) {
  std::vector<std::string> endings;
  for (const OutputFormat format : formats) endings.emplace_back(file_ending(format));
  return endings;
}

/// ".svg, .pdf or .png"
std::string listed_endings(OutputFormats formats, Language language) {
  std::string text;
  for (std::size_t i = 0; i < formats.size(); ++i) {
    if (i > 0) text += i + 1 < formats.size() ? ", " : kListOr.in(language);
    text += fmt::format(".{}", file_ending(formats[i]));
  }
  return text;
}

bool among(OutputFormat format, OutputFormats formats) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::optional<OutputFormat> asked_format(const std::string& text, OutputFormats can, Language language) {
  if (text.empty()) return std::nullopt;
  const auto asked = parse_output_format(text);
  if (!asked || !among(*asked, can)) refuse_value("--format", text, names_of(can), language);
  return asked;
}

/// What the name of a file says; nothing where its end is none of ours.
std::optional<OutputFormat> named_format(const std::string& path, OutputFormats can, Language language) {
  const auto named = output_format_of(path);
  if (named && !among(*named, can)) throw UsageError(kCannotWrite.in(language, path, listed_endings(can, language)));
  return named;
}

[[noreturn]] void refuse_name(const std::string& path, OutputFormats can, Language language) {
  const std::string end = std::filesystem::path(path).extension().string();
  if (end.size() < 2) throw UsageError(kNoFormat.in(language, path, listed_endings(can, language)));
  refuse_value("--output", end.substr(1), endings_of(can), language);
}

constexpr const char* kMark = "user.maillage";  // an attribute of the file, beside its contents

/// What must not be overwritten.
struct Guard {
  std::vector<std::filesystem::path> inputs;
  std::vector<std::filesystem::path> folders;
  bool replace = false;
  Language language = Language::english;
};

Guard& guard() {
  static Guard kGuard;
  return kGuard;
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
  std::error_code failed;
  return std::filesystem::equivalent(one, other, failed) && !failed;
}

/// A mark of the file, or a figure as we draw them: those may come from a repository that keeps no marks.
bool is_ours(const std::filesystem::path& path) {
  constexpr std::string_view kFigure = "aria-labelledby=\"figure-title";
  if (::getxattr(path.c_str(), kMark, nullptr, 0) >= 0) return true;
  std::ifstream file(path, std::ios::binary);
  std::string begin(1024, '\0');
  file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  begin.resize(static_cast<std::size_t>(file.gcount()));
  return begin.empty() || begin.find(kFigure) != std::string::npos;
}

/// Where a file system keeps no marks, the next run asks for --force.
void mark_as_ours(const std::string& path) { (void)::setxattr(path.c_str(), kMark, "1", 1, 0); }

void check_target(const std::string& path) {
  const Language language = guard().language;
  const std::filesystem::path target(path);
  const auto is_target = [&](const std::filesystem::path& input) { return is_same_file(input, target); };
  if (std::ranges::any_of(guard().inputs, is_target)) throw UsageError(kOutputIsInput.in(language, path));
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
  const auto is_folder = [&](const std::filesystem::path& data) { return is_same_file(data.empty() ? "." : data, folder); };
  if (is_table_name(target.filename()) && std::ranges::any_of(guard().folders, is_folder))
    throw UsageError(kOutputIsTable.in(language, path));
  std::error_code failed;
  const bool foreign = std::filesystem::is_regular_file(target, failed) && !is_ours(target);
  if (foreign && !guard().replace) throw UsageError(kOutputForeign.in(language, path));
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
      ->option_text(language == Language::french ? "FICHIER" : "FILE");
}

bool on_standard_output(const std::string& path) { return path.empty() || path == "-"; }

OutputFormat output_format(const OutputArguments& arguments, OutputFormats can, Language language) {
  const auto asked = asked_format(arguments.format, can, language);
  if (on_standard_output(arguments.path)) {
    const OutputFormat format = asked.value_or(can.front());
    if (format == OutputFormat::pdf && ::isatty(STDOUT_FILENO) != 0)
      throw UsageError(std::string(kPdfToTerminal.in(language)));
    return format;
  }
  const auto named = named_format(arguments.path, can, language);
  if (named && asked && *named != *asked)
    throw UsageError(kFormatsDiffer.in(language, arguments.path, name(*named), name(*asked)));
  if (named) return *named;
  if (!asked) refuse_name(arguments.path, can, language);
  return *asked;
}

void guard_input(const std::filesystem::path& path) { guard().inputs.push_back(path); }

void guard_folder(const std::filesystem::path& data) {
  std::error_code failed;
  guard().folders.push_back(std::filesystem::is_directory(data, failed) ? data : data.parent_path());
}

void allow_replacing() { guard().replace = true; }
void speak_of_outputs_in(Language language) { guard().language = language; }

void deliver(std::string_view result, const std::string& path) {
  if (!on_standard_output(path)) {
    check_target(path);
    write_whole(path, result);
    return mark_as_ours(path);
  }
  const bool written = std::fwrite(result.data(), 1, result.size(), stdout) == result.size();
  if (!written || std::fflush(stdout) != 0) throw std::system_error(errno, std::generic_category(), "stdout");
}

}  // namespace maillage::tool
