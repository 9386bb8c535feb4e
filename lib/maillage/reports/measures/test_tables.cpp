// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/test_tables.h"

#include <array>
#include <cmath>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/reports/measures/estimate_cells.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/test_messages.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/table_json.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

std::string count_text(std::size_t count, Language language) {
  return to_readable(static_cast<std::int64_t>(count), language);
}

Json about(const TestRun& run) {
  constexpr std::array kIds = {"kinds", "rewiring", "missing-ties", "missing-actors"};
  Json json{
      {"against", kIds.at(static_cast<std::size_t>(run.against))}, {"replicates", run.replicates}, {"seed", run.seed}};
  constexpr std::array kRewired = {"ties", "participations", "ties and participations"};
  if (run.against == Against::missing_ties || run.against == Against::missing_actors) json["share"] = run.share;
  if (run.against == Against::missing_ties) json["missing"] = kRewired.at(static_cast<std::size_t>(run.rewired));
  if (run.against == Against::rewiring) json["rewired"] = kRewired.at(static_cast<std::size_t>(run.rewired));
  if (run.kept_roles || run.kept_dates) {
    json["kept"] = Json::array();
    if (run.kept_roles) json["kept"].push_back("roles");
    if (run.kept_dates) json["kept"].push_back("dates");
  }
  if (run.against == Against::kinds) json["exact"] = run.exact;
  if (run.within) json["epsilon"] = *run.within;
  add_estimates(json, run.estimates);
  return json;
}

std::vector<Column> subject_columns(bool of_network) {
  std::vector<Column> columns;
  if (!of_network) columns = {machine_column("id"), text_column("name", kName), text_column("kind", kKind)};
  columns.push_back(text_column("measure", kMeasureColumn));
  return columns;
}

std::vector<Cell> subject_cells(const TestedRows& rows, const Measure& measure, std::size_t node, Language language) {
  std::vector<Cell> cells;
  if (measure.scope == Scope::actor) {
    const Node& one = rows.network.nodes()[node];
    cells = {Cell::text(one.id), Cell::text(one.name),
             Cell::named(kind_id(one, rows.ecosystem), kind_name(one, rows.ecosystem, language))};
  }
  cells.push_back(Cell::named(measure.id, measure.name.in(language)));
  return cells;
}

void add_significance_columns(Table& table) {
  for (Column& column :
       std::vector<Column>{number_column("observed", kObservedColumn), number_column("expected", kExpectedColumn),
                           number_column("deviation", kDeviationColumn), machine_column("p_high"),
                           machine_column("p_low"), number_column("p", kPColumn), machine_column("replicates")})
    table.columns.push_back(std::move(column));
}

/// A mean of whole numbers is not whole.
ValueFormat of_mean(ValueFormat format) { return format == ValueFormat::share ? format : ValueFormat::decimal; }

Cell probability(std::optional<double> value) { return Cell::number(value, NumberFormat{.decimals = 3}); }

/// Ranks are shared by halves, and interpolated.
Cell rank(std::optional<double> value) {
  const bool whole = value && *value == std::floor(*value);
  return Cell::number(value, NumberFormat{.decimals = whole ? 0 : 1});
}

void add_significance_cells(std::vector<Cell>& row, const Significance& test, ValueFormat format) {
  row.insert(row.end(), {Cell::number(test.observed, format), Cell::number(test.expected, of_mean(format)),
                         Cell::number(test.deviation, of_mean(format)), probability(test.p_high),
                         probability(test.p_low), probability(test.p), Cell::count(test.replicates)});
}

std::string against_rewiring(const TestRun& run, std::string_view count, Language language) {
  switch (run.rewired) {
    case RewiredRows::ties: return kAgainstRewiring.in(language, count);
    case RewiredRows::participations: return kAgainstParticipations.in(language, count);
    case RewiredRows::both: break;
  }
  return kAgainstBoth.in(language, count);
}

/// Distances: betweenness has a note of its own.
void add_draw_notes(Table& table, const Estimates& estimates) {
  for (const auto& [measure, estimate] : estimates) {
    if (estimate.drawn == Drawn::actors) table.notes.push_back(draw_estimate_note(*measure, estimate, table.language));
  }
}

void add_significance_notes(Table& table, const TestRun& run) {
  const Language language = table.language;
  const std::string count = count_text(run.replicates, language);
  table.notes.push_back(run.against == Against::kinds ? kAgainstKinds.in(language, count)
                                                      : against_rewiring(run, count, language));
  if (run.kept_roles) table.notes.emplace_back(kKeptRoles.in(language));
  if (run.kept_dates) table.notes.emplace_back(kKeptDates.in(language));
  table.notes.emplace_back((run.exact ? kExact : kTwoSided).in(language));
  if (run.within)
    table.notes.push_back(kEstimatedTests.in(language, readable(*run.within, ValueFormat::decimal, language)));
  add_draw_notes(table, run.estimates);
  constexpr std::size_t kMany = 10;
  if (table.rows.size() >= kMany)
    table.notes.push_back(kManyTests.in(language, count_text(table.rows.size(), language)));
}

const Message<std::string_view, std::string_view>& what_is_missing(const TestRun& run) {
  if (run.against == Against::missing_actors) return kMissingActors;
  switch (run.rewired) {
    case RewiredRows::ties: return kMissingTies;
    case RewiredRows::participations: return kMissingParticipations;
    case RewiredRows::both: break;
  }
  return kMissingBoth;
}

bool of_network(std::span<const MeasureTests> tests) {
  return !tests.empty() && tests.front().measure->scope == Scope::network;
}

bool of_actors(std::span<const MeasureRobustness> found) {
  return found.empty() || found.front().measure->scope == Scope::actor;
}

std::string agreement_note(const MeasureRobustness& found, Language language) {
  const auto number = [language](const std::optional<double>& value) {
    return readable(value, ValueFormat::decimal, language);
  };
  const Interval& agreement = found.agreement;
  return kAgreement.in(language, found.measure->name.in(language), number(agreement.median), number(agreement.low),
                       number(agreement.high));
}

/// Of the measures whose values in draws are estimates.
Estimates estimates_in_draws(std::span<const MeasureRobustness> found) {
  Estimates estimates;
  for (const MeasureRobustness& one : found) {
    if (one.in_draws) estimates.emplace_back(one.measure, *one.in_draws);
  }
  return estimates;
}

Json agreement_json(std::span<const MeasureRobustness> found) {
  Json agreements = Json::object();
  for (const MeasureRobustness& one : found) {
    const Interval& agreement = one.agreement;
    agreements[std::string(one.measure->id)] = {{"median", to_json_number(agreement.median)},
                                                {"low", to_json_number(agreement.low)},
                                                {"high", to_json_number(agreement.high)}};
  }
  return agreements;
}

}  // namespace

Table significance_table(const TestedRows& rows, std::span<const MeasureTests> tests, const TestRun& run,
                         Language language) {
  Table table{.id = "tests", .language = language, .columns = subject_columns(of_network(tests))};
  add_significance_columns(table);
  for (const MeasureTests& one : tests) {
    for (const std::size_t node : rows.nodes) {
      std::vector<Cell>& row = table.rows.emplace_back(subject_cells(rows, *one.measure, node, language));
      add_significance_cells(row, one.tests[node], one.measure->format);
    }
  }
  add_significance_notes(table, run);
  return table;
}

Table robustness_table(const TestedRows& rows, std::span<const MeasureRobustness> found, const TestRun& run,
                       Language language) {
  const bool ranks = of_actors(found);
  Table table{.id = "tests", .language = language, .columns = subject_columns(!ranks)};
  table.columns.push_back(ranks ? number_column("rank", kRankColumn) : number_column("observed", kObservedColumn));
  table.columns.push_back(number_column("median", kMedianColumn));
  table.columns.push_back(number_column("low", kLowColumn));
  table.columns.push_back(number_column("high", kHighColumn));
  table.columns.push_back(machine_column("draws"));
  table.notes.push_back(what_is_missing(run).in(language, count_text(run.replicates, language),
                                                readable(run.share, ValueFormat::share, language)));
  const Estimates estimates = estimates_in_draws(found);
  add_quality_columns(table, estimates);
  if (run.within)
    table.notes.push_back(kEstimatedDraws.in(language, readable(*run.within, ValueFormat::decimal, language)));
  add_draw_notes(table, estimates);
  for (const MeasureRobustness& one : found) {
    for (const std::size_t node : rows.nodes) {
      const Interval& interval = one.intervals[node];
      std::vector<Cell>& row = table.rows.emplace_back(subject_cells(rows, *one.measure, node, language));
      for (const auto& value : {interval.observed, interval.median, interval.low, interval.high})
        row.push_back(ranks ? rank(value) : Cell::number(value, of_mean(one.measure->format)));
      row.push_back(Cell::count(interval.draws));
      if (one.in_draws) add_quality(row, *one.in_draws);
      else row.resize(table.columns.size());
    }
    if (ranks) table.notes.push_back(agreement_note(one, language));
  }
  table.notes.emplace_back(kRealOmissions.in(language));
  return table;
}

Table kind_tests_table(const Ecosystem& ecosystem, const ExternalInternalTests& tests, const TestRun& run,
                       Language language) {
  Table table{.id = "tests", .language = language, .columns = {text_column("kind", kKind)}};
  add_significance_columns(table);
  for (std::size_t i = 0; i < tests.kinds.size(); ++i) {
    const Kind& kind = ecosystem[tests.kinds[i]];
    std::vector<Cell>& row = table.rows.emplace_back();
    row.push_back(Cell::named(kind.id, kind.label.in(language)));
    add_significance_cells(row, tests.of_kind[i], ValueFormat::decimal);
  }
  add_significance_notes(table, run);
  return table;
}

std::string tests_json(const Table& table, const TestRun& run) {
  Json json = about(run);
  json["tests"] = rows_json(table);
  if (!table.selection.facts.empty()) json["selection"] = selection_json(table.selection);
  return json.dump(2) + "\n";
}

std::string robustness_json(const Table& table, std::span<const MeasureRobustness> found, const TestRun& run) {
  Json json = about(run);
  if (of_actors(found)) json["agreement"] = agreement_json(found);
  json["tests"] = rows_json(table);
  if (!table.selection.facts.empty()) json["selection"] = selection_json(table.selection);
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
