// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a report on a territory, and what its sentences count.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/study.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {

/// An actor between others.
struct BrokerRow {
  NodeId node;
  std::optional<double> betweenness;  ///< share of the shortest paths
  double degree = 0;
  std::optional<double> alone;  ///< pairs that it alone links directly
};

/// The actors most between others, at most `most`, the first first; of equals, the first by name. None that is between
/// nobody.
[[nodiscard]] std::vector<BrokerRow> find_broker_rows(const Study& study, std::size_t most);
[[nodiscard]] Table brokers_table(const std::vector<BrokerRow>& rows, const Study& study, Language language);

/// A project and who takes part in it.
struct ProjectRow {
  ProjectId project;
  std::size_t actors = 0;
  std::size_t kinds = 0;
  std::vector<ActorId> leads;
};

/// The projects that count, those of most actors first; of equals, the first by name.
[[nodiscard]] std::vector<ProjectRow> find_project_rows(const Study& study);
[[nodiscard]] Table projects_table(const std::vector<ProjectRow>& rows, const Study& study, Language language);
/// "terminé (27), en cours (12), sans statut (4)": the most frequent first.
[[nodiscard]] std::string statuses(const std::vector<ProjectRow>& rows, const Study& study, Language language);

/// The missing links: who, why, through whom.
[[nodiscard]] Table missing_table(const SuggestFacts& facts, Language language);

/// A table with these columns alone.
[[nodiscard]] Table with_columns(const Table& table, std::span<const std::string_view> ids);

/// What the rows that a study counts leave open.
struct Gaps {
  std::size_t rows = 0;  ///< participations and ties
  std::size_t undated = 0;
  std::size_t unsourced = 0;
  std::size_t actors = 0;
  std::size_t unplaced = 0;  ///< that no map can place
  std::size_t unknown_kinds = 0;
  std::size_t projects = 0;
  std::size_t without_status = 0;
};
[[nodiscard]] Gaps find_gaps(const Study& study);

}  // namespace maillage::reports
