// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/question.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "maillage/base/diagnostic.h"
#include "maillage/base/text.h"
#include "maillage/network/crowded.h"
#include "maillage/network/messages.h"
#include "maillage/network/selected_rows.h"

namespace maillage {
namespace {

/// False for a project nobody worked in.
bool has_begun(const Project& project) { return project.status != Status::idea && project.status != Status::cancelled; }

bool is_over(const Project& project) {
  return project.status == Status::completed || project.status == Status::stopped ||
         project.status == Status::cancelled;
}

bool has_dates(const Period& period) { return period.start || period.end; }

/// The later of a date known so far and the last date of a period.
void extend(std::optional<Date>& last, const Period& period) {
  for (const std::optional<Date>& date : {period.start, period.end}) {
    if (date && (!last || date->last_day() > last->last_day())) last = date;
  }
}

template <typename T>
bool allows(const std::vector<T>& list, const T& value) {
  return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

template <typename T>
bool allows(const std::vector<T>& list, const std::optional<T>& value) {
  return list.empty() || (value && allows(list, *value));
}

/// Says of each row whether it is selected.
class Filter {
 public:
  Filter(const Ecosystem& ecosystem, const Selection& selection) : ecosystem_(ecosystem), selection_(selection) {
    for (const std::string& sector : selection.sectors) sectors_.insert(fold(sector));
    if (selection.period != Period{}) periods_ = project_periods(ecosystem);
    projects_.reserve(ecosystem.projects.size());
    for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) projects_.push_back(computed(ProjectId(i)));
  }

  [[nodiscard]] bool operator()(ActorId id) const { return allows(selection_.kinds, ecosystem_[id].kind); }
  [[nodiscard]] bool operator()(ProjectId id) const { return projects_[id.index()]; }

  [[nodiscard]] bool operator()(const Participation& row) const {
    return selection_.tie_types.empty() && (*this)(row.actor) && (*this)(row.project) &&
           allows(selection_.roles, row.role) && row.period.overlaps(selection_.period);
  }

  [[nodiscard]] bool operator()(const Tie& row) const {
    return selection_.roles.empty() && row.from != row.to && (*this)(row.from) && (*this)(row.to) &&
           allows(selection_.tie_types, row.type) && row.period.overlaps(selection_.period) &&
           (row.project ? (*this)(*row.project) : !selects_projects());
  }

  /// True when something else than kinds restricts.
  [[nodiscard]] bool selects_rows() const {
    return selects_projects() || !selection_.roles.empty() || !selection_.tie_types.empty() ||
           selection_.period != Period{};
  }

  [[nodiscard]] bool selects_participants() const {
    return !selection_.kinds.empty() || !selection_.roles.empty() || !selection_.tie_types.empty();
  }

  /// Left out for its status alone.
  [[nodiscard]] bool misses_only_status(ProjectId id) const {
    return selection_.statuses.empty() && !has_begun(ecosystem_[id]) && fits(id);
  }

 private:
  [[nodiscard]] bool selects_projects() const {
    return !selection_.projects.empty() || !sectors_.empty() || !selection_.statuses.empty();
  }

  [[nodiscard]] bool computed(ProjectId id) const {
    return fits(id) && (!selection_.statuses.empty() || has_begun(ecosystem_[id]));
  }

  /// As all that selects says, but for what projects need to have begun.
  [[nodiscard]] bool fits(ProjectId id) const {
    const Project& project = ecosystem_[id];
    const bool in_sector = std::any_of(project.sectors.begin(), project.sectors.end(),
                                       [&](const std::string& sector) { return sectors_.contains(fold(sector)); });
    const bool in_period = periods_.empty() || periods_[id.index()].overlaps(selection_.period);
    return allows(selection_.projects, id) && (sectors_.empty() || in_sector) &&
           allows(selection_.statuses, project.status) && in_period;
  }

  const Ecosystem& ecosystem_;
  const Selection& selection_;
  std::set<std::string> sectors_;  ///< folded
  std::vector<Period> periods_;    ///< of projects; none when no period selects
  std::vector<bool> projects_;
};

/// Collects the sources of one network.
class Collector {
 public:
  Collector(const Ecosystem& ecosystem, const Question& question)
      : ecosystem_(ecosystem), question_(question), selected_(ecosystem, question.selection) {}

  TieSources collect() {
    found_.projection = question_.projection;
    found_.directed = question_.directed && !question_.two_mode;
    found_.two_mode = question_.two_mode;
    add_actors();
    if (question_.two_mode) add_projects();
    const bool participations = question_.two_mode || question_.origin != TieOrigin::direct;
    if (participations) add_memberships();
    if (!question_.two_mode && question_.origin != TieOrigin::participation) add_direct_ties();
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::vector<bool> taking_part() const {
    std::vector<bool> in(ecosystem_.actors.size(), !selected_.selects_rows());
    for (const Participation& row : ecosystem_.participations) {
      if (selected_(row)) in[row.actor.index()] = true;
    }
    for (const Tie& row : ecosystem_.ties) {
      if (selected_(row)) in[row.from.index()] = in[row.to.index()] = true;
    }
    return in;
  }

  void add_actors() {
    const std::vector<bool> in = taking_part();
    std::vector<ActorId> actors;
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (in[i] && selected_(ActorId(i))) actors.emplace_back(i);
    }
    sort_by_id(actors);
    actor_nodes_.resize(in.size());
    for (const ActorId id : actors) {
      const Actor& actor = ecosystem_[id];
      actor_nodes_[id.index()] = next_node();
      found_.nodes.push_back({actor.id, actor.name, actor.kind, id});
    }
  }

  void add_projects() {
    std::vector<bool> in(ecosystem_.projects.size(), !selected_.selects_participants());
    for (const Participation& row : ecosystem_.participations) {
      if (selected_(row)) in[row.project.index()] = true;
    }
    std::vector<ProjectId> projects;
    for (std::size_t i = 0; i < in.size(); ++i) {
      if (in[i] && selected_(ProjectId(i))) projects.emplace_back(i);
    }
    sort_by_id(projects);
    project_nodes_.resize(in.size());
    for (const ProjectId id : projects) {
      project_nodes_[id.index()] = next_node();
      found_.nodes.push_back({ecosystem_[id].id, ecosystem_[id].name, {}, id});
    }
  }

  template <typename Id>
  void sort_by_id(std::vector<Id>& list) const {
    std::sort(list.begin(), list.end(), [&](Id a, Id b) { return ecosystem_[a].id < ecosystem_[b].id; });
  }

  void add_direct_ties() {
    for (std::size_t i = 0; i < ecosystem_.ties.size(); ++i) {
      const Tie& tie = ecosystem_.ties[i];
      if (!selected_(tie)) continue;
      const std::uint32_t from = actor_nodes_[tie.from.index()];
      const std::uint32_t to = actor_nodes_[tie.to.index()];
      found_.direct.push_back({from, to, {TieId(i), tie.intensity}});
      const bool one_way = tie.directed || !ecosystem_.ties_tell_direction;
      if (!one_way && question_.directed) found_.direct.push_back({to, from, {TieId(i), tie.intensity}});
    }
  }

  void add_memberships() {
    std::vector<std::map<ActorId, Membership>> parts(ecosystem_.projects.size());
    for (std::size_t i = 0; i < ecosystem_.participations.size(); ++i) {
      const Participation& row = ecosystem_.participations[i];
      if (selected_(row)) add_row(ParticipationId(i), row, parts[row.project.index()]);
    }
    // In the order of ids, so that draws at random do not depend on the order of the rows.
    std::vector<ProjectId> projects;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!parts[i].empty()) projects.emplace_back(i);
    }
    sort_by_id(projects);
    refuse_too_many(projects, parts);
    for (const ProjectId id : projects) add_project(id, parts[id.index()]);
  }

  using Parts = std::map<ActorId, Membership>;

  [[nodiscard]] bool ties_pairs(const Parts& parts) const {
    return !question_.two_mode && parts.size() <= kMostTiedByAProject;
  }

  /// \throw InputError when they would tie more pairs than fit into memory
  void refuse_too_many(const std::vector<ProjectId>& projects, const std::vector<Parts>& parts) const {
    std::size_t pairs = 0;
    for (const ProjectId id : projects) {
      const Parts& those = parts[id.index()];
      if (ties_pairs(those)) pairs += those.size() * (those.size() - 1) / 2;
    }
    if (pairs > kMostPairsTied)
      throw InputError({.code = "too-many-pairs", .message = kTooManyTies(pairs, kMostPairsTied)});
  }

  void add_project(ProjectId id, Parts& parts) {
    if (!question_.two_mode && !ties_pairs(parts)) return;
    const auto project = static_cast<std::uint32_t>(found_.projects.size());
    found_.projects.push_back({id});
    if (question_.two_mode) found_.projects.back().node = project_nodes_[id.index()];
    const std::size_t first = found_.memberships.size();
    for (auto& [actor, part] : parts) {
      part.actor = actor_nodes_[actor.index()];
      part.project = project;
      found_.memberships.push_back(std::move(part));
    }
    std::sort(found_.memberships.begin() + static_cast<std::ptrdiff_t>(first), found_.memberships.end(),
              [](const Membership& a, const Membership& b) { return a.actor < b.actor; });
  }

  void add_row(ParticipationId id, const Participation& row, std::map<ActorId, Membership>& parts) const {
    const auto [place, is_new] = parts.try_emplace(row.actor);
    Membership& part = place->second;
    if (question_.selection.period != Period{}) part.periods.push_back(row.period);
    if (!is_new && row.intensity <= part.intensity) return;
    part.row = id;
    part.intensity = row.intensity;
    part.role = row.role;
    const auto& start = row.period.start ? row.period.start : ecosystem_[row.project].period.start;
    part.year = start ? std::optional(start->year) : std::nullopt;
  }

  [[nodiscard]] std::uint32_t next_node() const { return static_cast<std::uint32_t>(found_.nodes.size()); }

  const Ecosystem& ecosystem_;
  const Question& question_;
  Filter selected_;
  std::vector<std::uint32_t> actor_nodes_;    ///< node of each actor that is in
  std::vector<std::uint32_t> project_nodes_;  ///< node of each project that is in
  TieSources found_;
};

void count_unbegun(const Ecosystem& ecosystem, const Filter& selected, LeftOut& left) {
  for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) {
    if (!selected.misses_only_status(ProjectId(i))) continue;
    ++(ecosystem.projects[i].status == Status::idea ? left.ideas : left.cancelled);
  }
}

}  // namespace

std::vector<Period> project_periods(const Ecosystem& ecosystem) {
  std::vector<std::optional<Date>> last(ecosystem.projects.size());
  for (const Participation& row : ecosystem.participations) extend(last[row.project.index()], row.period);
  for (const Tie& row : ecosystem.ties) {
    if (row.project) extend(last[row.project->index()], row.period);
  }
  std::vector<Period> periods;
  for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) {
    Period period = ecosystem.projects[i].period;
    if (!period.end && is_over(ecosystem.projects[i])) period.end = last[i];
    periods.push_back(period.is_possible() ? period : ecosystem.projects[i].period);
  }
  return periods;
}

UntiedRows untied_rows(const Ecosystem& ecosystem) {
  UntiedRows rows;
  std::vector<std::set<ActorId>> actors(ecosystem.projects.size());
  for (const Participation& row : ecosystem.participations) actors[row.project.index()].insert(row.actor);
  for (const Participation& row : ecosystem.participations) {
    if (!has_begun(ecosystem[row.project])) ++rows.not_begun;
    else if (actors[row.project.index()].size() == 1) ++rows.alone;
  }
  for (const Tie& row : ecosystem.ties)
    rows.ties_not_begun += row.project && !has_begun(ecosystem[*row.project]) ? 1U : 0U;
  return rows;
}

LeftOut left_out(const Ecosystem& ecosystem, const Question& question) {
  LeftOut left;
  const Filter selected(ecosystem, question.selection);
  count_unbegun(ecosystem, selected, left);
  const bool dated = question.selection.period != Period{};
  const std::vector<Period> periods = dated ? project_periods(ecosystem) : std::vector<Period>();
  const auto is_undated = [&](const Period& own, std::optional<ProjectId> project) {
    if (!dated || has_dates(own)) return false;
    if (!project) return true;
    const Period& of_project = periods[project->index()];
    const bool ended_unknown = is_over(ecosystem[*project]) && !of_project.end;
    return !has_dates(of_project) || ended_unknown;
  };
  for (const Participation& row : ecosystem.participations) {
    if (question.origin != TieOrigin::direct && selected(row) && is_undated(row.period, row.project)) ++left.undated;
  }
  for (const Tie& row : ecosystem.ties) {
    if (!selected(row) || question.origin == TieOrigin::participation) continue;
    if (question.two_mode) ++left.direct_ties;
    else if (is_undated(row.period, row.project)) ++left.undated;
    if (question.directed && !question.two_mode && !ecosystem.ties_tell_direction) ++left.undirected;
  }
  return left;
}

SelectedRows selected_rows(const Ecosystem& ecosystem, const Question& question) {
  const Filter selected(ecosystem, question.selection);
  SelectedRows rows;
  for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) {
    rows.projects.push_back(selected(ProjectId(i)));
    rows.unbegun.push_back(selected.misses_only_status(ProjectId(i)));
  }
  for (const Participation& row : ecosystem.participations) rows.participations.push_back(selected(row));
  for (const Tie& row : ecosystem.ties) rows.ties.push_back(selected(row));
  return rows;
}

TieSources tie_sources(const Ecosystem& ecosystem, const Question& question) {
  return Collector(ecosystem, question).collect();
}

std::vector<ProjectId> crowded_projects(const Ecosystem& ecosystem, const Question& question) {
  std::vector<ProjectId> crowded;
  if (question.two_mode || question.origin == TieOrigin::direct) return crowded;
  const Filter selected(ecosystem, question.selection);
  std::vector<std::set<ActorId>> actors(ecosystem.projects.size());
  for (const Participation& row : ecosystem.participations) {
    if (selected(row)) actors[row.project.index()].insert(row.actor);
  }
  for (std::size_t i = 0; i < actors.size(); ++i) {
    if (actors[i].size() > kMostTiedByAProject) crowded.emplace_back(i);
  }
  return crowded;
}

Network build_network(const Ecosystem& ecosystem, const Question& question) {
  return network_of(tie_sources(ecosystem, question));
}

}  // namespace maillage
