// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <variant>
#include <vector>

#include "maillage/document/document.h"
#include "maillage/reports/tables/aligned.h"
#include "maillage/reports/tables/readings.h"

namespace maillage::reports {
namespace {

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

}  // namespace

std::string write_sheet(const Document& document, OutputFormat format) {
  switch (format) {
    case OutputFormat::text: return to_text(document);
    case OutputFormat::html: return to_html(document);
    case OutputFormat::pdf: return to_pdf(document);
    default: assert(format == OutputFormat::markdown); return to_markdown(document);
  }
}

std::string to_text(const Document& document) {
  const auto& blocks = document.blocks;
  std::string text = document.title.text() + "\n";
  if (!document.subtitle.empty()) text += document.subtitle.text() + "\n";
  if (!document.source.empty()) text += document.source.text() + "\n";
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

}  // namespace maillage::reports
