// SPDX-License-Identifier: GPL-3.0-or-later
// A report on a territory: what an elected official reads in ten minutes and a researcher can check.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/choice.h"
#include "maillage/base/diagnostic.h"
#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/reports/grid/score_report.h"
#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/timeline/timeline_report.h"
#include "maillage/reports/weaving/suggest_tables.h"

namespace maillage::reports {

/// The parts of a report, in their usual order.
enum class ReportPart : std::uint8_t {
  territory,    ///< who is there, what ties them, what matters most: on one page
  map,          ///< the network drawn, on a page of its own
  connections,  ///< who connects the others, and which kinds cooperate
  hub,          ///< whom the hub connects, what it alone connects
  without,      ///< the network without it
  missing,      ///< the links that are missing
  projects,     ///< what is done together, in a table and a figure
  pillars,      ///< the projects by the pillars of a grid, or that there is none
  change,       ///< how the network changed, year by year, and the projects in time
  data,         ///< what the data do not say
  numbers       ///< where each number comes from
};

/// Ids and words of the parts: "territory" or « territoire » …
[[nodiscard]] const Choice<ReportPart>& report_parts();
/// All of them, in their usual order.
[[nodiscard]] std::vector<ReportPart> all_report_parts();

/// What a report is to hold.
struct ReportPlan {
  std::string title = {};     ///< empty: the ecosystem's
  std::string subtitle = {};  ///< empty: what the report is about, in general
  std::vector<ReportPart> parts = all_report_parts();
  std::map<ReportPart, std::string> words = {};  ///< the author's own, which stand first in a part
  bool figures = true;                           ///< else what they show, in words
  friend bool operator==(const ReportPlan&, const ReportPlan&) = default;
};

/// A plan, and the words in it that nobody will read: those for a part that it does not list.
struct PlanReading {
  ReportPlan plan = {};
  Diagnostics warnings = Diagnostics();
};

/// A plan from its text (TOML): title, subtitle, parts (a list of ids, in their order), [words] with a text for each
/// part; keys and parts in either language. `name` is what diagnostics call it.
/// \throw InputError with every fault located: syntax, unknown keys and parts with "did you mean", parts given twice
[[nodiscard]] PlanReading parse_report_plan(std::string_view toml, const std::filesystem::path& name);

/// All that a report is made of, of one study.
struct ReportFacts {
  HubFacts hub;
  Summary summary;
  SuggestFacts missing;                      ///< of the same study, or of what goes on on a day in it
  std::size_t links_asked = 10;              ///< how many of these were asked for
  std::optional<ScoreFacts> pillars = {};    ///< nothing where there is no grid
  std::optional<TimelineFacts> change = {};  ///< nothing where no year is known
  Diagnostics findings;                      ///< of the reading of the data
};

/// The report, of some 8 to 20 pages of A4: each part with a heading, figures with how to read them and what they show
/// in words, every number traced in the last part. \pre the network is undirected and has actors and no projects
[[nodiscard]] Document territory_report(const ReportFacts& facts, const ReportPlan& plan, Language language);

/// What matters most, on one page of A4. Of the plan, title and subtitle count.
[[nodiscard]] Document territory_brief(const ReportFacts& facts, const ReportPlan& plan, Language language);

/// The rows that the report rests on: network, brokers, kinds, suggestions, projects, scores, years; tables without
/// rows left out.
[[nodiscard]] std::vector<Table> report_tables(const ReportFacts& facts, Language language);

/// A zip archive of report.md, its figures as SVG and the tables as CSV, in the folder of this name.
/// \throw std::system_error when it cannot be made
[[nodiscard]] std::string report_archive(Document report, const std::vector<Table>& tables, const std::string& folder);

}  // namespace maillage::reports
