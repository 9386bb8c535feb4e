// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/sheet.h"

#include <algorithm>
#include <string_view>

namespace maillage::tool {
namespace {

using Strings = std::vector<std::string>;

std::string markdown_line(const Strings& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + (cell.empty() ? "|" : " |");
  return line + "\n";
}

std::string markdown_table(const TextTable& table) {
  std::string text = markdown_line(table.headers) + "|";
  for (const bool numeric : table.numeric) text += numeric ? "---:|" : "---|";
  text += "\n";
  for (const auto& row : table.rows) text += markdown_line(row);
  return text;
}

/// Without its first two lines where columns have no header.
std::string aligned(const TextTable& table) {
  std::string text = to_aligned(table);
  const auto named = [](const std::string& header) { return !header.empty(); };
  if (std::any_of(table.headers.begin(), table.headers.end(), named)) return text;
  return text.substr(text.find('\n', text.find('\n') + 1) + 1);
}

}  // namespace

std::string escaped(const std::string& name, Markup markup) {
  if (markup == Markup::none) return name;
  std::string text;
  for (const char c : name) {
    if (std::string_view("\\*_[]<>|`").find(c) != std::string_view::npos) text += '\\';
    text += c == '\n' || c == '\r' ? ' ' : c;
  }
  return text;
}

std::string to_markdown(const Sheet& sheet) {
  std::string text = "# " + sheet.title + "\n\n";
  if (!sheet.data.empty()) text += "*" + sheet.data + "*\n\n";
  const auto add = [&text](const Strings& paragraphs) {
    for (const std::string& paragraph : paragraphs) text += paragraph + "\n\n";
  };
  add(sheet.summary);
  for (const SheetSection& section : sheet.sections) {
    text += "## " + section.title + "\n\n";
    add(section.before);
    if (section.table) text += markdown_table(*section.table) + "\n";
    add(section.after);
  }
  text.pop_back();
  return text;
}

std::string to_text(const Sheet& sheet) {
  std::string text = sheet.title + "\n";
  if (!sheet.data.empty()) text += sheet.data + "\n";
  text += "\n" + sheet.summary.front() + "\n";
  for (const SheetSection& section : sheet.sections) {
    text += "\n" + section.title + "\n";
    if (section.table) {
      text += aligned(*section.table);
    } else {
      for (const std::string& paragraph : section.before) text += paragraph + "\n";
    }
  }
  return text;
}

}  // namespace maillage::tool
