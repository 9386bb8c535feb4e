// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/project_tables.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/measures/project_rows.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/own_cells.h"
#include "maillage/reports/measures/project_messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"

namespace maillage::reports {
namespace {

constexpr std::array<std::string_view, 10> kSummarised = {
    "project.participants",   "project.kinds",        "project.leads",        "project.funders", "project.public_money",
    "project.hub_takes_part", "project.embeddedness", "project.known_before", "project.inside",  "project.duration"};

std::vector<Cell> subject_of_project(const Project& project, const Ecosystem& ecosystem, Language language) {
  const Cell status = project.status ? Cell::named(label(ecosystem, *project.status, Language::english),
                                                   label(ecosystem, *project.status, language))
                                     : Cell();
  return {Cell::text(project.id), Cell::text(project.name), status};
}

bool speaks_of_hub(const Measure* measure) { return measure->id.starts_with("project.hub_"); }

std::string hub_note(const Study& study, Language language) {
  std::vector<std::string> names;
  for (const ActorId actor : hubs_of(study)) names.push_back(study.ecosystem()[actor].name);
  if (names.empty()) return std::string(kNoHubOfProjects.in(language));
  std::ranges::sort(names, [](const std::string& a, const std::string& b) { return collate(a, b) < 0; });
  return (names.size() == 1 ? kHubOfProjects : kHubsOfProjects).in(language, Wording(language).list(names));
}

std::optional<ProjectSpread> spread_of(const Measure& measure, const Study& study) {
  std::vector<double> known;
  for (const auto& value : measure.compute(study)) {
    if (value) known.push_back(*value);
  }
  if (known.empty()) return std::nullopt;
  std::ranges::sort(known);
  const std::size_t half = known.size() / 2;
  const double median = known.size() % 2 == 1 ? known[half] : (known[half - 1] + known[half]) / 2;
  return ProjectSpread{&measure, known.size(), known.front(),
                       median,   known.back(), static_cast<std::size_t>(std::ranges::count(known, 1.0))};
}

/// A median of whole numbers may lie between two.
std::string readable_median(const ProjectSpread& spread, Language language) {
  const bool whole = spread.measure->format == ValueFormat::integer && spread.median != static_cast<int>(spread.median);
  if (whole) return to_readable(spread.median, 1, language);
  return readable(spread.median, spread.measure->format, language);
}

std::string in_words(const ProjectSpread& spread, Language language) {
  const ValueFormat format = spread.measure->format;
  if (format == ValueFormat::yes_no) return kYesOf.in(language, Count(spread.yes), Count(spread.known));
  if (spread.known == 1) return kOnlyOneKnown.in(language, readable(spread.least, format, language));
  if (spread.least == spread.most)
    return kAllTheSame.in(language, readable(spread.least, format, language), Count(spread.known));
  return kSpread.in(language, readable_median(spread, language), readable(spread.least, format, language),
                    readable(spread.most, format, language), Count(spread.known));
}

}  // namespace

Table project_measures_table(const MeasuredRows& result, const Study& study, Language language) {
  Table table{.id = "projects",
              .language = language,
              .columns = {machine_column("id"), text_column("name", kName), text_column("status", kStatus)}};
  for (const Measure* measure : result.measures)
    table.columns.push_back(number_column(std::string(measure->id), measure->name));
  const std::vector<ProjectId>& projects = projects_of(study);
  for (const std::size_t i : result.order) {
    std::vector<Cell> row = subject_of_project(study.ecosystem()[projects[i]], study.ecosystem(), language);
    for (std::size_t m = 0; m < result.measures.size(); ++m)
      row.push_back(Cell::number(result.values[m][i], result.measures[m]->format));
    table.rows.push_back(std::move(row));
  }
  if (std::ranges::any_of(result.measures, speaks_of_hub)) table.notes.push_back(hub_note(study, language));
  return table;
}

void add_own_columns_of_projects(Table& table, const MeasuredRows& result, const Study& study) {
  const std::vector<ProjectId>& projects = projects_of(study);
  for (const Attribute& attribute : study.ecosystem().project_attributes) {
    table.columns.push_back(machine_column(attribute.name));
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      table.rows[row].push_back(own_cell(attribute, projects[result.order[row]].index()));
  }
}

std::vector<std::size_t> order_of_projects(const Values& values, const Study& study) {
  std::vector<std::size_t> order = own_order(values.size());
  const auto name = [&](std::size_t i) -> const std::string& { return study.ecosystem()[projects_of(study)[i]].name; };
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    if (values[a] != values[b]) return values[b] < values[a];
    return collate(name(a), name(b)) < 0;
  });
  return order;
}

ProjectsSummary summarise_projects(const Study& study) {
  ProjectsSummary summary{projects_of(study).size(), {}};
  for (const std::string_view id : kSummarised) {
    if (const auto spread = spread_of(*find_measure(id), study)) summary.spreads.push_back(*spread);
  }
  return summary;
}

std::vector<std::pair<std::string, std::string>> project_lines(const ProjectsSummary& summary, Language language) {
  std::vector<std::pair<std::string, std::string>> lines;
  if (summary.projects == 0) return lines;
  lines.emplace_back(kNumberOfProjects.in(language), Wording(language).number(summary.projects));
  for (const ProjectSpread& spread : summary.spreads)
    lines.emplace_back(spread.measure->name.in(language), in_words(spread, language));
  return lines;
}

}  // namespace maillage::reports
