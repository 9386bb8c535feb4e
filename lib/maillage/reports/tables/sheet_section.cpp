// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/sheet_section.h"

#include <utility>

#include "maillage/reports/tables/readings.h"

namespace maillage::reports {

void add_paragraphs(Document& document, const std::vector<std::string>& paragraphs) {
  for (const std::string& paragraph : paragraphs) document.blocks.emplace_back(Paragraph{Prose::marked(paragraph)});
}

void add_section(Document& document, const SheetSection& section) {
  document.blocks.emplace_back(Heading{Prose::marked(section.title)});
  add_paragraphs(document, section.before);
  if (section.table) document.blocks.emplace_back(to_block(*section.table));
  add_paragraphs(document, section.after);
  if (section.items.empty()) return;
  ItemList list;
  for (const std::string& item : section.items) list.items.push_back(Prose::marked(item));
  document.blocks.emplace_back(std::move(list));
}

}  // namespace maillage::reports
