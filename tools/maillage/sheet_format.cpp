// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/sheet_format.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <vector>

#include <unistd.h>

#include "maillage/arguments.h"
#include "maillage/base/text.h"
#include "maillage/messages.h"
#include "maillage/reports/tables/sheet.h"

namespace maillage::tool {
namespace {

using reports::SheetFormat;

constexpr std::array<std::string_view, 5> kWords = {"markdown", "html", "pdf", "table", "json"};

std::string_view word(SheetFormat format) { return kWords[static_cast<std::size_t>(format)]; }

SheetFormat parse_format_word(const std::string& text, Language language) {
  const auto* const found = std::find(kWords.begin(), kWords.end(), text);
  if (found != kWords.end()) return static_cast<SheetFormat>(found - kWords.begin());
  if (text == "csv") throw UsageError(std::string(kNoCsv.in(language)));
  refuse_value("--format", text, std::vector<std::string>(kWords.begin(), kWords.end()), language);
}

/// Nothing where the end of the name says nothing.
std::optional<SheetFormat> format_of_file(const std::string& path) {
  const std::string end = fold(std::filesystem::path(path).extension().string());
  if (end == ".md" || end == ".markdown") return SheetFormat::markdown;
  if (end == ".html" || end == ".htm") return SheetFormat::html;
  if (end == ".pdf") return SheetFormat::pdf;
  if (end == ".json") return SheetFormat::json;
  return std::nullopt;
}

}  // namespace

SheetFormat sheet_format(const std::string& asked, const std::string& path, Language language) {
  const auto named = format_of_file(path);
  const SheetFormat format = asked.empty() ? named.value_or(SheetFormat::markdown) : parse_format_word(asked, language);
  if (named && *named != format) throw UsageError(kFormatsDiffer.in(language, path, word(*named), word(format)));
  const bool shown = (path.empty() || path == "-") && ::isatty(STDOUT_FILENO) != 0;
  if (format == SheetFormat::pdf && shown) throw UsageError(std::string(kPdfToTerminal.in(language)));
  return format;
}

}  // namespace maillage::tool
