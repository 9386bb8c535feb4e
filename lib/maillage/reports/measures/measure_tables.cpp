// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/measure_tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/own_cells.h"
#include "maillage/reports/measures/project_messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Column> subject_columns(Scope scope) {
  if (scope == Scope::actor) return {machine_column("id"), text_column("name", kName), text_column("kind", kKind)};
  return {text_column("from", kFromColumn), text_column("to", kToColumn), machine_column("weight")};
}

/// Cells that say which actor or tie a row is of.
std::vector<Cell> subject_cells(Scope scope, std::size_t i, const Network& network, const Ecosystem& ecosystem,
                                Language language) {
  if (scope == Scope::actor) {
    const Node& node = network.nodes()[i];
    return {Cell::text(node.id), Cell::text(node.name),
            Cell::named(kind_id(node, ecosystem), kind_name(node, ecosystem, language))};
  }
  const auto [from, to] = network.ends(EdgeId(i));
  return {Cell::named(network[from].id, network[from].name), Cell::named(network[to].id, network[to].name),
          Cell::number(network.weight(EdgeId(i)))};
}

Cell value_cell(const Measure& measure, std::optional<double> value) { return Cell::number(value, measure.format); }

Column quality_column(std::string id, const Label& title) {
  return only_for(Readers::machines, number_column(std::move(id), title));
}

/// Its values, and where they are estimates how good they are.
void add_measure_columns(Table& table, const Measure& measure, const Estimates& estimates) {
  const std::string id(measure.id);
  const bool estimated = find_estimate(estimates, measure) != nullptr;
  const auto name = [&](Language language) { return marked_name(measure, estimated, language); };
  table.columns.push_back({.id = id, .title = Text::per_language(name), .numeric = true});
  if (!estimated) return;
  for (const auto& [part, title] : kQuality)
    table.columns.push_back(quality_column(id + "_" + std::string(part), title));
}

std::string_view scope_id(Scope scope) {
  switch (scope) {
    case Scope::actor: return "actors";
    case Scope::tie: return "ties";
    case Scope::project: return "projects";
    case Scope::network: break;
  }
  return "network";
}

}  // namespace

Table measures_table(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem,
                     Language language) {
  Table table{
      .id = std::string(scope_id(result.scope)), .language = language, .columns = subject_columns(result.scope)};
  for (const Measure* measure : result.measures) add_measure_columns(table, *measure, result.estimates);
  for (const std::size_t i : result.order) {
    std::vector<Cell> row = subject_cells(result.scope, i, network, ecosystem, language);
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      row.push_back(value_cell(*result.measures[m], result.values[m][i]));
      if (const Estimate* estimate = find_estimate(result.estimates, *result.measures[m])) add_quality(row, *estimate);
    }
    table.rows.push_back(std::move(row));
  }
  table.notes = estimate_notes(result.estimates, language);
  return table;
}

void add_own_columns(Table& table, const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem) {
  for (const Attribute& attribute : ecosystem.actor_attributes) {
    table.columns.push_back(machine_column(attribute.name));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto* actor = std::get_if<ActorId>(&network.nodes()[result.order[row]].subject);
      table.rows[row].push_back(actor != nullptr ? own_cell(attribute, actor->index()) : Cell());
    }
  }
}

Table network_measures_table(const MeasuredRows& result, Language language) {
  Table table{.id = "network",
              .language = language,
              .columns = {text_column("measure", kMeasureColumn), number_column("value", kValueColumn)}};
  add_quality_columns(table, result.estimates);
  for (std::size_t i = 0; i < result.measures.size(); ++i)
    table.rows.push_back(network_row(*result.measures[i], result.values[i].front(), result.estimates, language));
  table.notes = estimate_notes(result.estimates, language);
  return table;
}

std::string network_measures_json(const MeasuredRows& result, const StatedSelection& selection) {
  Json values;
  for (std::size_t i = 0; i < result.measures.size(); ++i)
    values[std::string(result.measures[i]->id)] = to_json_number(result.values[i].front());
  Json json = {{"network", std::move(values)}};
  if (!selection.facts.empty()) json["selection"] = selection_json(selection);
  add_estimates(json, result.estimates);
  return json.dump(2) + "\n";
}

Table measures_list(std::optional<Scope> scope, Language language) {
  Table table{.id = "measures",
              .language = language,
              .columns = {machine_column("of"), text_column("id", kIdColumn), text_column("name", kName),
                          text_column("meaning", kMeaningColumn)}};
  for (const Measure& measure : measures()) {
    if (scope && measure.scope != *scope) continue;
    table.rows.push_back({Cell::text(scope_id(measure.scope)), Cell::text(measure.id),
                          Cell::text(measure.name.in(language)), Cell::text(measure.meaning.in(language))});
  }
  return table;
}

std::string measures_list_text(Language language) {
  const auto list = [language](Scope scope) { return to_text(measures_list(scope, language)); };
  return fmt::format("{}\n\n{}\n{}\n\n{}\n{}\n\n{}\n{}\n\n{}", kActorMeasures.in(language), list(Scope::actor),
                     kTieMeasures.in(language), list(Scope::tie), kProjectMeasures.in(language), list(Scope::project),
                     kNetworkMeasures.in(language), list(Scope::network));
}

std::string measure_explanation(const Measure& measure, Language language) {
  const auto line = [language](Label what, std::string_view text) {
    return fmt::format("{}: {}\n", what.in(language), text);
  };
  return fmt::format("{} ({})\n{}\n\n", measure.name.in(language), measure.id, measure.meaning.in(language)) +
         line(kDefinition, measure.definition.in(language)) + line(kRange, measure.range.in(language)) +
         line(kUndefined, measure.undefined.in(language)) + line(kReference, measure.reference);
}

}  // namespace maillage::reports
