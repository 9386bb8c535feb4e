// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/measures/test_tables.h"

#include <array>
#include <cmath>

#include <nlohmann/json.hpp>

#include "maillage/base/number.h"
#include "maillage/reports/measures/measure_words.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/measures/test_messages.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

/// A table for whoever reads it: people, spreadsheets, programs.
class TestTable {
 public:
  TestTable(const TestRun& run, Language language) : run_(run), language_(language) {}

  /// `machine` heads the column in CSV and JSON, `people` in tables; nothing there: the column is left out.
  void column(std::string_view machine, std::optional<Label> people, bool numeric) {
    columns_.push_back({std::string(machine), people, numeric});
  }

  /// A cell for machines, and for people.
  void cell(std::string machine, std::string people) {
    if (cells_.empty() || cells_.back().size() == columns_.size()) cells_.emplace_back();
    cells_.back().push_back({Json(machine), std::move(machine), std::move(people)});
  }

  void number(std::optional<double> value, ValueFormat format) {
    cell(exact(value), readable(value, format, language_));
    cells_.back().back().json = to_json_number(value);
  }

  void probability(std::optional<double> value) {
    constexpr int kDecimals = 3;
    cell(exact(value), value ? to_readable(*value, kDecimals, language_) : "–");
    cells_.back().back().json = to_json_number(value);
  }

  /// Ranks are shared by halves, and interpolated.
  void rank(std::optional<double> value) {
    const int decimals = value && *value == std::floor(*value) ? 0 : 1;
    cell(exact(value), value ? to_readable(*value, decimals, language_) : "–");
    cells_.back().back().json = to_json_number(value);
  }

  void note(std::string sentence) { notes_.push_back(std::move(sentence)); }
  [[nodiscard]] std::size_t rows() const { return cells_.size(); }

  /// `about`: what JSON says beside the rows.
  [[nodiscard]] std::string text(Json about) const {
    if (run_.format == Format::json) return as_json(std::move(about));
    if (run_.format == Format::csv) return to_csv(table(&Cell::machine));
    std::string text = to_aligned(table(&Cell::people)) + "\n";
    for (const std::string& note : notes_) text += note + "\n";
    return text;
  }

 private:
  struct Column {
    std::string machine;
    std::optional<Label> people;
    bool numeric = false;
  };
  struct Cell {
    Json json;
    std::string machine;
    std::string people;
  };

  [[nodiscard]] TextTable table(std::string Cell::* which) const {
    const bool for_people = which == &Cell::people;
    TextTable table;
    for (const Column& column : columns_) {
      if (for_people && !column.people) continue;
      table.headers.push_back(for_people ? std::string(column.people->in(language_)) : column.machine);
      table.numeric.push_back(column.numeric);
    }
    for (const auto& cells : cells_) {
      std::vector<std::string> row;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!for_people || columns_[i].people) row.push_back(cells[i].*which);
      }
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  [[nodiscard]] std::string as_json(Json about) const {
    Json rows = Json::array();
    for (const auto& cells : cells_) {
      Json row;
      for (std::size_t i = 0; i < cells.size(); ++i) row[columns_[i].machine] = cells[i].json;
      rows.push_back(std::move(row));
    }
    about["tests"] = std::move(rows);
    return about.dump(2) + "\n";
  }

  const TestRun& run_;
  Language language_;
  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> cells_;
  std::vector<std::string> notes_;
};

std::string count_text(std::size_t count, Language language) {
  return to_readable(static_cast<std::int64_t>(count), language);
}

Json about(const TestRun& run) {
  constexpr std::array kIds = {"kinds", "rewiring", "missing-ties", "missing-actors"};
  Json json{
      {"against", kIds.at(static_cast<std::size_t>(run.against))}, {"replicates", run.replicates}, {"seed", run.seed}};
  if (run.against == Against::missing_ties || run.against == Against::missing_actors) json["share"] = run.share;
  if (run.against == Against::kinds) json["exact"] = run.exact;
  return json;
}

void subject_columns(TestTable& table, bool of_network) {
  if (!of_network) {
    table.column("id", std::nullopt, false);
    table.column("name", kName, false);
    table.column("kind", kKind, false);
  }
  table.column("measure", kMeasureColumn, false);
}

void subject_cells(TestTable& table, const TestedRows& rows, const Measure& measure, std::size_t node,
                   Language language) {
  if (measure.scope == Scope::actor) {
    const Node& one = rows.network.nodes()[node];
    table.cell(one.id, {});
    table.cell(one.name, one.name);
    table.cell(kind_id(one, rows.ecosystem), kind_name(one, rows.ecosystem, language));
  }
  table.cell(std::string(measure.id), std::string(measure.name.in(language)));
}

void significance_columns(TestTable& table) {
  table.column("observed", kObservedColumn, true);
  table.column("expected", kExpectedColumn, true);
  table.column("deviation", kDeviationColumn, true);
  table.column("p_high", std::nullopt, true);
  table.column("p_low", std::nullopt, true);
  table.column("p", kPColumn, true);
  table.column("replicates", std::nullopt, true);
}

/// A mean of whole numbers is not whole.
ValueFormat of_mean(ValueFormat format) { return format == ValueFormat::share ? format : ValueFormat::decimal; }

void significance_cells(TestTable& table, const Significance& test, ValueFormat format) {
  table.number(test.observed, format);
  table.number(test.expected, of_mean(format));
  table.number(test.deviation, of_mean(format));
  table.probability(test.p_high);
  table.probability(test.p_low);
  table.probability(test.p);
  table.number(static_cast<double>(test.replicates), ValueFormat::integer);
}

void significance_notes(TestTable& table, const TestRun& run, Language language) {
  const std::string count = count_text(run.replicates, language);
  table.note(run.against == Against::kinds ? kAgainstKinds.in(language, count) : kAgainstRewiring.in(language, count));
  table.note(std::string((run.exact ? kExact : kTwoSided).in(language)));
  constexpr std::size_t kMany = 10;
  if (table.rows() >= kMany) table.note(kManyTests.in(language, count_text(table.rows(), language)));
}

bool of_network(std::span<const MeasureTests> tests) {
  return !tests.empty() && tests.front().measure->scope == Scope::network;
}

}  // namespace

std::string significance_table(const TestedRows& rows, std::span<const MeasureTests> tests, const TestRun& run,
                               Language language) {
  TestTable table(run, language);
  subject_columns(table, of_network(tests));
  significance_columns(table);
  for (const MeasureTests& one : tests) {
    for (const std::size_t node : rows.nodes) {
      subject_cells(table, rows, *one.measure, node, language);
      significance_cells(table, one.tests[node], one.measure->format);
    }
  }
  significance_notes(table, run, language);
  return table.text(about(run));
}

std::string robustness_table(const TestedRows& rows, std::span<const MeasureRobustness> found, const TestRun& run,
                             Language language) {
  TestTable table(run, language);
  const bool ranks = found.empty() || found.front().measure->scope == Scope::actor;
  subject_columns(table, !ranks);
  table.column(ranks ? "rank" : "observed", ranks ? kRankColumn : kObservedColumn, true);
  table.column("median", kMedianColumn, true);
  table.column("low", kLowColumn, true);
  table.column("high", kHighColumn, true);
  table.column("draws", std::nullopt, true);
  const std::string count = count_text(run.replicates, language);
  const std::string share = readable(run.share, ValueFormat::share, language);
  const auto& missing = run.against == Against::missing_ties ? kMissingTies : kMissingActors;
  table.note(missing.in(language, count, share));
  Json agreements = Json::object();
  for (const MeasureRobustness& one : found) {
    for (const std::size_t node : rows.nodes) {
      const Interval& interval = one.intervals[node];
      subject_cells(table, rows, *one.measure, node, language);
      for (const auto& value : {interval.observed, interval.median, interval.low, interval.high}) {
        if (ranks) table.rank(value);
        else table.number(value, of_mean(one.measure->format));
      }
      table.number(static_cast<double>(interval.draws), ValueFormat::integer);
    }
    const auto number = [language](const std::optional<double>& value) {
      return readable(value, ValueFormat::decimal, language);
    };
    const Interval& agreement = one.agreement;
    if (!ranks) continue;
    table.note(kAgreement.in(language, one.measure->name.in(language), number(agreement.median), number(agreement.low),
                             number(agreement.high)));
    agreements[std::string(one.measure->id)] = {{"median", to_json_number(agreement.median)},
                                                {"low", to_json_number(agreement.low)},
                                                {"high", to_json_number(agreement.high)}};
  }
  table.note(std::string(kRealOmissions.in(language)));
  Json facts = about(run);
  if (ranks) facts["agreement"] = std::move(agreements);
  return table.text(std::move(facts));
}

std::string kind_tests_table(const Ecosystem& ecosystem, const ExternalInternalTests& tests, TestRun run,
                             Language language) {
  run.exact = tests.exact;
  TestTable table(run, language);
  table.column("kind", kKind, false);
  significance_columns(table);
  for (std::size_t i = 0; i < tests.kinds.size(); ++i) {
    const Kind& kind = ecosystem[tests.kinds[i]];
    table.cell(kind.id, kind.label.in(language));
    significance_cells(table, tests.of_kind[i], ValueFormat::decimal);
  }
  significance_notes(table, run, language);
  return table.text(about(run));
}

}  // namespace maillage::reports
