// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/measure_tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

/// Cells that say which actor or tie a row is of: for machines ids, for people names.
std::vector<std::string> subject(const MeasuredRows& result, std::size_t i, const Network& network, const Ecosystem& ecosystem) {
  if (result.scope == Scope::actor) {
    const Node& node = network.nodes()[i];
    return {node.id, node.name, kind_id(node, ecosystem)};
  }
  const auto [from, to] = network.ends(EdgeId(i));
  return {network[from].id, network[to].id, exact(network.weight(EdgeId(i)))};
}

std::vector<std::string> subject_headers(Scope scope) {
  return scope == Scope::actor ? std::vector<std::string>{"id", "name", "kind"}
                               : std::vector<std::string>{"from", "to", "weight"};
}

std::vector<std::string> subject_for_people(const MeasuredRows& result, std::size_t i, const Network& network,
                                            const Ecosystem& ecosystem, Language language) {
  if (result.scope == Scope::actor) {
    const Node& node = network.nodes()[i];
    return {node.name, kind_name(node, ecosystem, language)};
  }
  const auto [from, to] = network.ends(EdgeId(i));
  return {network[from].name, network[to].name};
}

std::string list_measures(Scope scope, Language language) {
  TextTable table{{std::string(kIdColumn.in(language)), std::string(kName.in(language)), std::string(kMeaningColumn.in(language))},
                  {false, false, false},
                  {}};
  for (const Measure& measure : measures()) {
    if (measure.scope != scope) continue;
    table.rows.push_back({std::string(measure.id), std::string(measure.name.in(language)), std::string(measure.meaning.in(language))});
  }
  return to_aligned(table);
}

}  // namespace

std::string measures_text(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem, Language language) {
  TextTable table;
  if (result.scope == Scope::actor) table.headers = {std::string(kName.in(language)), std::string(kKind.in(language))};
  else table.headers = {std::string(kFromColumn.in(language)), std::string(kToColumn.in(language))};
  table.numeric = {false, false};
  for (const Measure* measure : result.measures) {
    table.headers.emplace_back(measure->name.in(language));
    table.numeric.push_back(true);
  }
  for (const std::size_t i : result.order) {
    std::vector<std::string> row = subject_for_people(result, i, network, ecosystem, language);
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      row.push_back(readable(result.values[m][i], result.measures[m]->format, language));
    }
    table.rows.push_back(std::move(row));
  }
  return to_aligned(table);
}

std::string measures_csv(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem) {
  TextTable table{subject_headers(result.scope), {}, {}};
  for (const Measure* measure : result.measures) table.headers.emplace_back(measure->id);
  for (const std::size_t i : result.order) {
    std::vector<std::string> row = subject(result, i, network, ecosystem);
    for (const Values& values : result.values) row.push_back(exact(values[i]));
    table.rows.push_back(std::move(row));
  }
  return to_csv(table);
}

std::string measures_json(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem) {
  const std::vector<std::string> headers = subject_headers(result.scope);
  Json rows = Json::array();
  for (const std::size_t i : result.order) {
    const std::vector<std::string> cells = subject(result, i, network, ecosystem);
    Json row;
    for (std::size_t c = 0; c < cells.size(); ++c) row[headers[c]] = cells[c];
    if (result.scope == Scope::tie) row["weight"] = to_json_number(network.weight(EdgeId(i)));
    for (std::size_t m = 0; m < result.measures.size(); ++m) {
      row[std::string(result.measures[m]->id)] = to_json_number(result.values[m][i]);
    }
    rows.push_back(std::move(row));
  }
  return Json({{result.scope == Scope::actor ? "actors" : "ties", std::move(rows)}}).dump(2) + "\n";
}

/// Measures of the network: one a row.
std::string network_measures_table(const MeasuredRows& result, Format format, Language language) {
  if (format == Format::json) {
    Json values;
    for (std::size_t i = 0; i < result.measures.size(); ++i) {
      values[std::string(result.measures[i]->id)] = to_json_number(result.values[i].front());
    }
    return Json({{"network", std::move(values)}}).dump(2) + "\n";
  }
  const bool csv = format == Format::csv;
  TextTable table{{"measure", "value"}, {false, true}, {}};
  if (!csv) table.headers = {std::string(kMeasureColumn.in(language)), std::string(kValueColumn.in(language))};
  for (std::size_t i = 0; i < result.measures.size(); ++i) {
    const Measure& measure = *result.measures[i];
    const auto value = result.values[i].front();
    table.rows.push_back({std::string(csv ? measure.id : measure.name.in(language)),
                          csv ? exact(value) : readable(value, measure.format, language)});
  }
  return csv ? to_csv(table) : to_aligned(table);
}

std::string measures_list(Language language) {
  return fmt::format("{}\n\n{}\n{}\n\n{}\n{}\n\n{}", kActorMeasures.in(language),
                     list_measures(Scope::actor, language), kTieMeasures.in(language),
                     list_measures(Scope::tie, language), kNetworkMeasures.in(language),
                     list_measures(Scope::network, language));
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
