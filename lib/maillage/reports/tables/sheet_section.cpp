// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/sheet_section.h"

#include <utility>

#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {
namespace {

TableBlock table_block(const TextTable& table) {
  TableBlock block;
  for (std::size_t i = 0; i < table.headers.size(); ++i)
    block.columns.push_back({.header = Prose::marked(table.headers[i]), .numeric = table.numeric[i]});
  for (const auto& row : table.rows) {
    std::vector<Prose>& cells = block.rows.emplace_back();
    for (const std::string& cell : row) cells.push_back(Prose::marked(cell));
  }
  return block;
}

}  // namespace

void add_paragraphs(Document& document, const std::vector<std::string>& paragraphs) {
  for (const std::string& paragraph : paragraphs) document.blocks.emplace_back(Paragraph{Prose::marked(paragraph)});
}

void add_section(Document& document, const SheetSection& section) {
  document.blocks.emplace_back(Heading{Prose::marked(section.title)});
  add_paragraphs(document, section.before);
  if (section.table) document.blocks.emplace_back(table_block(*section.table));
  add_paragraphs(document, section.after);
  if (section.items.empty()) return;
  ItemList list;
  for (const std::string& item : section.items) list.items.push_back(Prose::marked(item));
  document.blocks.emplace_back(std::move(list));
}

}  // namespace maillage::reports
