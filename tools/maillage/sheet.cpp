// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/sheet.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

#include <unistd.h>

#include "maillage/arguments.h"
#include "maillage/base/text.h"
#include "maillage/document/html.h"
#include "maillage/document/markdown.h"
#include "maillage/document/pdf.h"
#include "maillage/messages.h"
#include "maillage/output.h"

namespace maillage::tool {
namespace {

/// Without its first two lines where columns have no header.
std::string aligned(const TableBlock& block) {
  TextTable table;
  bool named = false;
  for (const TableColumn& column : block.columns) {
    table.headers.push_back(column.header.text());
    table.numeric.push_back(column.numeric);
    named = named || !column.header.empty();
  }
  for (const auto& row : block.rows) {
    std::vector<std::string>& cells = table.rows.emplace_back();
    for (const Prose& cell : row) cells.push_back(cell.text());
  }
  std::string text = to_aligned(table);
  if (named) return text;
  return text.substr(text.find('\n', text.find('\n') + 1) + 1);
}

/// The blocks of one section: from behind its heading to the next.
std::string section_text(const std::vector<DocumentBlock>& blocks, std::size_t first, std::size_t end) {
  std::string words;
  for (std::size_t i = first; i < end; ++i) {
    if (const auto* table = std::get_if<TableBlock>(&blocks[i])) return aligned(*table);
    if (const auto* list = std::get_if<ItemList>(&blocks[i])) {
      std::string items;
      for (const Prose& item : list->items) items += "– " + item.text() + "\n";
      return items;
    }
    if (const auto* paragraph = std::get_if<Paragraph>(&blocks[i])) words += paragraph->text.text() + "\n";
  }
  return words;
}

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

std::string write_sheet(const Document& document, SheetFormat format) {
  switch (format) {
    case SheetFormat::html: return to_html(document);
    case SheetFormat::pdf: return to_pdf(document);
    case SheetFormat::table: return to_text(document);
    case SheetFormat::markdown:
    case SheetFormat::json: break;
  }
  return to_markdown(document);
}

std::string to_text(const Document& document) {
  const auto& blocks = document.blocks;
  std::string text = document.title.text() + "\n";
  if (!document.subtitle.empty()) text += document.subtitle.text() + "\n";
  if (!blocks.empty()) {
    if (const auto* lead = std::get_if<Paragraph>(&blocks.front())) text += "\n" + lead->text.text() + "\n";
  }
  const auto is_heading = [](const DocumentBlock& block) { return std::holds_alternative<Heading>(block); };
  for (auto heading = std::find_if(blocks.begin(), blocks.end(), is_heading); heading != blocks.end();) {
    const auto next = std::find_if(heading + 1, blocks.end(), is_heading);
    text += "\n" + std::get<Heading>(*heading).text.text() + "\n";
    text += section_text(blocks, static_cast<std::size_t>(heading + 1 - blocks.begin()),
                         static_cast<std::size_t>(next - blocks.begin()));
    heading = next;
  }
  return text;
}

}  // namespace maillage::tool
