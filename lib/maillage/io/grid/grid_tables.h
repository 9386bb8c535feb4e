// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/grid/scoring_grid.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/tables/ledger.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// The two tables of a grid; both may be sheets of one workbook.
struct GridFiles {
  std::filesystem::path criteria = {};
  std::filesystem::path marks = {};  ///< empty: there are none; the same workbook: it need not have such a sheet
};

/// Those by their names (criteres/criteria, notes/marks) in a folder of data, in that of a table or datapackage.json,
/// or a workbook for both; nothing where there is no table of criteria. A .txt counts where no other file has the name.
/// \throw InputError for two files of one table
[[nodiscard]] std::optional<GridFiles> find_grid(const std::filesystem::path& data,
                                                 const Files& files = files_on_disk());

struct GridReading {
  ScoringGrid grid;
  Diagnostics diagnostics;           ///< warnings and notes
  std::vector<TableLedger> ledgers;  ///< of each table that is there
};

/// Reads criteria (id, nom/name, pilier/pillar, poids/weight, min, max, sens/sense, source) and marks (projet/project,
/// critere/criterion, valeur/value, date, source, note). An empty weight is 1, an empty sense "more"; a value that is
/// empty, or a word for "no value" (is_empty_word()), is a mark that is missing. Projects and criteria go by their id,
/// or by the name that only one has. Criteria whose id is a measure of projects take no marks. Linear.
/// \throw InputError with every fault located: no criteria, a scale without ends or whose ends are no numbers or the
/// wrong way round, a weight that is not above 0, ids that come again, projects or criteria nobody knows, values that
/// are no numbers or off the scale, names that several have, two marks of one date for the same, ids "project.…" that
/// are no measure; std::system_error when a file cannot be read
[[nodiscard]] GridReading read_grid_tables(const GridFiles& from, const Ecosystem& ecosystem,
                                           const ReadOptions& options = {});

/// The same for those who look for faults: errors are among the diagnostics, a grid that nobody has filled in is a
/// note. Without an ecosystem, which could not be read, any project will do. Nothing for a workbook without a sheet of
/// criteria.
/// \throw std::system_error when a file cannot be read
[[nodiscard]] std::optional<GridReading> check_grid_tables(const GridFiles& from, const Ecosystem* ecosystem,
                                                           const ReadOptions& options = {});

}  // namespace maillage
