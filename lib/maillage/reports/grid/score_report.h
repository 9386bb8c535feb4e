// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/charts/grid_charts.h"
#include "maillage/grid/scores.h"
#include "maillage/grid/scoring_grid.h"
#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// All that tables, JSON and charts of scores are made of.
struct ScoreFacts {
  Study study;
  ScoringGrid grid;
  std::optional<Date> on = {};  ///< nothing: by the last marks there are
  std::vector<ProjectScores> order;
  std::vector<std::pair<ProjectId, ProjectId>> mirrors;  ///< each project and the one its column "miroir" names
  std::vector<std::pair<ProjectId, std::string>> unknown_mirrors;  ///< what it names that is no project
  std::vector<ProjectScores> elsewhere;  ///< of mirrors that the study leaves out: by their marks alone
};

/// The grid with its measured criteria, and the scores of the projects of the study.
[[nodiscard]] ScoreFacts score_facts(Study study, ScoringGrid grid, const std::optional<Date>& on);

enum class ScoreTable : std::uint8_t {
  scores,         ///< a row per project: the whole and each pillar, with bounds
  criteria,       ///< a row per criterion: its weight and scale, how many projects are marked
  acceptability,  ///< a row per two projects: the share of the weights under which one stands above the other
  changes,        ///< a row per two neighbours: what would change their order
  mirrors,        ///< a row per project that has a mirror: both side by side
  time            ///< a row per project and year in which a mark of it has its date, until the day of the scores
};
[[nodiscard]] Table score_table(const ScoreFacts& facts, ScoreTable table, Language language);
/// Every table, by its name.
[[nodiscard]] std::string score_json(const ScoreFacts& facts);

/// Dots per pillar and project, not a radar: lengths compare, areas do not. None without scores.
[[nodiscard]] std::optional<DotChart> score_dots(const ScoreFacts& facts, Language language);
/// Projects by criteria, both in order: the best projects first, in each pillar the best marked criteria first. None
/// without scores.
[[nodiscard]] std::optional<CellChart> score_cells(const ScoreFacts& facts, Language language);

}  // namespace maillage::reports
