// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/document/document.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// A part of a sheet. Its texts have marks; see Prose::marked(). Its table is in the language of the document.
struct SheetSection {
  std::string title;
  std::vector<std::string> before = {};
  std::optional<Table> table = {};
  std::vector<std::string> after = {};
  std::vector<std::string> items = {};
};

void add_paragraphs(Document& document, const std::vector<std::string>& paragraphs);
void add_section(Document& document, const SheetSection& section);

}  // namespace maillage::reports
