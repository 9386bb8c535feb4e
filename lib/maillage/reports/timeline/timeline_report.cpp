// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/timeline/timeline_report.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "maillage/base/wording.h"
#include "maillage/model/date_words.h"
#include "maillage/reports/tables/columns.h"
#include "maillage/reports/tables/readable.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/tables/table_json.h"
#include "maillage/reports/timeline/timeline_messages.h"
#include "maillage/reports/timeline/timeline_notes.h"

namespace maillage::reports {
namespace {

using Json = nlohmann::ordered_json;

/// A number of a period, which machines also get with undated rows.
struct CountedColumn {
  std::string_view id;
  Label title;
  std::optional<std::size_t> (*of)(const PeriodNetwork& network);
};

constexpr CountedColumn kActorCount{"actors", kActorsColumn, [](const auto& of) { return std::optional(of.actors); }};
constexpr CountedColumn kEntered{"entered", kEnteredColumn, [](const auto& of) { return of.entered; }};
constexpr CountedColumn kLeft{"left", kLeftColumn, [](const auto& of) { return of.left; }};
constexpr CountedColumn kTieCount{"ties", kTiesColumn, [](const auto& of) { return std::optional(of.ties); }};
constexpr CountedColumn kNewTies{"new_ties", kNewTiesColumn, [](const auto& of) { return of.new_ties; }};
constexpr CountedColumn kEndedTies{"ended_ties", kEndedTiesColumn, [](const auto& of) { return of.ended_ties; }};
constexpr std::array kCounted = {kActorCount, kEntered, kLeft, kTieCount, kNewTies, kEndedTies};

std::optional<double> count_of(const PeriodNetwork& network, const CountedColumn& column) {
  const auto count = column.of(network);
  return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
}

/// People see both where rows without date make a difference.
Cell banded(std::optional<double> dated, std::optional<double> with, ValueFormat format, Language language) {
  Cell cell = Cell::number(dated, format);
  if (dated != with) cell.shown = Prose(readable(dated, format, language) + " → " + readable(with, format, language));
  return cell;
}

/// Adds columns and the cells of each row together, so that they go together.
class TimelineTable {
 public:
  TimelineTable(const TimelineFacts& facts, Language language)
      : facts_(facts),
        language_(language),
        table_{.id = "timeline", .language = language, .columns = {text_column("period", kPeriodColumn)}} {
    for (const TimelinePeriod& one : periods()) table_.rows.push_back({Cell::text(in_words(one.period, language))});
  }

  Table take() {
    for (const CountedColumn& column : kCounted) add_counted(column);
    add_both("turnover", kTurnoverColumn, ValueFormat::share, [](const PeriodNetwork& of) { return of.turnover; });
    add_projects();
    add_measures();
    add_hub();
    table_.notes = timeline_notes(facts_, language_);
    table_.selection = selection_of(facts_);
    return std::move(table_);
  }

 private:
  [[nodiscard]] const std::vector<TimelinePeriod>& periods() const { return facts_.timeline.periods; }

  /// `of`: the cell of one period.
  template <typename Of>
  void add(Column column, Of of) {
    table_.columns.push_back(std::move(column));
    for (std::size_t i = 0; i < periods().size(); ++i) table_.rows[i].push_back(of(periods()[i]));
  }

  /// `of`: a value of a network.
  template <typename Of>
  void add_both(std::string_view id, const Label& title, ValueFormat format, Of of) {
    add(number_column(std::string(id), title),
        [&](const TimelinePeriod& one) { return banded(of(one.dated), of(one.with_undated), format, language_); });
    Column with = only_for(Readers::machines, number_column(std::string(id) + "_with_undated", title));
    with.title = kWithUndatedColumn(title.in(language_));
    add(std::move(with), [&](const TimelinePeriod& one) { return Cell::number(of(one.with_undated), format); });
  }

  void add_counted(const CountedColumn& column) {
    add_both(column.id, column.title, ValueFormat::integer,
             [&](const PeriodNetwork& of) { return count_of(of, column); });
  }

  void add_projects() {
    const auto count = [&](std::string_view id, const Label& title, std::size_t PeriodProjects::* value) {
      add(number_column(std::string(id), title),
          [&](const TimelinePeriod& one) { return Cell::count(one.projects.*value); });
    };
    count("projects", kActiveColumn, &PeriodProjects::active);
    count("begun", kBegunColumn, &PeriodProjects::begun);
    count("ended", kEndedColumn, &PeriodProjects::ended);
    count("stopped", kStoppedColumn, &PeriodProjects::stopped);
    for (std::size_t s = 0; s < facts_.timeline.statuses.size(); ++s) {
      const auto& status = facts_.timeline.statuses[s];
      Column column =
          only_for(Readers::machines, number_column("projects_" + status_id(facts_, status), kActiveColumn));
      column.title = kOfStatusColumn(status_name(facts_, status, language_));
      add(std::move(column), [s](const TimelinePeriod& one) { return Cell::count(one.projects.by_status[s].second); });
    }
  }

  void add_measures() {
    for (std::size_t m = 0; m < facts_.timeline.measures.size(); ++m) {
      const Measure& measure = *facts_.timeline.measures[m];
      add_both(measure.id, measure.name, measure.format, [m](const PeriodNetwork& of) { return of.measures[m]; });
    }
  }

  void add_hub() {
    add(number_column("hub_share", kHubShareColumn),
        [&](const TimelinePeriod& one) { return Cell::number(one.dated.hub_share, ValueFormat::share); });
    if (facts_.timeline.hub && facts_.options.draws > 0) add_range();
    const auto machines = [&](std::string_view id, const Label& title, auto of) {
      add(only_for(Readers::machines, number_column(std::string(id), title)),
          [&](const TimelinePeriod& one) { return Cell::number(of(one), ValueFormat::decimal); });
    };
    machines("hub_share_low", kHubLowColumn, [](const TimelinePeriod& one) { return one.hub.low; });
    machines("hub_share_high", kHubHighColumn, [](const TimelinePeriod& one) { return one.hub.high; });
    Column with = only_for(Readers::machines, number_column("hub_share_with_undated", kHubShareColumn));
    with.title = kWithUndatedColumn(kHubShareColumn.in(language_));
    add(std::move(with),
        [](const TimelinePeriod& one) { return Cell::number(one.with_undated.hub_share, ValueFormat::decimal); });
    machines("hub_degree", kHubDegreeColumn, [](const TimelinePeriod& one) { return one.dated.hub_degree; });
  }

  /// Where the share falls when rows are lost: machines have its two ends.
  void add_range() {
    Column range = only_for(Readers::people, number_column("hub_range", kHubShareColumn));
    range.title = kHubRangeColumn(Wording(language_).percent(facts_.options.missing, 0));
    add(std::move(range), [&](const TimelinePeriod& one) {
      if (!one.hub.low) return Cell();
      const std::string low = readable(one.hub.low, ValueFormat::share, language_);
      const std::string high = readable(one.hub.high, ValueFormat::share, language_);
      return Cell{.shown = Prose(low == high ? low : low + "–" + high)};
    });
  }

  const TimelineFacts& facts_;
  Language language_;
  Table table_;
};

Json period_json(const Period& period) {
  const auto date = [](const std::optional<Date>& one) { return one ? Json(to_string(*one)) : Json(nullptr); };
  return {{"start", date(period.start)}, {"end", date(period.end)}};
}

Json network_json(const TimelineFacts& facts, const PeriodNetwork& network) {
  Json json;
  for (const CountedColumn& column : kCounted) json[std::string(column.id)] = to_json_number(count_of(network, column));
  json["turnover"] = to_json_number(network.turnover);
  for (std::size_t m = 0; m < facts.timeline.measures.size(); ++m)
    json[std::string(facts.timeline.measures[m]->id)] = to_json_number(network.measures[m]);
  json["hub_share"] = to_json_number(network.hub_share);
  json["hub_degree"] = to_json_number(network.hub_degree);
  return json;
}

Json projects_of_period_json(const TimelineFacts& facts, const PeriodProjects& projects) {
  Json json = {{"active", projects.active},
               {"begun", projects.begun},
               {"ended", projects.ended},
               {"stopped", projects.stopped},
               {"by_status", Json::object()}};
  for (const auto& [status, count] : projects.by_status) json["by_status"][status_id(facts, status)] = count;
  return json;
}

Json one_period_json(const TimelineFacts& facts, const TimelinePeriod& one) {
  return {{"period", period_json(one.period)},
          {"dated", network_json(facts, one.dated)},
          {"with_undated", network_json(facts, one.with_undated)},
          {"hub_share",
           {{"observed", to_json_number(one.hub.observed)},
            {"low", to_json_number(one.hub.low)},
            {"high", to_json_number(one.hub.high)},
            {"draws", one.hub.draws}}},
          {"projects", projects_of_period_json(facts, one.projects)}};
}

Json undated_json(const TimelineFacts& facts) {
  Json ids = Json::array();
  for (const ProjectId id : facts.timeline.undated.projects) ids.push_back(facts.study.ecosystem()[id].id);
  return {{"participations", facts.timeline.undated.participations},
          {"ties", facts.timeline.undated.ties},
          {"projects", std::move(ids)}};
}

}  // namespace

TimelineFacts timeline_facts(Study study, TimelineOptions options, const Progress& progress) {
  Timeline told = timeline(study, options, progress);
  std::vector<Presence> there = presences(study);
  return {std::move(study), std::move(options), std::move(told), std::move(there)};
}

Table timeline_table(const TimelineFacts& facts, Language language) { return TimelineTable(facts, language).take(); }

std::string timeline_json(const TimelineFacts& facts) {
  const Ecosystem& ecosystem = facts.study.ecosystem();
  Json json = {{"timeline", Json::array()}};
  for (const TimelinePeriod& one : facts.timeline.periods) json["timeline"].push_back(one_period_json(facts, one));
  json["hub"] = nullptr;
  if (facts.timeline.hub)
    json["hub"] = {{"id", ecosystem[*facts.timeline.hub].id}, {"name", ecosystem[*facts.timeline.hub].name}};
  json["undated"] = undated_json(facts);
  json["actors"] = Json::array();
  for (const Presence& one : facts.presences)
    json["actors"].push_back({{"id", ecosystem[one.actor].id},
                              {"first", to_string(one.first)},
                              {"last", one.last ? Json(to_string(*one.last)) : Json(nullptr)}});
  if (const StatedSelection selection = selection_of(facts); !selection.facts.empty())
    json["selection"] = selection_json(selection);
  return json.dump(2) + "\n";
}

}  // namespace maillage::reports
