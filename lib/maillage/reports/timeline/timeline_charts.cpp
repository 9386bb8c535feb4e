// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/measures/project_rows.h"
#include "maillage/model/date_words.h"
#include "maillage/model/project_stage.h"
#include "maillage/network/question.h"
#include "maillage/reports/tables/readings.h"
#include "maillage/reports/timeline/timeline_messages.h"
#include "maillage/reports/timeline/timeline_notes.h"
#include "maillage/reports/timeline/timeline_report.h"

namespace maillage::reports {
namespace {

using Band = std::optional<std::pair<double, double>>;

/// Makes lines of what periods say.
class Lines {
 public:
  Lines(const TimelineFacts& facts, Language language) : facts_(facts), language_(language) {}

  /// `of`: a value of the network of a period; the band reaches to what it is with undated rows.
  template <typename Of>
  [[nodiscard]] LineSeries of_network(std::string id, std::string name, Of of) const {
    LineSeries series{std::move(id), std::move(name), {}, {}};
    bool moves = false;
    for (const TimelinePeriod& one : periods()) {
      const std::optional<double> dated = of(one.dated);
      const std::optional<double> with = of(one.with_undated);
      series.values.push_back(dated);
      series.band.push_back(dated && with ? Band(std::minmax({*dated, *with})) : Band());
      moves = moves || (dated && with && *dated != *with);
    }
    if (!moves) series.band.clear();
    return series;
  }

  template <typename Count>
  [[nodiscard]] LineSeries counted(std::string id, const Label& name, Count PeriodNetwork::* value) const {
    return of_network(std::move(id), std::string(name.in(language_)), [&](const PeriodNetwork& of) {
      const std::optional<std::size_t> count = of.*value;
      return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
    });
  }

  [[nodiscard]] LineSeries projects() const {
    LineSeries series{"projects", std::string(kActiveColumn.in(language_)), {}, {}};
    for (const TimelinePeriod& one : periods()) series.values.emplace_back(static_cast<double>(one.projects.active));
    return series;
  }

  [[nodiscard]] LineSeries hub() const {
    const std::string& name = facts_.study.ecosystem()[*facts_.timeline.hub].name;
    LineSeries series{"hub_share", kHubLine.in(language_, name), {}, {}};
    for (const TimelinePeriod& one : periods()) {
      series.values.push_back(one.dated.hub_share);
      series.band.push_back(one.hub.low ? Band({*one.hub.low, *one.hub.high}) : Band());
    }
    return series;
  }

 private:
  [[nodiscard]] const std::vector<TimelinePeriod>& periods() const { return facts_.timeline.periods; }

  const TimelineFacts& facts_;
  Language language_;
};

LinePanel shares_panel(const TimelineFacts& facts, const Lines& lines, Language language) {
  LinePanel panel{std::string(kSharesPanel.in(language)), ValueFormat::share, {}};
  if (facts.timeline.hub) panel.series.push_back(lines.hub());
  panel.series.push_back(lines.of_network("turnover", std::string(kTurnoverLine.in(language)),
                                          [](const PeriodNetwork& of) { return of.turnover; }));
  return panel;
}

std::string source_sentence(const Ecosystem& ecosystem, Language language) {
  std::string text;
  for (const std::string& one : ecosystem.sources) text += (text.empty() ? "" : " ; ") + one;
  while (text.ends_with('.')) text.pop_back();
  return text.empty() ? "" : kTimelineSource.in(language, text);
}

/// The parts that say something, one after the other.
std::string together(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& one : parts) {
    if (!one.empty()) text += (text.empty() ? "" : " ") + one;
  }
  return text;
}

std::vector<std::string> paragraphs(const TimelineFacts& facts, std::vector<std::string> parts, Language language) {
  parts.push_back(together(
      {sentence(selection_of(facts), language), source_sentence(facts.study.ecosystem(), language)}));
  std::erase(parts, "");
  return parts;
}

/// A date in years, at the beginning or the end of what it says.
double years(const Date& day) {
  constexpr double kMonths = 12;
  constexpr double kDays = 31;
  return day.year + (day.month - 1 + (day.day - 1) / kDays) / kMonths;
}

std::optional<double> end_of(const std::optional<Date>& date) {
  constexpr double kDay = 1.0 / (12 * 31);
  return date ? std::optional(years(date->last_day()) + kDay) : std::nullopt;
}

/// The projects of the study that have a beginning, by it; the names of those that have none.
struct PlacedProjects {
  std::vector<std::pair<ProjectId, Period>> shown;
  std::vector<std::string> without_start;
};

/// Of a project that is over, nobody knows when, the beginning is all there is.
std::optional<Date> last_known(const Project& project, const Period& period) {
  return is_over(project) && !period.end ? period.start : period.end;
}

PlacedProjects place_projects(const TimelineFacts& facts) {
  const Ecosystem& ecosystem = facts.study.ecosystem();
  const std::vector<Period> periods = project_periods(ecosystem);
  PlacedProjects placed;
  for (const ProjectId id : projects_of(facts.study)) {
    const Period& period = periods[id.index()];
    if (period.start) placed.shown.emplace_back(id, period);
    else placed.without_start.push_back(ecosystem[id].name);
  }
  std::ranges::stable_sort(placed.shown, {}, [](const auto& one) { return one.second.start->first_day(); });
  return placed;
}

/// Groups in the order of what they stand for, each with its place.
template <typename Key>
class Grouped {
 public:
  explicit Grouped(const std::vector<Key>& keys) {
    for (const Key& key : keys) places_.emplace(key, 0);
    std::size_t place = 0;
    for (auto& [key, at] : places_) at = place++;
  }
  [[nodiscard]] std::size_t at(const Key& key) const { return places_.at(key); }
  [[nodiscard]] const std::map<Key, std::size_t>& all() const { return places_; }

 private:
  std::map<Key, std::size_t> places_;
};

}  // namespace

LineChart timeline_lines(const TimelineFacts& facts, Language language) {
  const Lines lines(facts, language);
  LineChart chart{.language = language,
                  .title = std::string(kLinesTitle.in(language)),
                  .subtitle = facts.study.ecosystem().title,
                  .ticks = {},
                  .panels = {}};
  for (const TimelinePeriod& one : facts.timeline.periods) chart.ticks.push_back(in_words(one.period, language));
  chart.panels.push_back({std::string(kSizePanel.in(language)),
                          ValueFormat::integer,
                          {lines.counted("ties", kTiesColumn, &PeriodNetwork::ties),
                           lines.counted("actors", kActorsColumn, &PeriodNetwork::actors), lines.projects()}});
  chart.panels.push_back({std::string(kComingPanel.in(language)),
                          ValueFormat::integer,
                          {lines.counted("new_ties", kNewTiesColumn, &PeriodNetwork::new_ties),
                           lines.counted("ended_ties", kEndedTiesColumn, &PeriodNetwork::ended_ties),
                           lines.counted("entered", kEnteredColumn, &PeriodNetwork::entered),
                           lines.counted("left", kLeftColumn, &PeriodNetwork::left)}});
  chart.panels.push_back(shares_panel(facts, lines, language));
  chart.caption = paragraphs(facts,
                             {together({std::string(kHowToReadLines.in(language)),
                                        facts.options.draws > 0 ? std::string(kHowToReadHubBand.in(language)) : ""}),
                              together({hub_sentence(facts, language), undated_sentence(facts, language),
                                        undated_projects_sentence(facts, language)})},
                             language);
  return chart;
}

std::optional<TimeChart> projects_in_time(const TimelineFacts& facts, Language language) {
  const Ecosystem& ecosystem = facts.study.ecosystem();
  const PlacedProjects placed = place_projects(facts);
  if (placed.shown.empty()) return std::nullopt;
  std::vector<std::optional<Status>> statuses;
  for (const auto& [id, period] : placed.shown) statuses.push_back(ecosystem[id].status);
  const Grouped<std::optional<Status>> groups(statuses);
  TimeChart chart{.language = language,
                  .title = std::string(kProjectsTitle.in(language)),
                  .subtitle = ecosystem.title,
                  .heading = std::string(kStatusHeading.in(language))};
  for (const auto& [status, place] : groups.all())
    chart.groups.push_back({status_id(facts, status), status_name(facts, status, language)});
  for (const auto& [id, period] : placed.shown)
    chart.bars.push_back({ecosystem[id].id, ecosystem[id].name, years(period.start->first_day()),
                          end_of(last_known(ecosystem[id], period)), groups.at(ecosystem[id].status)});
  std::string without;
  if (!placed.without_start.empty())
    without = kProjectsWithoutStart.in(language, Wording(language).list(placed.without_start));
  chart.caption = paragraphs(facts, {std::string(kHowToReadProjects.in(language)), without}, language);
  return chart;
}

std::optional<TimeChart> actors_in_time(const TimelineFacts& facts, Language language) {
  const Ecosystem& ecosystem = facts.study.ecosystem();
  if (facts.presences.empty()) return std::nullopt;
  std::vector<KindId> kinds;
  for (const Presence& one : facts.presences) kinds.push_back(ecosystem[one.actor].kind);
  const Grouped<KindId> groups(kinds);
  TimeChart chart{.language = language,
                  .title = std::string(kActorsTitle.in(language)),
                  .subtitle = ecosystem.title,
                  .heading = std::string(kKindHeading.in(language))};
  for (const auto& [kind, place] : groups.all())
    chart.groups.push_back(
        {ecosystem[kind].id, std::string(ecosystem[kind].plural.in(language)), ecosystem[kind].colour});
  for (const Presence& one : facts.presences)
    chart.bars.push_back({ecosystem[one.actor].id, ecosystem[one.actor].name, years(one.first.first_day()),
                          end_of(one.last), groups.at(ecosystem[one.actor].kind)});
  const std::size_t all = facts.study.network().size();
  const std::size_t missing = all - std::min(all, facts.presences.size());
  std::string without;
  if (missing > 0) without = kActorsWithoutDate.in(language, Count(missing));
  chart.caption = paragraphs(facts, {std::string(kHowToReadActors.in(language)), without}, language);
  return chart;
}

}  // namespace maillage::reports
