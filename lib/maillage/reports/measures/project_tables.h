// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// A row per project of the study, in the order of the rows: id, name and status, then the measures; the notes name the
/// hub where a measure speaks of it. \pre rows are of projects, see projects_of()
[[nodiscard]] Table project_measures_table(const MeasuredRows& result, const Study& study, Language language);

/// Adds what the user's own columns say of each project, under their titles, for machines alone.
void add_own_columns_of_projects(Table& table, const MeasuredRows& result, const Study& study);

/// Places of projects in projects_of(): largest value first, undefined last; equal values by name.
[[nodiscard]] std::vector<std::size_t> order_of_projects(const Values& values, const Study& study);

/// Costs what the search of the hub costs, when it has not been searched yet.
[[nodiscard]] ProjectsSummary summarise_projects(const Study& study);

/// Names with values, for people.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> project_lines(const ProjectsSummary& summary,
                                                                             Language language);

}  // namespace maillage::reports
