// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/io/writing/written_sheet.h"

namespace maillage {

/// What the territory to fill in is made as, and its name where the page that explains can say it.
struct TemplateForm {
  bool folder = false;    ///< of a file for each table; else a workbook
  bool grid = false;      ///< with a grid to fill in beside it
  std::string name = {};  ///< empty: one that fits
};

/// A territory to fill in: a page that explains, then actors, projects, participations and ties, each column with its
/// note, lists to choose from, and one row as an example, which reading sets aside. What is typed below it reads
/// without a finding. For a grid, projects have a column for their mirror, and the page explains the grid.
[[nodiscard]] std::vector<WrittenSheet> template_sheets(Language language, const TemplateForm& form = {});

/// The two tables of a grid to fill in beside it: criteria, and the marks of projects. Titles alone and their notes: an
/// example would count.
[[nodiscard]] std::vector<WrittenSheet> grid_template_sheets(Language language);

}  // namespace maillage
