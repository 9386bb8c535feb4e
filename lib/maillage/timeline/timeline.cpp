// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/timeline/timeline.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <tuple>
#include <variant>

#include "maillage/hub/hub_report.h"
#include "maillage/model/project_stage.h"
#include "maillage/network/by_node.h"
#include "maillage/network/selected_rows.h"
#include "maillage/network/ties.h"

namespace maillage {
namespace {

bool is_dated(const Period& period) { return period.start || period.end; }

/// Which rows of an ecosystem have a date, of their own or of their project.
class Dating {
 public:
  explicit Dating(const Ecosystem& ecosystem) : ecosystem_(ecosystem), projects_(project_periods(ecosystem)) {}

  [[nodiscard]] bool dates(const Participation& row) const { return is_dated(row.period) || dates(row.project); }
  [[nodiscard]] bool dates(const Tie& row) const {
    return is_dated(row.period) || (row.project && dates(*row.project));
  }
  /// A project that is over and states no end lasts nobody knows how long.
  [[nodiscard]] bool dates(ProjectId id) const {
    const Period& period = projects_[id.index()];
    return is_dated(period) && (period.end || !is_over(ecosystem_[id]));
  }
  [[nodiscard]] const Period& period(ProjectId id) const { return projects_[id.index()]; }

  /// Its own period, with sides it does not state from its project.
  template <typename Row>
  [[nodiscard]] Period period_of(const Row& row, std::optional<ProjectId> project) const {
    Period period = row.period;
    if (!project) return period;
    if (!period.start) period.start = projects_[project->index()].start;
    if (!period.end) period.end = projects_[project->index()].end;
    return period;
  }

 private:
  const Ecosystem& ecosystem_;
  std::vector<Period> projects_;
};

/// The same ecosystem without rows that have no date; further columns of these rows are left out.
Ecosystem dated_rows(const Ecosystem& ecosystem) {
  Ecosystem dated = ecosystem;
  const Dating dating(ecosystem);
  std::erase_if(dated.participations, [&](const Participation& row) { return !dating.dates(row); });
  std::erase_if(dated.ties, [&](const Tie& row) { return !dating.dates(row); });
  dated.participation_attributes.clear();
  dated.tie_attributes.clear();
  return dated;
}

UndatedRows count_undated(const Ecosystem& ecosystem, const Question& question) {
  const Dating dating(ecosystem);
  const SelectedRows rows = selected_rows(ecosystem, question);
  UndatedRows undated;
  for (std::size_t i = 0; i < ecosystem.participations.size(); ++i)
    undated.participations += rows.participations[i] && !dating.dates(ecosystem.participations[i]) ? 1U : 0U;
  for (std::size_t i = 0; i < ecosystem.ties.size(); ++i)
    undated.ties += rows.ties[i] && !dating.dates(ecosystem.ties[i]) ? 1U : 0U;
  for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) {
    if (rows.projects[i] && !dating.dates(ProjectId(i))) undated.projects.emplace_back(i);
  }
  return undated;
}

using Ids = std::set<std::string_view>;
using Pairs = std::set<std::pair<std::string_view, std::string_view>>;

Ids ids_of(const Network& network) {
  Ids ids;
  for (const Node& node : network.nodes()) ids.insert(node.id);
  return ids;
}

Pairs pairs_of(const Network& network) {
  Pairs pairs;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    const std::string_view a = network[from].id;
    const std::string_view b = network[to].id;
    pairs.insert(network.directed() ? std::pair(a, b) : std::pair(std::min(a, b), std::max(a, b)));
  }
  return pairs;
}

template <typename Set>
std::size_t number_missing(const Set& of, const Set& in) {
  return static_cast<std::size_t>(std::ranges::count_if(of, [&](const auto& one) { return !in.contains(one); }));
}

void compare(PeriodNetwork& facts, const Network& now, const Network& before) {
  const Ids actors = ids_of(now);
  const Ids earlier = ids_of(before);
  facts.entered = number_missing(actors, earlier);
  facts.left = number_missing(earlier, actors);
  const Pairs ties = pairs_of(now);
  const Pairs old = pairs_of(before);
  facts.new_ties = number_missing(ties, old);
  facts.ended_ties = number_missing(old, ties);
  const std::size_t all = ties.size() + *facts.ended_ties;
  if (all > 0) facts.turnover = static_cast<double>(*facts.new_ties + *facts.ended_ties) / static_cast<double>(all);
}

std::optional<NodeId> node_of(const Network& network, ActorId actor) {
  for (const NodeId node : node_ids(network)) {
    if (network[node].subject == std::variant<ActorId, ProjectId>(actor)) return node;
  }
  return std::nullopt;
}

/// A month beside the year that begins or ends with it, a day beside the month.
bool is_finer(const Date& one, const Date& other) {
  return (one.month > 0 && other.month == 0) || (one.day > 0 && other.day == 0);
}

/// The part of a period that another leaves; where both begin or end on a day, in the finer of the two.
Period within(Period period, const Period& asked) {
  const auto later = [](const Date& one, const Date& other) {
    return one.first_day() > other.first_day() || (one.first_day() == other.first_day() && is_finer(one, other));
  };
  const auto earlier = [](const Date& one, const Date& other) {
    return one.last_day() < other.last_day() || (one.last_day() == other.last_day() && is_finer(one, other));
  };
  if (asked.start && (!period.start || later(*asked.start, *period.start))) period.start = asked.start;
  if (asked.end && (!period.end || earlier(*asked.end, *period.end))) period.end = asked.end;
  return period;
}

/// Makes the timeline of one study.
class Chronicle {
 public:
  Chronicle(const Study& study, const TimelineOptions& options, const Progress& progress)
      : study_(study),
        options_(options),
        progress_(progress),
        dating_(study.ecosystem()),
        dated_(std::make_shared<const Ecosystem>(dated_rows(study.ecosystem())), study.question(), study.options()) {}

  Timeline tell() {
    result_.measures = options_.measures;
    result_.undated = count_undated(study_.ecosystem(), study_.question());
    result_.hub = options_.hub ? options_.hub : leading_actor();
    std::vector<Period> periods = options_.periods.empty() ? known_years(study_) : options_.periods;
    assert(periods.size() <= kMostPeriods);
    for (Period& one : periods) one = within(one, study_.question().selection.period);
    find_statuses(periods);
    std::optional<Study> dated;
    std::optional<Study> all;
    for (const Period& period : periods) {
      if (progress_) progress_(result_.periods.size(), periods.size());
      TimelinePeriod& one = result_.periods.emplace_back(TimelinePeriod{.period = period});
      const Study now = in(dated_, period);
      one.dated = facts(now, dated);
      one.hub = interval(now, one.dated.hub_share);
      dated = now;
      const Study with = in(study_, period);
      one.with_undated = facts(with, all);
      all = with;
      one.projects = projects(period);
    }
    return std::move(result_);
  }

 private:
  /// What the whole study asks, within a period; nobody but those who have a row in it.
  [[nodiscard]] static Study in(const Study& study, const Period& period) {
    Question question = study.question();
    question.selection.period = period;
    return study.asking(std::move(question));
  }

  /// Who stands most between the others, of what has a date.
  [[nodiscard]] std::optional<ActorId> leading_actor() const {
    const auto hub = default_hub(dated_);
    if (!hub || hub->choice != HubChoice::most_between) return std::nullopt;
    return std::get<ActorId>(dated_.network()[hub->actor].subject);
  }

  [[nodiscard]] PeriodNetwork facts(const Study& now, const std::optional<Study>& before) const {
    const Network& network = now.network();
    PeriodNetwork facts{.actors = network.size(), .ties = network.edge_count()};
    if (before) compare(facts, network, before->network());
    for (const Measure* measure : options_.measures) facts.measures.push_back(measure->compute(now).front());
    const auto hub = result_.hub ? node_of(network, *result_.hub) : std::nullopt;
    if (!hub) return facts;
    facts.hub_share = find_measure("betweenness_normalized")->compute(now)[hub->index()];
    facts.hub_degree = find_measure("degree")->compute(now)[hub->index()];
    return facts;
  }

  /// How far the share of the hub moves when ties are missing.
  [[nodiscard]] Interval interval(const Study& now, std::optional<double> share) const {
    const auto hub = result_.hub ? node_of(now.network(), *result_.hub) : std::nullopt;
    if (!hub || !share || options_.draws == 0) return {.observed = share};
    const std::vector<const Measure*> measures = {find_measure("betweenness_normalized")};
    const RobustnessOptions options = {.share = options_.missing,
                                       .replicates = options_.draws,
                                       .seed = study_.options().seed,
                                       .threads = study_.options().threads,
                                       .ranks = study_.options().ranks,
                                       .agreement = false,
                                       .of_values = true};
    const TieSources sources = tie_sources(now.ecosystem(), now.question());
    return robustness(now, sources, measures, options).front().intervals[hub->index()];
  }

  /// Projects that the study counts whenever they are, with the dates they have.
  template <typename Of>
  void for_each_project(Of of) const {
    Question question = study_.question();
    question.selection.period = {};
    const SelectedRows rows = selected_rows(study_.ecosystem(), question);
    for (std::size_t i = 0; i < rows.projects.size(); ++i) {
      const Period& period = dating_.period(ProjectId(i));
      if (rows.projects[i] && dating_.dates(ProjectId(i))) of(study_.ecosystem().projects[i], period);
    }
  }

  void find_statuses(const std::vector<Period>& periods) {
    std::set<std::optional<Status>> found;
    for_each_project([&](const Project& project, const Period& own) {
      const bool shown = std::ranges::any_of(periods, [&](const Period& one) { return one.overlaps(own); });
      if (shown) found.insert(project.status);
    });
    result_.statuses.assign(found.begin(), found.end());
  }

  [[nodiscard]] PeriodProjects projects(const Period& period) const {
    PeriodProjects facts;
    for (const auto& status : result_.statuses) facts.by_status.emplace_back(status, 0);
    const auto within = [&](const std::optional<Date>& date) { return date && Period{date, date}.overlaps(period); };
    for_each_project([&](const Project& project, const Period& own) {
      if (own.overlaps(period)) {
        ++facts.active;
        ++std::ranges::find(facts.by_status, project.status, [](const auto& one) { return one.first; })->second;
      }
      facts.begun += within(own.start) ? 1U : 0U;
      facts.ended += within(own.end) ? 1U : 0U;
      facts.stopped += within(own.end) && project.status == Status::stopped ? 1U : 0U;
    });
    return facts;
  }

  const Study& study_;
  const TimelineOptions& options_;
  const Progress& progress_;
  Dating dating_;
  Study dated_;
  Timeline result_;
};

/// The periods of the selected rows that make the network.
std::vector<std::pair<Period, std::vector<ActorId>>> dated_presences(const Study& study) {
  const Ecosystem& ecosystem = study.ecosystem();
  const Dating dating(ecosystem);
  const SelectedRows rows = selected_rows(ecosystem, study.question());
  std::vector<std::pair<Period, std::vector<ActorId>>> found;
  for (std::size_t i = 0; i < ecosystem.participations.size(); ++i) {
    const Participation& row = ecosystem.participations[i];
    if (rows.participations[i] && dating.dates(row) && study.question().origin != TieOrigin::direct)
      found.push_back({dating.period_of(row, row.project), {row.actor}});
  }
  for (std::size_t i = 0; i < ecosystem.ties.size(); ++i) {
    const Tie& row = ecosystem.ties[i];
    if (rows.ties[i] && dating.dates(row) && study.question().origin != TieOrigin::participation)
      found.push_back({dating.period_of(row, row.project), {row.from, row.to}});
  }
  return found;
}

}  // namespace

std::vector<Period> known_years(const Study& study) {
  std::set<int> years;
  for (const auto& [period, actors] : dated_presences(study)) {
    for (const std::optional<Date>& date : {period.start, period.end}) {
      if (date) years.insert(date->year);
    }
  }
  std::vector<Period> periods;
  if (years.empty()) return periods;
  const Period& asked = study.question().selection.period;
  const int first = asked.start ? std::max(*years.begin(), int{asked.start->year}) : *years.begin();
  const int last = asked.end ? std::min(*years.rbegin(), int{asked.end->year}) : *years.rbegin();
  for (int year = first; year <= last; ++year) {
    const Date date{static_cast<std::int16_t>(year), 0, 0};
    periods.push_back({date, date});
  }
  return periods;
}

Timeline timeline(const Study& study, const TimelineOptions& options, const Progress& progress) {
  assert(!study.network().two_mode());
  return Chronicle(study, options, progress).tell();
}

std::vector<Presence> presences(const Study& study) {
  struct Seen {
    std::optional<Date> first;
    std::optional<Date> last;
    bool goes_on = false;
  };
  std::map<ActorId, Seen> seen;
  for (const auto& [period, actors] : dated_presences(study)) {
    for (const ActorId actor : actors) {
      Seen& one = seen[actor];
      const std::optional<Date>& start = period.start ? period.start : period.end;
      if (start && (!one.first || start->first_day() < one.first->first_day())) one.first = start;
      if (!period.end) one.goes_on = true;
      else if (!one.last || period.end->last_day() > one.last->last_day()) one.last = period.end;
    }
  }
  std::vector<Presence> found;
  for (const auto& [actor, one] : seen) found.push_back({actor, *one.first, one.goes_on ? std::nullopt : one.last});
  std::ranges::sort(found, [&](const Presence& a, const Presence& b) {
    const auto key = [&](const Presence& of) {
      return std::tuple(of.first.first_day(), std::string_view(study.ecosystem()[of.actor].id));
    };
    return key(a) < key(b);
  });
  return found;
}

}  // namespace maillage
