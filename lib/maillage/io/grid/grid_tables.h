// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "maillage/base/diagnostic.h"
#include "maillage/grid/scoring_grid.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// The two tables of a grid; both may be sheets of one workbook.
struct GridFiles {
  std::filesystem::path criteria = {};
  std::filesystem::path marks = {};  ///< empty: there are none
};

/// Those in a folder of data by their names (criteres/criteria, notes/marks), or a workbook for both; nothing where
/// there is no table of criteria.
[[nodiscard]] std::optional<GridFiles> find_grid(const std::filesystem::path& data,
                                                 const Files& files = files_on_disk());

struct GridReading {
  ScoringGrid grid;
  Diagnostics diagnostics;  ///< warnings and notes
};

/// Reads criteria (id, nom/name, pilier/pillar, poids/weight, min, max, sens/sense, source) and marks (projet/project,
/// critere/criterion, valeur/value, date, source, note). An empty weight is 1, an empty sense "more"; an empty value is
/// a mark that is missing. Criteria whose id is a measure of projects take no marks. Linear.
/// \throw InputError with every fault located: no criteria, a scale without ends or whose ends are no numbers or the
/// wrong way round, a weight that is not above 0, ids that come again, projects or criteria nobody knows, values that
/// are no numbers or off the scale, two marks of one date for the same; std::system_error when a file cannot be read
[[nodiscard]] GridReading read_grid_tables(const GridFiles& from, const Ecosystem& ecosystem,
                                           const ReadOptions& options = {});

}  // namespace maillage
