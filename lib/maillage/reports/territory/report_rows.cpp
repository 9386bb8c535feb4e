// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/report_rows.h"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

#include "maillage/base/wording.h"
#include "maillage/measures/project_rows.h"
#include "maillage/measures/projects/parts.h"
#include "maillage/model/date_words.h"
#include "maillage/model/geography.h"
#include "maillage/network/question.h"
#include "maillage/network/selected_rows.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/project_tables.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/territory/report_messages.h"
#include "maillage/weaving/suggest.h"

namespace maillage::reports {
namespace {

std::optional<double> of_node(const Values& values, NodeId node) { return values.at(node.index()); }

std::string status_of(const Ecosystem& ecosystem, const Project& project, Language language) {
  return project.status ? label(ecosystem, *project.status, language) : std::string(kNoStatus.in(language));
}

std::size_t whole(const std::optional<double>& value) { return static_cast<std::size_t>(value.value_or(0)); }

Cell kind_cell(const Node& node, const Ecosystem& ecosystem, Language language) {
  return Cell::named(kind_id(node, ecosystem), kind_name(node, ecosystem, language));
}

}  // namespace

std::vector<BrokerRow> find_broker_rows(const Study& study, std::size_t most) {
  const Network& network = study.network();
  const Values between = find_measure("betweenness_normalized")->compute(study);
  const Values degree = find_measure("degree")->compute(study);
  const Values alone = find_measure("brokered_exclusive")->compute(study);
  std::vector<BrokerRow> rows;
  for (const std::size_t place : order_by(between, network, Scope::actor)) {
    if (rows.size() == most || between[place].value_or(0) <= 0) break;
    const NodeId node(place);
    rows.push_back({node, between[place], degree[place].value_or(0), of_node(alone, node)});
  }
  return rows;
}

Table brokers_table(const std::vector<BrokerRow>& rows, const Study& study, Language language) {
  const Network& network = study.network();
  Table table{.id = "brokers",
              .language = language,
              .columns = {{.id = "rank", .numeric = true},
                          text_column("actor", kActorColumn),
                          text_column("kind", kKindColumn),
                          number_column("degree", kPartnersColumn),
                          number_column("betweenness_normalized", kPathsColumn),
                          number_column("brokered_exclusive", kAloneColumn)},
              .selection = stated_selection(study)};
  for (const BrokerRow& row : rows) {
    const Node& node = network[row.node];
    table.rows.push_back({Cell::count(table.rows.size() + 1), Cell::named(node.id, node.name),
                          kind_cell(node, study.ecosystem(), language), Cell::number(row.degree, ValueFormat::integer),
                          Cell::number(row.betweenness, ValueFormat::share),
                          Cell::number(row.alone, ValueFormat::integer)});
  }
  return table;
}

std::vector<ProjectRow> find_project_rows(const Study& study) {
  const Ecosystem& ecosystem = study.ecosystem();
  const std::vector<ProjectId>& projects = projects_of(study);
  const Values actors = find_measure("project.participants")->compute(study);
  const Values kinds = find_measure("project.kinds")->compute(study);
  const auto parts = parts_of_projects(ecosystem, selected_rows(ecosystem, study.question()).participations);
  std::vector<ProjectRow> rows;
  for (const std::size_t place : order_of_projects(actors, study)) {
    ProjectRow& row = rows.emplace_back(ProjectRow{projects[place], whole(actors[place]), whole(kinds[place]), {}});
    for (const Part& part : parts[row.project.index()]) {
      if (has_role(part, Role::lead)) row.leads.push_back(part.actor);
    }
  }
  return rows;
}

Table projects_table(const std::vector<ProjectRow>& rows, const Study& study, Language language) {
  constexpr std::size_t kLeads = 2;
  const Ecosystem& ecosystem = study.ecosystem();
  Table table{.id = "projects",
              .language = language,
              .columns = {text_column("project", kProjectColumn), text_column("status", kStatusColumn),
                          text_column("period", kWhenColumn), number_column("actors", kTakePartColumn),
                          number_column("kinds", kKindsColumn), text_column("leads", kLeadColumn)},
              .selection = stated_selection(study)};
  const std::vector<Period> periods = project_periods(ecosystem);
  for (const ProjectRow& row : rows) {
    const Project& project = ecosystem[row.project];
    std::vector<std::string> ids;
    std::vector<std::string> names;
    for (const ActorId lead : row.leads) {
      ids.push_back(ecosystem[lead].id);
      names.push_back(ecosystem[lead].name);
    }
    const std::string when = in_words(periods.at(row.project.index()), language);
    const std::string led = names.empty() ? "" : Wording(language).list(names, kLeads);
    table.rows.push_back({Cell::named(project.id, project.name), Cell::text(status_of(ecosystem, project, language)),
                          when.empty() ? Cell() : Cell::text(when), Cell::count(row.actors), Cell::count(row.kinds),
                          names.empty() ? Cell() : Cell::list(std::move(ids), led)});
  }
  return table;
}

std::string statuses(const std::vector<ProjectRow>& rows, const Study& study, Language language) {
  std::map<std::string, std::size_t> counts;
  for (const ProjectRow& row : rows) ++counts[status_of(study.ecosystem(), study.ecosystem()[row.project], language)];
  std::vector<std::pair<std::string, std::size_t>> ordered(counts.begin(), counts.end());
  std::ranges::stable_sort(ordered, [](const auto& one, const auto& other) { return one.second > other.second; });
  std::string text;
  for (const auto& [status, count] : ordered) text += (text.empty() ? "" : ", ") + kHowMany.in(language, status, count);
  return text;
}

Table missing_table(const SuggestFacts& facts, Language language) {
  const Network& network = facts.evidence.network();
  const SentenceStyle style{language, [](const std::string& name) { return escape_marks(name); }};
  Table table{.id = "links",
              .language = language,
              .columns = {{.id = "place", .numeric = true},
                          text_column("who", kPairColumn),
                          text_column("why", kWhyColumn),
                          text_column("through", kByWhomColumn)},
              .selection = stated_selection(facts.evidence.study(), facts.shown)};
  for (const Suggestion& one : facts.found.list) {
    const std::string pair =
        style.written(network[one.facts.a].name) + " – " + style.written(network[one.facts.b].name);
    table.rows.push_back({Cell::count(table.rows.size() + 1), Cell::marked(pair),
                          Cell::marked(reason(one, facts.evidence, facts.found.hub, style)),
                          Cell::marked(introduction(one, network, style))});
  }
  return table;
}

Table with_columns(const Table& table, std::span<const std::string_view> ids) {
  Table narrow = table;
  narrow.columns.clear();
  narrow.rows.assign(table.rows.size(), {});
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (std::ranges::find(ids, table.columns[i].id) == ids.end()) continue;
    narrow.columns.push_back(table.columns[i]);
    for (std::size_t row = 0; row < table.rows.size(); ++row) narrow.rows[row].push_back(table.rows[row][i]);
  }
  return narrow;
}

Gaps find_gaps(const Study& study) {
  const Ecosystem& ecosystem = study.ecosystem();
  const Network& network = study.network();
  const SelectedRows selected = selected_rows(ecosystem, study.question());
  const TieOrigin origin = study.question().origin;
  Gaps gaps{.actors = network.size(), .projects = projects_of(study).size()};
  const auto count_row = [&](const Period& own, std::optional<ProjectId> project, const std::string& source) {
    ++gaps.rows;
    const bool dated = !(own == Period()) || (project && !(ecosystem[*project].period == Period()));
    if (!dated) ++gaps.undated;
    if (source.empty() && (!project || ecosystem[*project].source.empty())) ++gaps.unsourced;
  };
  for (std::size_t i = 0; i < ecosystem.participations.size() && origin != TieOrigin::direct; ++i) {
    const Participation& row = ecosystem.participations[i];
    if (selected.participations[i]) count_row(row.period, row.project, row.source);
  }
  for (std::size_t i = 0; i < ecosystem.ties.size() && origin != TieOrigin::participation; ++i) {
    const Tie& row = ecosystem.ties[i];
    if (selected.ties[i]) count_row(row.period, row.project, row.source);
  }
  const auto places = locate_actors(ecosystem);
  for (std::size_t i = 0; i < network.size(); ++i) {
    const ActorId actor = std::get<ActorId>(network[NodeId(i)].subject);
    if (!places[actor.index()]) ++gaps.unplaced;
    if (ecosystem[actor].kind == unknown_kind(ecosystem)) ++gaps.unknown_kinds;
  }
  for (const ProjectId project : projects_of(study)) {
    if (!ecosystem[project].status) ++gaps.without_status;
  }
  return gaps;
}

}  // namespace maillage::reports
