// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/project_rows.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <variant>

#include "maillage/measures/leading.h"
#include "maillage/measures/study.h"
#include "maillage/network/by_node.h"
#include "maillage/network/selected_rows.h"

namespace maillage {
namespace {

struct StudiedProjects {
  std::vector<ProjectId> ids;
};

struct StudiedHubs {
  std::vector<ActorId> ids;
};

/// Where kinds, roles or types of ties select, those alone in which somebody selected takes part.
std::vector<bool> counted_projects(const Ecosystem& ecosystem, const Question& question) {
  const SelectedRows rows = selected_rows(ecosystem, question);
  const Selection& by = question.selection;
  std::vector<bool> taking_part(rows.projects.size(), by.kinds.empty() && by.roles.empty() && by.tie_types.empty());
  for (std::size_t i = 0; i < rows.participations.size(); ++i) {
    if (rows.participations[i]) taking_part[ecosystem.participations[i].project.index()] = true;
  }
  std::vector<bool> counted(rows.projects.size());
  for (std::size_t i = 0; i < counted.size(); ++i) counted[i] = rows.projects[i] && taking_part[i];
  return counted;
}

std::vector<ProjectId> find_projects(const StudiedRows& rows) {
  std::vector<ProjectId> found;
  if (!rows.ecosystem) return found;
  const std::vector<bool> counted = counted_projects(*rows.ecosystem, *rows.question);
  for (std::size_t i = 0; i < counted.size(); ++i) {
    if (counted[i]) found.emplace_back(i);
  }
  std::ranges::sort(found, {}, [&](ProjectId id) -> const std::string& { return (*rows.ecosystem)[id].id; });
  return found;
}

std::vector<ActorId> leading_actors(const Analysis& actors) {
  std::vector<ActorId> found;
  for (const NodeId node : most_between(find_measure("betweenness_normalized")->compute(actors)))
    found.push_back(std::get<ActorId>(actors.network()[node].subject));
  std::ranges::sort(found);
  return found;
}

std::vector<ActorId> find_hubs(const Analysis& analysis) {
  const StudiedRows& rows = studied_rows(analysis);
  if (!rows.ecosystem) return {};
  const Network& network = analysis.network();
  if (!network.two_mode() && !network.directed()) return leading_actors(analysis);
  Question question = *rows.question;
  question.two_mode = question.directed = false;
  return leading_actors(Study(rows.ecosystem, std::move(question), analysis.options()));
}

}  // namespace

const StudiedRows& studied_rows(const Analysis& analysis) {
  return analysis.once<StudiedRows>([] { return StudiedRows(); });
}

const std::vector<ProjectId>& projects_of(const Analysis& analysis) {
  return analysis.once<StudiedProjects>([&] { return StudiedProjects{find_projects(studied_rows(analysis))}; }).ids;
}

const std::vector<ActorId>& hubs_of(const Analysis& analysis) {
  return analysis.once<StudiedHubs>([&] { return StudiedHubs{find_hubs(analysis)}; }).ids;
}

std::optional<Label> outside_nodes(const Measure& measure, const Network& network) {
  const bool of_projects = measure.scope == Scope::project;
  return outside_domain(of_projects ? *find_measure("degree_two_mode") : measure, network);
}

Values node_values(const Measure& measure, const Analysis& analysis) {
  assert(measure.scope == Scope::actor || measure.scope == Scope::project);
  Values values = measure.compute(analysis);
  if (measure.scope == Scope::actor) return values;
  std::map<ProjectId, std::optional<double>> by_project;
  const std::vector<ProjectId>& projects = projects_of(analysis);
  for (std::size_t i = 0; i < projects.size(); ++i) by_project.emplace(projects[i], values[i]);
  Values of_nodes(analysis.network().size());
  for (const NodeId node : node_ids(analysis.network())) {
    const auto* project = std::get_if<ProjectId>(&analysis.network()[node].subject);
    const auto found = project != nullptr ? by_project.find(*project) : by_project.end();
    if (found != by_project.end()) of_nodes[node.index()] = found->second;
  }
  return of_nodes;
}

}  // namespace maillage
