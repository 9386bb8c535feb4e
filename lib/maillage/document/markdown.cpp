// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <string_view>

#include "maillage/base/printable.h"
#include "maillage/base/text.h"
#include "maillage/document/document.h"

namespace maillage {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_alphanumeric(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

/// "&amp;" and its like would become the character they name.
bool is_entity(std::string_view text) {
  const std::size_t end = text.find(';');
  if (end == std::string_view::npos || end < 2) return false;
  const std::string_view name = text.substr(text[1] == '#' ? 2 : 1, end - (text[1] == '#' ? 2 : 1));
  return !name.empty() && std::all_of(name.begin(), name.end(), is_alphanumeric);
}

bool is_tag(std::string_view text) {
  return text.size() > 1 && (is_letter(text[1]) || std::string_view("/!?").find(text[1]) != std::string_view::npos);
}

bool needs_escape(std::string_view text) {
  if (text[0] == '<') return is_tag(text);
  if (text[0] == '&') return is_entity(text);
  return std::string_view("\\*_[]|`~").find(text[0]) != std::string_view::npos;
}

std::string escaped_markdown(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (needs_escape(text.substr(i))) result += '\\';
    result += text[i];
  }
  return result;
}

/// Between as many backticks as it takes.
std::string code_span(const std::string& text) {
  std::string fence = "`";
  while (text.find(fence) != std::string::npos) fence += '`';
  const std::string pad = fence.size() > 1 ? " " : "";
  return fence + pad + text + pad + fence;
}

/// White space at the ends of what is emphasised would make its marks plain stars.
std::string emphasised(std::string_view text, std::string_view mark) {
  const std::string_view inside = trim(text);
  if (inside.empty()) return std::string(text);
  const auto start = static_cast<std::size_t>(inside.data() - text.data());
  return std::string(text.substr(0, start)) + std::string(mark) + escaped_markdown(inside) + std::string(mark) +
         std::string(text.substr(start + inside.size()));
}

std::string markdown(const Run& run) {
  std::string text = printable(run.text);
  switch (run.emphasis) {
    case Emphasis::plain: return escaped_markdown(text);
    case Emphasis::bold: return emphasised(text, "**");
    case Emphasis::italic: return emphasised(text, "*");
    case Emphasis::code: return text.empty() ? "" : code_span(text);
  }
  return text;
}

std::string markdown(const Prose& prose) {
  std::string text;
  for (const Run& run : prose.runs()) text += markdown(run);
  return text;
}

/// What is plain becomes italic.
Prose italic(const Prose& prose) {
  Prose result;
  for (const Run& run : prose.runs())
    result += Prose(run.text, run.emphasis == Emphasis::plain ? Emphasis::italic : run.emphasis);
  return result;
}

/// A paragraph that begins like a heading, a list or a quotation is none of them.
std::string guarded(std::string text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  text.erase(0, first);
  if (std::string_view("#+-=>").find(text.front()) != std::string_view::npos) return "\\" + text;
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string::npos || (text[digits] != '.' && text[digits] != ')')) return text;
  return text.insert(digits, "\\");
}

std::string guarded(const Prose& prose) { return guarded(markdown(prose)); }

class MarkdownWriter {
 public:
  std::string write(const Document& document) {
    if (!document.title.empty()) add(heading("#", document.title));
    add(guarded(italic(document.subtitle)));
    add(guarded(document.source));
    for (const DocumentBlock& block : document.blocks) std::visit([this](const auto& one) { write(one); }, block);
    return std::move(text_);
  }

 private:
  /// A block, an empty line before it. Nothing where it is empty.
  void add(std::string_view block) {
    if (block.empty()) return;
    if (!text_.empty()) text_ += '\n';
    text_ += block;
    if (text_.back() != '\n') text_ += '\n';
  }

  static std::string heading(std::string_view mark, const Prose& prose) {
    std::string text = markdown(prose);
    // A number sign at the end would be taken for the end of the heading.
    if (text.ends_with('#')) text.insert(text.size() - 1, "\\");
    return text.empty() ? "" : std::string(mark) + " " + text;
  }

  void write(const Heading& block) { add(heading(block.level == 3 ? "###" : "##", block.text)); }
  void write(const Paragraph& block) { add(guarded(block.text)); }

  void write(const ItemList& block) {
    std::string list;
    for (std::size_t i = 0; i < block.items.size(); ++i)
      list += (block.numbered ? std::to_string(i + 1) + "." : "-") + " " + guarded(block.items[i]) + "\n";
    add(list);
  }

  /// In code too a pipe would end the cell.
  static std::string piped(const std::string& code) {
    std::string text;
    for (const char c : code) text += c == '|' ? std::string("\\|") : std::string(1, c);
    return text;
  }

  static std::string cell(const Prose& prose) {
    std::string text;
    for (const Run& run : prose.runs()) {
      const std::string part = markdown(run);
      text += run.emphasis == Emphasis::code ? piped(part) : part;
    }
    return text.empty() ? " |" : " " + text + " |";
  }

  void write(const TableBlock& block) {
    if (block.columns.empty()) return;
    std::string headers = "|";
    std::string rule = "\n|";
    for (const TableColumn& column : block.columns) {
      headers += cell(column.header);
      rule += column.numeric ? "---:|" : "---|";
    }
    std::string table = headers + rule + "\n";
    for (const auto& row : block.rows) {
      table += '|';
      for (std::size_t i = 0; i < block.columns.size(); ++i) table += cell(i < row.size() ? row[i] : Prose());
      table += '\n';
    }
    add(table);
  }

  /// A path with a space or a parenthesis ends early unless it stands between angle brackets.
  static std::string destination(const std::string& file) {
    if (file.find_first_of(" ()<>\\") == std::string::npos) return file;
    std::string inside;
    for (const char c : file) inside += c == '<' || c == '>' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return "<" + inside + ">";
  }

  void write(const FigureBlock& block) {
    const std::string words = block.alternative.empty() ? block.caption.text() : block.alternative;
    const std::string file = printable(block.file);
    if (!file.empty()) add("![" + escaped_markdown(printable(words)) + "](" + destination(file) + ")");
    add(guarded(italic(block.caption)));
  }

  void write(const Callout& block) {
    std::string text;
    if (!block.title.empty()) text = "> " + markdown(Prose(block.title.text(), Emphasis::bold)) + "\n";
    for (const Prose& paragraph : block.paragraphs) text += (text.empty() ? "> " : ">\n> ") + guarded(paragraph) + "\n";
    add(text);
  }

  void write(const PageBreak& /*block*/) {}

  std::string text_;
};

}  // namespace

std::string to_markdown(const Document& document) { return MarkdownWriter().write(document); }

}  // namespace maillage
